import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/common-mistakes/define.js';
import type {CommonMistakes} from '../src/widgets/common-mistakes/common-mistakes.js';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<CommonMistakes>;
const mistakes = (entries: unknown): Story => ({args: {guide: {mistakes: entries as object}}});

export default {
  title: 'Widgets/Common mistakes',
  component: 'common-mistakes',
  args: {guide},
} satisfies Meta<CommonMistakes>;

export const Ready: Story = {};
export const One: Story = mistakes(['Letting the light go out.']);
export const TwoHundred: Story = mistakes([...Array(200)].map((_, i) => `Mistake number ${i + 1}`));
/** What is no text is left out and reported. */
export const Partial: Story = {...mistakes(['Letting the light go out.', 7, null, {text: 'Letting the light go out.'}]), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {mistakes: 7}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><common-mistakes></common-mistakes></guide-that-loads>`};
export const LongWords: Story = {...mistakes(['Die Donaudampfschifffahrtsgesellschaftskapitänsmütze vergessen.', 'Rechtsschutzversicherungsgesellschaften verwechseln.']), globals: {language: 'de', width: '280'}};
export const Arabic: Story = {...mistakes(['التأخر في استدعاء الطبيب.', 'تحضير أدوية مريضين في وقت واحد.']), globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: '1200'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
