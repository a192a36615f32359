import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/job-market/define.js';
import type {JobMarket} from '../src/widgets/job-market/job-market.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<JobMarket>;
const market = (jobMarket: unknown): Story => ({args: {guide: {jobMarket: jobMarket as object}}});

export default {
  title: 'Widgets/Job market',
  component: 'job-market',
  args: {guide},
} satisfies Meta<JobMarket>;

export const Ready: Story = {};
export const Wide: Story = {globals: {width: 'full'}};
export const OneFacet: Story = {...market({trends: guide.jobMarket.trends}), globals: {width: 'full'}};
export const TwoFacets: Story = {...market({challenges: guide.jobMarket.challenges, trends: guide.jobMarket.trends}), globals: {width: 'full'}};
export const TwoHundredParagraphs: Story = {
  ...market({challenges: [...Array(200)].map((_, i) => `Challenge number ${i + 1}, in a sentence.`), growthPaths: 'Out of it.'}),
  globals: {width: 'full'},
};
/** What is no text is left out, and reported. */
export const Partial: Story = {...market({challenges: 3, growthPaths: ['Up.', 4], trends: 'Fewer and fewer.'}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {jobMarket: 42}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><job-market></job-market></guide-that-loads>`};
export const LongWords: Story = {
  ...market({challenges: 'Rechtsschutzversicherungsgesellschaften und ihre Verwaltungsfachangestelltenanwärterinnen.', trends: 'Rindfleischetikettierungsüberwachungsaufgabenübertragung.'}),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
