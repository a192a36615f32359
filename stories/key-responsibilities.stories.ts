import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import '../src/widgets/key-responsibilities/define.js';
import type {KeyResponsibilities} from '../src/widgets/key-responsibilities/key-responsibilities.js';
import guide from './guides/operations-assistant.json';
import './loading.js';
import {drawn} from './drawn.js';

type Story = StoryObj<KeyResponsibilities>;
const responsibilities = (entries: unknown): Story => ({args: {guide: {responsibilities: entries as object}}});

export default {
  title: 'Widgets/Key responsibilities',
  component: 'key-responsibilities',
  args: {guide},
} satisfies Meta<KeyResponsibilities>;

export const Ready: Story = {};
export const Opened: Story = {
  play: async ({canvasElement}) => {
    const {shadowRoot} = await drawn(canvasElement, 'key-responsibilities');
    await userEvent.click(shadowRoot!.querySelector('summary')!);
    await expect([...shadowRoot!.querySelectorAll('li')].at(-1)).toBeVisible();
  },
};
export const One: Story = responsibilities(['Keep the light burning.']);
export const TwoHundred: Story = responsibilities([...Array(200)].map((_, i) => `Task number ${i + 1}`));
/** What is no text is left out and reported. */
export const Partial: Story = {...responsibilities(['Keep the light burning.', 7, null, {text: 'Keep the light burning.'}]), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {responsibilities: 7}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><key-responsibilities></key-responsibilities></guide-that-loads>`};
export const LongWords: Story = {...responsibilities(['Rechtsschutzversicherungsgesellschaften vergleichen.', 'Rindfleischetikettierungsüberwachungsaufgaben übertragen.']), globals: {language: 'de', width: '280'}};
export const Arabic: Story = {...responsibilities(['تقييم حالة المرضى عند وصولهم.', 'إعطاء الأدوية في وقتها وبجرعتها الصحيحة.']), globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: '1200'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
