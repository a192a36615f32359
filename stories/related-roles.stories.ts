import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/related-roles/define.js';
import type {RelatedRoles} from '../src/widgets/related-roles/related-roles.js';
import guide from './guides/software-developer.json';
import electrician from './guides/electrician.json';
import german from './guides/electrician.de.json';
import arabic from './guides/registered-nurse.ar.json';
import operationsAssistant from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<RelatedRoles>;
const roles = (relatedRoles: unknown, salary?: object): Story => ({args: {guide: {relatedRoles: relatedRoles as object, salary}}});
const usd = (median: number) => ({area: 'United States', currency: 'USD', median});

export default {
  title: 'Widgets/Related roles',
  component: 'related-roles',
  args: {guide},
} satisfies Meta<RelatedRoles>;

export const Ready: Story = {};
/** What differs in words alone: no pay and no growth is known. */
export const WithoutFigures: Story = {args: {guide: operationsAssistant}};
/** One role can be compared: a sentence says it better than a scale. */
export const OneCompared: Story = {args: {guide: electrician}};
export const NotComparable: Story = roles([{title: 'Nurse', salary: {currency: 'GBP', median: 37000, area: 'England'}, growth: 3}, {title: 'Krankenpfleger', salary: {currency: 'EUR', per: 'month', median: 3600}}], usd(93600));
export const OneRole: Story = roles([{title: 'Keeper of the lighthouse'}]);
export const SamePay: Story = roles([{title: 'Left', salary: usd(50000)}, {title: 'Right', salary: usd(50000)}], usd(50000));
/** From zero: one percent looks like one percent. */
export const ClosePay: Story = roles([{title: 'Left', salary: usd(52400)}, {title: 'Right', salary: usd(51800)}], usd(52000));
/** An outlier is cut, and flattens nobody; what cannot be compared says why. */
export const OutlierAndOthers: Story = roles([{title: 'Near', salary: usd(52400)}, {title: 'Lower', salary: usd(41800)}, {title: 'Far', salary: usd(900000)}, {title: 'Abroad', salary: {area: 'England', currency: 'GBP', median: 37000}}, {title: 'Ceiling', salary: {...usd(0), median: undefined, max: 90000}}, {title: 'Unknown'}], usd(52000));
export const TwoHundredRoles: Story = roles([...Array(200)].map((_, i) => ({title: `Role ${i + 1}`, salary: usd(40000 + i * 300)})), usd(70000));
export const Partial: Story = {...roles([{title: 'Nurse', url: 'javascript:alert(1)', growth: 'fast'}, 'Doctor']), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {relatedRoles: 'Nurse, Doctor'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><related-roles></related-roles></guide-that-loads>`};
export const LongWords: Story = {args: {guide: german}, globals: {language: 'de', width: '280'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
