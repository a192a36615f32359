import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/role-skills/define.js';
import type {RoleSkills} from '../src/widgets/role-skills/role-skills.js';
import developer from './guides/software-developer.json';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<RoleSkills>;
const skills = (technical: unknown, soft?: unknown): Story => ({args: {guide: {skills: {technical, soft}}}});

export default {
  title: 'Widgets/Role skills',
  component: 'role-skills',
  args: {guide},
} satisfies Meta<RoleSkills>;

export const Ready: Story = {};
export const LevelsInWords: Story = {args: {guide: developer}};
/** A level that is a number out of a number is drawn too; any other is words alone. */
export const LevelsInNumbers: Story = skills(
  [
    {name: 'Programming', level: '4.1 of 5', detail: 'Writing computer programs for various purposes.'},
    {name: 'Complex problem solving', level: '3.6 of 5'},
    {name: 'Mathematics', level: '3/5'},
    {name: 'Version control', level: 'Daily use'},
  ],
  [{name: 'Active listening', level: '3.5 of 5'}, {name: 'Speaking', level: '3.2 of 5'}],
);
export const NamesAlone: Story = skills(['Excel', 'Bookkeeping', 'Scheduling'], ['Patience', 'Tact']);
export const OnlyTechnical: Story = skills(['Welding', {name: 'Reading plans', level: 'Secure'}]);
export const OnlySoft: Story = skills(undefined, ['Patience', 'Tact']);
export const OneSkill: Story = skills([{name: 'Trimming a wick', level: 'Perfect', detail: 'The light must not smoke.', examples: ['Oil lamps']}]);
export const TwoHundred: Story = skills([...Array(200)].map((_, i) => ({name: `Skill number ${i + 1}`, level: `${i % 6} of 5`})), [...Array(200)].map((_, i) => `Trait number ${i + 1}`));
/** What is no skill is left out and reported. */
export const Partial: Story = {...skills(['Excel', 7, {name: 'Asana', level: 4}], 'Patience'), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {skills: 'Excel, patience'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><role-skills></role-skills></guide-that-loads>`};
export const LongWords: Story = {
  ...skills(
    [{name: 'Rechtsschutzversicherungsgesellschaftsrecht', level: 'Verhandlungssicherheitsniveau', examples: ['Deckungszusagenbearbeitung']}, {name: 'Tabellenkalkulation', level: '4,5 von 5'}],
    ['Durchsetzungsvermögen'],
  ),
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {
  ...skills([{name: 'تقييم المريض', level: 'متقن', detail: 'النظر والإصغاء وفق ترتيب ثابت.'}, {name: 'حساب الجرعات', level: '4 من 5'}], ['الصبر', {name: 'وضوح الكلام', detail: 'كلمات بسيطة للمرضى.'}]),
  globals: {language: 'ar'},
};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: '1200'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
