// What is pasted: flat attributes, JSON, texts that are hard to carry, a guide from elsewhere, and whole guides.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';

export const guideFile = (name) => join(root, `stories/guides/${name}.json`);
const guide = (name) => JSON.parse(readFileSync(guideFile(name), 'utf8'));
const operations = guide('operations-assistant');

/** What everything on the way takes for its own: quotes, entities, tags, Markdown, templates, short codes, backslashes. */
const faq = [
  {question: 'What does "ops" mean, & is it <b>bold</b>?', answer: 'It’s \'operations\'; 5 < 6 > 4 &amp; &quot; &lt;i&gt; … -- *not* _all_ `of` [it](x) ~~here~~.'},
  {question: 'Is {{this}} a {% template %}, or a [gallery id="1"], {loadposition x}, [[!Snippet]], #{7*7}, @(7*7), <?= $x ?>?', answer: 'Neither: C:\\temp, "a\\"b", $1, 100 %, %7Ba%7D.\n\nA second paragraph, with }} and ]]> in it.'},
];

/** By name: what the snippet is made of, and what a reader must see of it in the widget. */
export const samples = {
  'salary-range': {
    options: {widget: 'salary-range', guide: {salary: {min: 35000, median: 45000, max: 55000, currency: 'USD'}}},
    shows: ['$35,000', '$45,000', '$55,000'],
  },
  'career-ladder': {
    options: {widget: 'career-ladder', guide: operations, attributes: {'heading-level': '3'}},
    shows: ['Junior Operations Assistant', '$38,000', 'Operations Coordinator / Specialist'],
  },
  'role-faq': {
    options: {widget: 'role-faq', guide: {faq}},
    shows: [faq[0].question, faq[1].question],
  },
  'career-guide src': {
    options: {guide: operations, src: '/guides/operations-assistant.json', attributes: {sections: 'role-summary salary-range'}},
    shows: ['Operations Assistant', '$35,000', '$45,000', '$55,000'],
  },
  'career-guide': {
    options: {guide: operations},
    shows: ['Operations Assistant', '$35,000', '$45,000', '$55,000', operations.faq[0].question],
  },
  'career-guide hard': {
    options: {guide: guide('software-developer')},
    shows: ['Software Developer', guide('software-developer').faq[0].question],
  },
};
