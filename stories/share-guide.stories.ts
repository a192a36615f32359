import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import '../src/widgets/share-guide/define.js';
import type {ShareGuide} from '../src/widgets/share-guide/share-guide.js';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';
import {drawn} from './drawn.js';

type Story = StoryObj<ShareGuide>;
const rootOf = async (canvas: HTMLElement) => (await drawn(canvas, 'share-guide')).shadowRoot!;

/** What the browser can do, for as long as a story is shown. */
const browser = (able: object) => () => {
  for (const [name, value] of Object.entries(able)) Object.defineProperty(navigator, name, {configurable: true, value: value as unknown});
  return () => {
    for (const name of Object.keys(able)) delete (navigator as unknown as Record<string, unknown>)[name];
  };
};
const writeText = fn(async () => {});

export default {
  title: 'Widgets/Share guide',
  component: 'share-guide',
  args: {guide},
} satisfies Meta<ShareGuide>;

export const Ready: Story = {};
/** Where the system has a share sheet. */
export const ShareSheet: Story = {beforeEach: browser({canShare: () => true, share: async () => {}})};
/** Said so that it is heard, too. */
export const Copied: Story = {
  beforeEach: browser({clipboard: {writeText}}),
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('button:last-of-type')!);
    await waitFor(() => expect(root.textContent).toContain('Link copied'));
    await expect(writeText).toHaveBeenLastCalledWith(guide.url);
  },
};
/** Where nothing can be copied the link is selected. */
export const NoClipboard: Story = {
  beforeEach: browser({clipboard: undefined}),
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('button:last-of-type')!);
    await waitFor(() => expect(root.textContent).toContain('selected'));
  },
};
/** A link to one section. */
export const OneSection: Story = {args: {section: 'salary-range'}};
/** Without an address of its own it is the page that is shared. */
export const WithoutAddress: Story = {args: {guide: {title: 'Operations Assistant'}}};
/** An address that only this machine can open is left out, and reported. */
export const Partial: Story = {tags: ['bad-data'], args: {guide: {title: 'Operations Assistant', url: 'file:///home/guide.html'}}};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {url: 'javascript:alert(1)'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><share-guide></share-guide></guide-that-loads>`};
export const LongWords: Story = {
  beforeEach: browser({canShare: () => true}),
  args: {guide: {title: 'Oberverwaltungsgerichtspräsidentenassistenz', url: `https://beispiel.de/${'rechtsschutzversicherungsgesellschaften'.repeat(3)}`}},
  globals: {language: 'de', width: '280'},
};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
