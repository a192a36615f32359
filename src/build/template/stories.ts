import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/new-widget/define.js';
import type {NewWidget} from '../src/widgets/new-widget/new-widget.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<NewWidget>;
const figures = (some: unknown): Story => ({args: {guide: {newSection: {figures: some}}}});

export default {
  title: 'Widgets/New widget',
  component: 'new-widget',
  args: {guide},
} satisfies Meta<NewWidget>;

export const Ready: Story = {};
export const OneFigure: Story = figures([{name: 'The only one', value: 1}]);
export const TwoHundredFigures: Story = figures([...Array(200)].map((_, i) => ({name: `Figure ${i + 1}`, value: i})));
/** What is no figure is left out, and reported. */
export const Partial: Story = {...figures([{name: 'Kept', value: 3}, {name: 'Its figure is left out', value: 'four'}, 'No object']), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {newSection: 'Text'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><new-widget></new-widget></guide-that-loads>`};
export const LongWords: Story = {
  ...figures([{name: 'Rechtsschutzversicherungsgesellschaftenverzeichnis', value: 1234567}, {name: 'Rindfleischetikettierungsüberwachung', value: 987654}]),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
