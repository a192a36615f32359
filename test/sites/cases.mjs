// What is pasted into a site: the line that is recommended for its place, a fence, the other embed forms, what the README shows.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';
import {samples} from '../paste/samples.mjs';
import {imported} from '../support/bundle.mjs';

const {compose} = await imported('src/snippet/snippet.ts');
export const forms = ['element', 'div', 'code', 'link'];

/** What generators take for their own: Markdown, MDX, Vue, Liquid, Nunjucks, Go templates; no tags, by which a page that shows some is known. */
const hard = {
  widget: 'role-faq',
  guide: {faq: [{
    question: 'Is {{this}} a {% template %}, a {{< short >}} code, or "ops" & 5 < 6 > 4?',
    answer: 'Neither: C:\\temp, "a\\"b", $1, ${x}, 100 %, -- *not* _all_ `of` [it](x) ~~here~~, https://example.com.\n\nA second paragraph, with }} and ]]> in it.',
  }]},
};
const what = {'recommended': samples['salary-range'].options, 'recommended, hard text': hard, 'recommended, whole guide': samples['career-guide'].options};

/** The line for a place, as the builder and the command give it. */
const line = (place, options, form) => compose({...options, for: place, form}).snippet;

const {widget, guide} = what.recommended;
const json = {widget, ...guide};
const fence = (text) => `\`\`\`career-guide\n${text}\n\`\`\``;

/** Lines that the README shows, as they stand there; what is left out of them (`…`) is filled in. */
function fromReadme() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const find = (pattern, what) => pattern.exec(readme)?.[1] ?? fail(what);
  const fail = (what) => {
    throw new Error(`README.md no longer shows ${what}: test/sites/cases.mjs`);
  };
  const shown = find(/^```html\n<script type="module" src="\/career-widgets\/career-widgets\.js"><\/script>\n\n([^]*?)\n```/m, 'the script tag and the widgets under it');
  const row = (name) => find(new RegExp(`^\\| ${name} \\| \`(.*?)\``, 'm'), `the form "${name}"`);
  return {
    'README, with src': shown,
    'README, flat': find(/^\| flat attributes \| `(.*?)`/m, 'flat attributes'),
    'README, element': row('element').replace('…', '$35,000 to $55,000 a year'),
    'README, div': row('`<div>`').replace(' …>', ' data-max="55000" data-currency="USD">'),
    'README, code': row('code').replace('{…}', JSON.stringify(guide.salary)),
  };
}

/** By its name, what is pasted into a page of the place, and which column of the table tells of it. */
export function casesFor(place) {
  return [
    ...Object.entries(what).map(([name, options]) => ({name, column: 'recommended', text: line(place, options)})),
    {name: 'fence', column: 'fence', text: fence(JSON.stringify(json))},
    {name: 'fence, on several lines', column: 'fence', text: fence(JSON.stringify(json, null, 2))},
    ...forms.map((form) => ({name: form, column: form, text: line(place, what.recommended, form)})),
    ...Object.entries(fromReadme()).map(([name, text]) => ({name, column: 'README', text})),
  ];
}
/** The page of cases: each under its heading, by which the reader's page is divided. Text between them ends what is before it. */
export const pageOf = (cases) => `${cases.map(({name, text}) => `## case ${name}\n\n${text}\n`).join('\n')}\n## end of cases\n\nNothing more.\n`;

/** What may stand in a feed or an excerpt: a post of each. */
export const postsFor = (place) => casesFor(place).filter(({name}) => ['recommended', 'recommended, hard text', 'fence', ...forms].includes(name));
