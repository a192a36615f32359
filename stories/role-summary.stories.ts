import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/role-summary/define.js';
import type {RoleSummary} from '../src/widgets/role-summary/role-summary.js';
import guide from './guides/software-developer.json';
import german from './guides/electrician.de.json';
import arabic from './guides/registered-nurse.ar.json';
import operationsAssistant from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<RoleSummary>;

export default {
  title: 'Widgets/Role summary',
  component: 'role-summary',
  args: {guide},
} satisfies Meta<RoleSummary>;

export const Ready: Story = {};
export const OperationsAssistant: Story = {args: {guide: operationsAssistant}};
export const TitleAlone: Story = {args: {guide: {title: 'Lighthouse keeper'}}};
export const OneFact: Story = {args: {guide: {title: 'Lighthouse keeper', workModes: ['on-site']}}};
export const WithoutTitle: Story = {args: {guide: {summary: guide.summary, growth: guide.growth}}};
export const TwoHundredAliases: Story = {args: {guide: {...guide, aliases: [...Array(200)].map((_, i) => `Alias ${i + 1}`)}}};
export const Partial: Story = {tags: ['bad-data'], args: {guide: {...guide, workModes: ['on the moon', 'remote'], aliases: 'Coder'}}};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {title: ['Nurse']}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><role-summary></role-summary></guide-that-loads>`};
export const LongWords: Story = {args: {guide: {...german, title: 'Oberverwaltungsgerichtspräsidentenassistenzanwärterin'}}, globals: {language: 'de', width: '280'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
