import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/core-functions/define.js';
import type {CoreFunctions} from '../src/widgets/core-functions/core-functions.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<CoreFunctions>;
const prose = (coreFunctions: unknown): Story => ({args: {guide: {coreFunctions: coreFunctions as object}}});

export default {
  title: 'Widgets/Core functions',
  component: 'core-functions',
  args: {guide},
} satisfies Meta<CoreFunctions>;

export const Ready: Story = {};
/** Where there is room the first paragraph stands beside the rest. */
export const Wide: Story = {globals: {width: 'full'}};
export const OneParagraph: Story = prose(guide.coreFunctions[0]);
/** A blank line parts paragraphs too. */
export const BlankLines: Story = prose('The first paragraph leads in.\n\nThe second one says more.\n\nThe third one says what else there is.');
export const TwoHundredParagraphs: Story = prose([...Array(200)].map((_, i) => `Paragraph ${i + 1} is about as long as a paragraph has to be to fill more than one line of a section.`));
/** What is no text is left out, and reported. */
export const Partial: Story = {...prose([guide.coreFunctions[0], 42, guide.coreFunctions[1], {text: 'No'}]), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {coreFunctions: 42}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><core-functions></core-functions></guide-that-loads>`};
export const LongWords: Story = {
  ...prose(['Verwaltungsfachangestelltenanwärterinnen und Rechtsschutzversicherungsgesellschaften.', 'Die Rindfleischetikettierungsüberwachungsaufgabenübertragung.']),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
