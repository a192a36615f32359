import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/career-ladder/define.js';
import type {CareerLadder} from '../src/widgets/career-ladder/career-ladder.js';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<CareerLadder>;
const ladder = (rungs: unknown): Story => ({args: {guide: {ladder: rungs as object}}});

export default {
  title: 'Widgets/Career ladder',
  component: 'career-ladder',
  args: {guide},
} satisfies Meta<CareerLadder>;

export const Ready: Story = {};
/** With `years` the ladder says where the reader stands and what comes next. */
export const WithYears: Story = {args: {years: 3}};
export const BeforeTheFirst: Story = {args: {years: 1, guide: {ladder: [{title: 'Consultant', years: [4, 10]}, {title: 'Professor', years: [10, null]}]}}};
export const BetweenRungs: Story = {args: {years: 3, guide: {ladder: [{title: 'Apprentice', years: [0, 2]}, {title: 'Master', years: [5, null]}]}}};
export const WithoutYears: Story = ladder([{title: 'Apprentice', summary: 'Learns the trade.'}, {title: 'Journeyman', summary: 'Works in the trade.'}, {title: 'Master', summary: 'Runs the trade.'}]);
export const OneRung: Story = ladder([{title: 'Keeper of the lighthouse', years: [0, null]}]);
export const TwoHundredRungs: Story = ladder([...Array(200)].map((_, i) => ({title: `Grade ${i + 1}`, years: [i / 10, i / 10 + 1]})));
/** A span that is inverted is drawn the other way round, and reported; what is no span is left out. */
export const Partial: Story = ladder([{title: 'Junior', years: [2, 0]}, {title: 'Senior', years: '5+'}, 'Chief']);
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {args: {guide: {ladder: 'Junior, Senior, Chief'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><career-ladder></career-ladder></guide-that-loads>`};
export const LongWords: Story = {
  ...ladder([
    {title: 'Verwaltungsfachangestelltenanwärterin', years: [0, 3], summary: 'Lernt die Rechtsschutzversicherungsgesellschaften der Region kennen.', salary: {currency: 'EUR', per: 'month', min: 1218, max: 1314}},
    {title: 'Oberverwaltungsgerichtspräsidentenassistenz', years: [3, null]},
  ]),
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {args: {years: 3}, globals: {language: 'ar'}};
export const Narrow: Story = {args: {years: 3}, globals: {width: '280'}};
export const Dark: Story = {args: {years: 3}, globals: {scheme: 'dark'}};
