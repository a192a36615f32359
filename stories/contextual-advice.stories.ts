import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/contextual-advice/define.js';
import type {ContextualAdvice} from '../src/widgets/contextual-advice/contextual-advice.js';
import guide from './guides/operations-assistant.json';
import './loading.js';

type Story = StoryObj<ContextualAdvice>;
const advice = (entries: unknown): Story => ({args: {guide: {advice: entries as object}}});

export default {
  title: 'Widgets/Advice',
  component: 'contextual-advice',
  args: {guide},
} satisfies Meta<ContextualAdvice>;

export const Ready: Story = {};
export const One: Story = advice(['Bring something to read.']);
export const TwoHundred: Story = advice([...Array(200)].map((_, i) => `Advice number ${i + 1}`));
/** What is no text is left out and reported. */
export const Partial: Story = {...advice(['Bring something to read.', 7, null, {text: 'Bring something to read.'}]), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {advice: 7}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><contextual-advice></contextual-advice></guide-that-loads>`};
export const LongWords: Story = {...advice(['Mit Rechtsschutzversicherungsgesellschaften freundlich bleiben.', 'Das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz lesen.']), globals: {language: 'de', width: '280'}};
export const Arabic: Story = {...advice(['اختر وظيفتك الأولى لجودة التهيئة فيها.', 'احمل في كل مناوبة ورقة واحدة.']), globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Wide: Story = {globals: {width: '1200'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
