import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/market-demand/define.js';
import type {MarketDemand} from '../src/widgets/market-demand/market-demand.js';
import guide from './guides/software-developer.json';
import german from './guides/electrician.de.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<MarketDemand>;
const demand = (value: unknown): Story => ({args: {guide: {demand: value as object}}});

export default {
  title: 'Widgets/Market demand',
  component: 'market-demand',
  args: {guide},
} satisfies Meta<MarketDemand>;

export const Ready: Story = {};
export const Low: Story = {args: {guide: undefined, demandLevel: 'low'}};
export const Moderate: Story = {args: {guide: undefined, demandLevel: 'moderate'}};
export const VeryHigh: Story = {args: {guide: undefined, demandLevel: 'very-high'}};
/** Nothing is filled and nothing points to the middle. */
export const Undetermined: Story = demand({level: 'undetermined', note: 'Vacancies for this role are not counted.', criterion: 'Vacancies for each applicant'});
export const NoteAlone: Story = demand({note: 'It depends on the region.'});
export const Partial: Story = {...demand({level: 'huge', note: 'Employers look for people everywhere.'}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {demand: 'high'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><market-demand></market-demand></guide-that-loads>`};
export const LongWords: Story = {args: {guide: german}, globals: {language: 'de', width: '280'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
