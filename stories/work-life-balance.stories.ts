import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/work-life-balance/define.js';
import type {WorkLifeBalance} from '../src/widgets/work-life-balance/work-life-balance.js';
import guide from './guides/software-developer.json';
import german from './guides/electrician.de.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<WorkLifeBalance>;
const time = (workingTime: unknown): Story => ({args: {guide: {workingTime: workingTime as object}}});
const balance = (workLifeBalance: unknown): Story => ({args: {guide: {workLifeBalance: workLifeBalance as object}}});

export default {
  title: 'Widgets/Work–life balance',
  component: 'work-life-balance',
  args: {guide},
} satisfies Meta<WorkLifeBalance>;

export const Ready: Story = {};
export const WorkingTime: Story = time({hoursPerWeek: [37, 40], pattern: 'regular', partTime: 22, note: 'Overtime is given back as time off.', source: 'An invented survey'});
export const FromHours: Story = time({hoursPerWeek: [50], pattern: 'seasonal'});
export const PartTimeAlone: Story = time({partTime: 48});
export const WorkingTimeAndBalance: Story = {args: {guide: {workingTime: {hoursPerWeek: [40, 40], pattern: 'shifts'}, workLifeBalance: {stress: 'high', balance: 'fair', inputs: ['Night shifts']}}}};
export const Hard: Story = balance({stress: 'high', balance: 'poor', inputs: ['Night shifts']});
export const Easy: Story = balance({stress: 'low', balance: 'excellent'});
export const StressAlone: Story = balance({stress: 'moderate'});
export const InputsAlone: Story = balance({inputs: ['Night shifts']});
export const TwoHundredInputs: Story = balance({balance: 'fair', inputs: [...Array(200)].map((_, i) => `Input ${i + 1}`)});
export const Partial: Story = {...balance({stress: 'none', balance: 'good', note: 'Quiet work.'}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {workLifeBalance: 'good'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><work-life-balance></work-life-balance></guide-that-loads>`};
export const LongWords: Story = {args: {guide: german}, globals: {language: 'de', width: '280'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
