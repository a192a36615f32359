import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/pros-cons/define.js';
import type {ProsCons} from '../src/widgets/pros-cons/pros-cons.js';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<ProsCons>;
const sides = (pros: unknown, cons?: unknown): Story => ({args: {guide: {prosCons: {pros, cons}}}});
const points = (n: number) => [...Array(n)].map((_, i) => `Point number ${i + 1}`);

export default {
  title: 'Widgets/Pros and cons',
  component: 'pros-cons',
  args: {guide},
} satisfies Meta<ProsCons>;

export const Ready: Story = {};
export const OneEach: Story = sides(['The view.'], ['The stairs.']);
export const OnlyPros: Story = sides(guide.prosCons.pros);
export const OnlyCons: Story = sides(undefined, guide.prosCons.cons);
export const Uneven: Story = sides(guide.prosCons.pros.slice(0, 2), points(12));
export const TwoHundred: Story = sides(points(200), points(200));
/** What is no text is left out and reported, and does not count. */
export const Partial: Story = {...sides(['The view.', 7], 'The stairs.'), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {prosCons: 'The view, the stairs'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><pros-cons></pros-cons></guide-that-loads>`};
export const LongWords: Story = {
  ...sides(['Rechtsschutzversicherungsgesellschaften zahlen gut.'], ['Das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz ist lang.']),
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {...sides(['ترى في اليوم نفسه هل أفاد عملك.', 'المهنة موجودة في كل مدينة.'], ['العمل مرهق للقدمين والظهر.']), globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: '1200'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
