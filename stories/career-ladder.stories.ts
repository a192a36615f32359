import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/career-ladder/define.js';
import type {CareerLadder} from '../src/widgets/career-ladder/career-ladder.js';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<CareerLadder>;
const ladder = (steps: unknown): Story => ({args: {guide: {ladder: steps as object}}});

export default {
  title: 'Widgets/Career ladder',
  component: 'career-ladder',
  args: {guide},
} satisfies Meta<CareerLadder>;

export const Ready: Story = {};
/** With `years` the ladder says where the reader stands and what comes next. */
export const WithYears: Story = {args: {years: 3}};
export const BeforeTheFirst: Story = {args: {years: 1, guide: {ladder: [{title: 'Consultant', years: [4, 10]}, {title: 'Professor', years: [10, null]}]}}};
export const BetweenSteps: Story = {args: {years: 3, guide: {ladder: [{title: 'Apprentice', years: [0, 2]}, {title: 'Master', years: [5, null]}]}}};
export const WithoutYears: Story = ladder([{title: 'Apprentice', summary: 'Learns the trade.'}, {title: 'Journeyman', summary: 'Works in the trade.'}, {title: 'Master', summary: 'Runs the trade.'}]);
export const OneStep: Story = ladder([{title: 'Keeper of the lighthouse', years: [0, null]}]);
export const TwoHundredSteps: Story = ladder([...Array(200)].map((_, i) => ({title: `Grade ${i + 1}`, years: [i / 10, i / 10 + 1]})));
/** Branches beside each other after what they share; what comes next is another in each. */
export const Branches: Story = {
  args: {
    years: 6,
    guide: {
      ladder: [
        {title: 'Junior Engineer', years: [0, 2], summary: 'Takes tasks that somebody else has cut.', skills: ['Git', {name: 'Go', level: 'beginner'}, 'Testing'], salary: {currency: 'USD', min: 70000, median: 82000, max: 95000, source: 'An invented survey'}},
        {title: 'Senior Engineer', years: [4, null], summary: 'Owns a service from design to night duty.', salary: {currency: 'USD', min: 150000}},
        {title: 'Staff Engineer', years: [8, null], level: 'L6', track: 'Specialist', summary: 'Sets the technical direction of several teams.', skills: ['Architecture', 'Writing']},
        {title: 'Engineering Manager', years: [6, 10], level: 'M1', track: 'Management', summary: 'Leads one team: hires, plans, listens.', salary: {currency: 'USD', max: 250000}},
        {title: 'Principal Engineer', years: [12, 12], level: 'L7', track: 'Specialist'},
        {title: 'Director', years: [11, null], level: 'M3', track: 'Management', summary: 'Leads managers.'},
      ],
    },
  },
};
export const BranchesNarrow: Story = {...Branches, globals: {width: '280'}};
/** Where years are not how it is counted: a path, with the level of each step. */
export const Levels: Story = ladder([
  {title: 'Healthcare assistant', level: 'Band 2', summary: 'Helps patients with what they cannot do alone.'},
  {title: 'Nurse', level: 'Band 5', summary: 'Answers for the care of a group of patients.', skills: [{name: 'Triage', level: 'safe'}, 'Documentation']},
  {title: 'Ward manager', level: 'Band 7', track: 'Management'},
  {title: 'Clinical specialist', level: 'Band 7', track: 'Clinical'},
]);
/** Exact years are a mark; an end that is not known fades. */
export const ExactYears: Story = ladder([{title: 'L5', years: [8, 8]}, {title: 'L6', years: [11, 11]}, {title: 'L7', years: [18, 18]}, {title: 'Trainee', years: [null, 2]}]);
/** A median, a range, a floor, a ceiling: each is called what it is. */
export const Pay: Story = ladder([
  {title: 'Mid', salary: {currency: 'BRL', per: 'month', min: 7000, median: 8500, max: 12000}},
  {title: 'Floor', salary: {currency: 'USD', min: 90000}},
  {title: 'Ceiling', salary: {currency: 'USD', max: 90000}},
  {title: 'Grades', salary: {currency: 'USD', levels: [{name: 'I', amount: 50000}, {name: 'II', min: 55000, max: 65000}]}},
]);
/** A span that is inverted is drawn the other way round, and reported; what is no span is left out. */
export const Partial: Story = {...ladder([{title: 'Junior', years: [2, 0]}, {title: 'Senior', years: '5+'}, 'Chief']), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {ladder: 'Junior, Senior, Chief'}, debug: true}};
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
