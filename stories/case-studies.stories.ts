import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/case-studies/define.js';
import type {CaseStudies} from '../src/widgets/case-studies/case-studies.js';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<CaseStudies>;
const cases = (caseStudies: unknown): Story => ({args: {guide: {caseStudies: caseStudies as object}}});

export default {
  title: 'Widgets/Case studies',
  component: 'case-studies',
  args: {guide},
} satisfies Meta<CaseStudies>;

export const Ready: Story = {};
/** Figures of any kind, with the words that they stand in. */
export const Figures: Story = cases([
  {
    title: 'A cheaper light',
    story: 'The new lamp saved the lighthouse $2 million a year, and it was 3× as bright. It was built within 18 months by a crew of four.',
    takeaway: 'Of what a light costs, 90% is the fuel.',
  },
  {title: 'No figures', story: 'In 2019 the keeper used Windows 11 and ISO 9001.\n\nNothing came of it.'},
]);
export const One: Story = cases([{title: 'Only a title'}]);
export const OnlyStories: Story = cases([{story: 'Errors fell by 10%.'}, {takeaway: 'Look before you leap.'}]);
export const TwoHundred: Story = cases([...Array(200)].map((_, i) => ({title: `Case ${i + 1}`, story: `Errors fell by ${i / 2}%.`, takeaway: 'Count.'})));
export const Partial: Story = {...cases([{title: 7, story: 'Errors fell by 10%.'}, 'Once upon a time']), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {caseStudies: 'Once upon a time'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><case-studies></case-studies></guide-that-loads>`};
export const LongWords: Story = {
  ...cases([
    {
      title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      story: 'Rechtsschutzversicherungsgesellschaften zahlten 1 250 000,50 €, nach 3 Monaten noch 25 Prozent mehr.',
      takeaway: 'Donaudampfschifffahrtsgesellschaften versichern sich.',
    },
  ]),
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {...cases([{title: 'إنذارات أقل', story: 'انخفضت الأخطاء بنسبة ٢٥٪، ووفّر الفريق ٣ ملايين ريال خلال ٣ أشهر.', takeaway: 'القياس قبل التغيير.'}]), globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: '1200'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
