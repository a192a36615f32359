import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/job-outlook/define.js';
import type {JobOutlook} from '../src/widgets/job-outlook/job-outlook.js';
import guide from './guides/electrician.json';
import german from './guides/electrician.de.json';
import arabic from './guides/registered-nurse.ar.json';
import operationsAssistant from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<JobOutlook>;
const outlook = (growth: unknown, title?: string): Story => ({args: {guide: {title, growth: growth as object}}});
const edition = {from: 2024, to: 2034, source: 'U.S. Bureau of Labor Statistics'};

export default {
  title: 'Widgets/Job outlook',
  component: 'job-outlook',
  args: {guide},
} satisfies Meta<JobOutlook>;

export const Ready: Story = {};
export const RateAlone: Story = {args: {guide: undefined, rate: 7}};
/** A label as given, though nobody knows of which edition. */
export const LabelWithoutYears: Story = {args: {guide: operationsAssistant}};
/** No label and no average are given: both are those of the edition. */
export const ByTheEdition: Story = outlook({rate: 2, openings: 20000, ...edition}, 'Graphic Designer');
/** British, and nobody said by whom: a percentage, and no American label. */
export const OtherCountry: Story = outlook({rate: 5, from: 2024, to: 2034, country: 'GB'}, 'Plumber');
export const JobsAndArea: Story = outlook({rate: 4, from: 2025, to: 2035, area: 'Scotland', jobs: 12400, openings: 600, average: 2, source: 'An invented projection'}, 'Joiner');
/** A share that was meant as percent is drawn as it was given. */
export const Fraction: Story = {...outlook({rate: 0.07, from: 2024, to: 2034}), tags: ['bad-data']};
export const Decline: Story = outlook({rate: -20, openings: 3100, ...edition}, 'Word Processor');
export const LittleDecline: Story = outlook({rate: -1, ...edition}, 'Baker');
export const NoChange: Story = outlook({rate: 0, average: -2, from: 2025, to: 2040}, 'Lighthouse keeper');
export const LikeTheAverage: Story = outlook({rate: 3, ...edition}, 'Cook');
export const Extreme: Story = outlook({rate: 300, average: 3, openings: 1234567}, 'Prompt writer');
export const OpeningsAlone: Story = outlook({openings: 81000});
/** The years are inverted, and the label is not what its publisher says of 16 %. */
export const Partial: Story = {...outlook({...edition, rate: 16, from: 2034, to: 2024, label: 'About as fast as average'}, 'Software Developer'), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {growth: {rate: 'seven percent'}}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><job-outlook></job-outlook></guide-that-loads>`};
export const LongWords: Story = {...outlook({...german.growth, label: undefined, rate: -7}, 'Oberverwaltungsgerichtspräsidentenassistenzanwärterin'), globals: {language: 'de', width: '280'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
