import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/widgets/source-list/define.js';
import type {SourceList} from '../src/widgets/source-list/source-list.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<SourceList>;
const sources = (list: unknown): Story => ({args: {guide: {sources: list as object}}});

export default {
  title: 'Widgets/Source list',
  component: 'source-list',
  args: {guide},
} satisfies Meta<SourceList>;

export const Ready: Story = {};
export const FullWidth: Story = {globals: {width: 'full'}};
/** What cites a source links to it, here to `#source-2`. */
export const Cited: Story = {
  play: async ({canvasElement}) => {
    location.hash = 'source-2';
    await waitFor(() => expect(canvasElement.querySelector('source-list')!.shadowRoot!.activeElement!.id).toBe('source-2'));
    history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  },
};
export const NamesAlone: Story = sources(['Interviews with eleven electricians', 'Our own vacancies, 2025']);
export const LinksAlone: Story = sources([{url: 'https://www.bls.gov/ooh/construction-and-extraction/electricians.htm'}, {url: '/method', date: '2025'}]);
export const OneSource: Story = sources([guide.sources[0]]);
export const TwoHundredSources: Story = {...sources([...Array(200)].map((_, i) => ({name: `Survey number ${i + 1}`, url: `https://www.example.com/${i + 1}`, date: `${1825 + i}`}))), globals: {width: 'full'}};
/** A link that cannot be followed is left out, and reported. */
export const Partial: Story = {...sources([{name: 'A survey', url: 'javascript:alert(1)'}, 5, {name: 'Another', date: 'some time ago'}]), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {sources: 7}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><source-list></source-list></guide-that-loads>`};
export const LongWords: Story = {
  ...sources([
    {name: 'Rechtsschutzversicherungsgesellschaftenjahrbuch', url: `https://www.beispiel-${'sehr-'.repeat(9)}lang.de/`, date: '2025-03'},
    {url: `https://example.com/${'verwaltungsfachangestelltenanwärterin'.repeat(5)}`},
  ]),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
