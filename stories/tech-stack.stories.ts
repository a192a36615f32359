import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/widgets/tech-stack/define.js';
import type {TechStack} from '../src/widgets/tech-stack/tech-stack.js';
import developer from './guides/software-developer.json';
import guide from './guides/operations-assistant.json';
import './loading.js';
import {drawn} from './drawn.js';

type Story = StoryObj<TechStack>;
const stack = (techStack: unknown): Story => ({args: {guide: {techStack: techStack as object}}});

export default {
  title: 'Widgets/Tech stack',
  component: 'tech-stack',
  args: {guide},
} satisfies Meta<TechStack>;

export const Ready: Story = {};
/** The whole table of O*NET: what is in demand is shown, the rest is behind disclosures, and a field finds the one that is meant. */
export const FourHundred: Story = {args: {guide: developer}};
export const Filtered: Story = {
  args: {guide: developer},
  play: async ({canvasElement}) => {
    const {shadowRoot} = await drawn(canvasElement, 'tech-stack');
    await userEvent.type(shadowRoot!.querySelector('input')!, 'cloud');
    await waitFor(() => expect(shadowRoot!.textContent).toMatch(/of 425 tools shown/));
  },
};
export const NothingFound: Story = {
  args: {guide: developer},
  play: async ({canvasElement}) => {
    const {shadowRoot} = await drawn(canvasElement, 'tech-stack');
    await userEvent.type(shadowRoot!.querySelector('input')!, 'fountain pen');
    await waitFor(() => expect(shadowRoot!.textContent).toContain('0 of 425 tools shown'));
  },
};
export const NamesAlone: Story = stack(['Excel', 'Asana', 'Slack', 'QuickBooks']);
/** What has no category comes last, under a heading of its own. */
export const SomeWithoutCategory: Story = stack(['Label printer', {name: 'Excel', category: 'Office', inDemand: true}, {name: 'Outlook', category: 'Office'}]);
export const OneTool: Story = stack([{name: 'Lantern', examples: ['Fresnel lens'], url: 'https://example.com/lantern', inDemand: true}]);
export const TwoHundred: Story = stack([...Array(200)].map((_, i) => ({name: `Tool number ${i + 1}`, hot: i % 7 === 0})));
/** What is no tool is left out and reported, and does not count. */
export const Partial: Story = {...stack(['Excel', 7, {name: 'Asana', hot: 'yes'}]), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {techStack: 'Excel, Asana'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><tech-stack></tech-stack></guide-that-loads>`};
export const LongWords: Story = {
  ...stack([
    {name: 'Rechtsschutzversicherungsverwaltungssoftware', category: 'Versicherungsvertragsverwaltung', examples: ['Schadenregulierungsarbeitsplatz'], hot: true, inDemand: true},
    {name: 'Tabellenkalkulationsprogramm', category: 'Versicherungsvertragsverwaltung'},
  ]),
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {
  ...stack([
    {name: 'السجلات الصحية الإلكترونية', category: 'السجلات', examples: ['Epic Systems', 'MEDITECH'], hot: true, inDemand: true},
    {name: 'أجهزة صرف الأدوية', category: 'السجلات'},
    {name: 'أجهزة تنظيم ضربات القلب', category: 'العلاج'},
  ]),
  globals: {language: 'ar'},
};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: '1200'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
