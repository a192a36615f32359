import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/widgets/role-faq/define.js';
import type {RoleFaq} from '../src/widgets/role-faq/role-faq.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';
import {drawn} from './drawn.js';

type Story = StoryObj<RoleFaq>;
const faq = (entries: unknown): Story => ({args: {guide: {faq: entries as object}}});
const rootOf = async (canvas: HTMLElement) => (await drawn(canvas, 'role-faq')).shadowRoot!;

export default {
  title: 'Widgets/Role FAQ',
  component: 'role-faq',
  args: {guide},
} satisfies Meta<RoleFaq>;

export const Ready: Story = {};
/** One button opens all answers, then closes them. */
export const OpenAll: Story = {
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement);
    await userEvent.click(root.querySelector('button')!);
    await expect(root.querySelectorAll('details[open]')).toHaveLength(guide.faq.length);
  },
};
/** A link to a question, here `#faq-can-i-do-this-job-from-home`, opens it. */
export const DeepLink: Story = {
  play: async ({canvasElement}) => {
    const root = await rootOf(canvasElement);
    location.hash = 'faq-can-i-do-this-job-from-home';
    await waitFor(() => expect(root.querySelector('details[open] h3')!.textContent).toBe('Can I do this job from home?'));
    await expect(root.activeElement!.localName).toBe('summary');
    history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  },
};
export const Paragraphs: Story = faq([{question: 'What is a blank line for?', answer: 'It parts the paragraphs of an answer.\n\nThis is the second.\n\nThis is the third.'}]);
export const OneQuestion: Story = faq([guide.faq[0]]);
export const TwoQuestions: Story = faq(guide.faq.slice(0, 2));
export const TwoHundredQuestions: Story = faq([...Array(200)].map((_, i) => ({question: `Question number ${i + 1}, which is about as long as a question is?`, answer: `Answer number ${i + 1}.`})));
/** Only the valid entries are drawn; a question without an answer, and an answer without a question, as they are. */
export const Partial: Story = {...faq([{question: 'Is there an answer to this?'}, {answer: 'And what was the question?'}, 'Why?', {question: 5, answer: 'Because.'}, {question: 'How?', answer: 'Like this.'}]), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {faq: 'Why? Because.'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><role-faq></role-faq></guide-that-loads>`};
export const LongWords: Story = {
  ...faq([
    {question: 'Was lernt eine Verwaltungsfachangestelltenanwärterin über Rechtsschutzversicherungsgesellschaften?', answer: 'Die Rindfleischetikettierungsüberwachungsaufgabenübertragung.'},
    {question: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?', answer: 'Ja.'},
  ]),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
