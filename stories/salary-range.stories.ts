import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {widget, type Tokens} from '../.storybook/spread.js';
import '../src/widgets/salary-range/define.js';
import type {SalaryRange} from '../src/widgets/salary-range/salary-range.js';
import guide from './guides/operations-assistant.json';
import './loading.js';
import {drawn} from './drawn.js';

type Story = StoryObj<SalaryRange & Tokens>;

const developers = {
  area: 'United States',
  currency: 'USD',
  median: 133080,
  percentiles: {p10: 79850, p25: 103050, p75: 169000, p90: 211450},
  source: {name: 'Bureau of Labor Statistics, OEWS', url: 'https://www.bls.gov/oes/', date: '2024-05'},
};
const hourly = {...developers, per: 'hour', median: 63.98, percentiles: {p10: 38.39, p25: 49.55, p75: 81.25, p90: 101.66}};
const salary = (value: unknown): Story => ({args: {guide: {salary: value as object}}});

export default {
  title: 'Widgets/Salary range',
  component: 'salary-range',
  args: {guide},
} satisfies Meta<SalaryRange>;

export const Ready: Story = {};
export const Percentiles: Story = salary(developers);
/** Areas to choose from; the periods that the publisher gives, and none that it does not. */
export const SeveralAreas: Story = salary([developers, hourly, {area: 'Berlin', currency: 'EUR', min: 52000, median: 65000, max: 84000}, {area: '東京', currency: 'JPY', per: 'month', median: 480000, min: 350000, max: 700000}]);
/** Hourly pay is never turned into yearly pay. */
export const HourlyOnly: Story = salary({...hourly, area: undefined});
/** With `hours-per-year` yearly pay can be shown by the hour; the note says how. */
export const HoursPerYear: Story = {args: {guide: {salary: developers}, hoursPerYear: 2080, per: 'hour'}};
export const FlatAttributes: Story = {args: {guide: undefined, min: 35000, median: 45000, max: 55000, currency: 'USD'}};
export const RangeOnly: Story = {args: {guide: undefined, min: 35000, max: 55000, currency: 'CHF'}};
export const OneFigure: Story = {args: {guide: undefined, min: 45000, max: 45000, currency: 'EUR'}};
/** The publisher caps what it publishes: the bar stays open. */
export const Capped: Story = salary({currency: 'USD', median: 190000, percentiles: {p10: 80000, p25: 120000, p75: {atLeast: 239200}, p90: {atLeast: 239200}}});
export const Unpublished: Story = salary({currency: 'USD', median: null, percentiles: {p10: null}, area: 'Guam'});
/** Bounds that are inverted and a median outside them: drawn, and reported. */
export const Contradictions: Story = {...salary({currency: 'USD', min: 55000, max: 35000, median: 60000}), tags: ['bad-data']};
export const TopAboveRange: Story = salary({currency: 'EUR', min: 30000, max: 50000, median: 40000, top: {share: 5, from: 70000, note: 'With a licence and ten years in the trade.'}});
/** Labels that would collide become a list. */
export const ManyLevels: Story = salary({currency: 'EUR', per: 'month', min: 2500, max: 6000, levels: ['Entgeltgruppe 5', 'Entgeltgruppe 6', 'Entgeltgruppe 8', 'Entgeltgruppe 9a', 'Entgeltgruppe 11'].map((name, i) => ({name, amount: 2600 + i * 700}))});
/** An average is marked and called so; how many answered stands below. */
export const Average: Story = salary({...developers, mean: 144570, sample: 42478});
/** Levels that are ranges, each on the scale of all. */
export const LevelsAsRanges: Story = salary({currency: 'BRL', per: 'month', hoursPerWeek: 40, levels: [{name: 'Júnior', min: 3000, amount: 4800, max: 6000}, {name: 'Pleno', min: 7000, amount: 8500, max: 12000}, {name: 'Sênior', min: 11000, amount: 14500, max: 19000}, {name: 'Especialista', amount: 18000}]});
/** The parts of one total. */
export const Parts: Story = salary({currency: 'USD', median: 276000, percentiles: {p25: 230000, p75: 340000}, parts: [{name: 'Base', amount: 160000}, {name: 'Stock', amount: 85000}, {name: 'Bonus', amount: 31000}]});
/** Several entries in one area, by name. */
export const SeveralNames: Story = salary(['All', 'Women', 'Public service'].map((name, i) => ({name, area: 'Berlin', currency: 'EUR', per: 'month', median: 5540 - i * 300, percentiles: {p25: 4500 - i * 200, p75: null}})));
/** The scale is cut, so that an outlier does not flatten the rest. */
export const Outlier: Story = salary({...developers, min: 15080, max: 4500000});
/** No year is paid £34.50: the amount stands without a period. */
export const WithoutPeriod: Story = {...salary({currency: 'GBP', min: 20, median: 34.5, max: 50}), tags: ['bad-data']};
export const CeilingAlone: Story = salary({currency: 'USD', max: 90000});
export const Extremes: Story = {...salary({currency: 'KWD', min: 0, median: 1, max: 1e9}), tags: ['bad-data']};
/** Some of the data is of the wrong type; the rest is drawn. */
export const Partial: Story = {...salary({...developers, median: '133,080'}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {title: 'A role without pay'}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: '{“salary”: 5}', debug: true}};
export const ErrorWithFallback: Story = {
  tags: ['bad-data'],
  args: {guide: '{'},
  render: (args) => widget('salary-range', args, html`<span slot="fallback">$35,000 to $55,000 a year (Jobicy, 2026)</span>`),
};
export const Loading: Story = {render: () => html`<guide-that-loads><salary-range></salary-range></guide-that-loads>`};
export const LongWords: Story = {
  ...salary({currency: 'EUR', area: 'Mecklenburgische Seenplatte', min: 40000, max: 60000, median: 50000, levels: [{name: 'Oberverwaltungsgerichtspräsidentenassistenz', amount: 45000}, {name: 'Donaudampfschifffahrtsverwaltung', amount: 55000}]}),
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
export const Branded: Story = {args: {'--career-accent': '#b4005a', '--career-heading-font': 'Georgia, serif', '--career-heading-size': '1.6em', '--career-radius': '0'}};
/** What the reader types stays in the page. */
export const WhereDoIStand: Story = {
  play: async ({canvasElement}) => {
    const root = (await drawn(canvasElement, 'salary-range')).shadowRoot!;
    await userEvent.click(root.querySelector('footer details summary')!);
    await userEvent.type(root.querySelector('input')!, '47,000');
    await waitFor(() => expect(root.querySelector('#stands')!.textContent).toContain('more than half earn less'));
  },
};
