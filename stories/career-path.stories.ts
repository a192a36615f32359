import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/career-path/define.js';
import type {CareerPath} from '../src/widgets/career-path/career-path.js';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';

type Story = StoryObj<CareerPath>;
const path = (path: unknown): Story => ({args: {guide: {path: path as object}}});

export default {
  title: 'Widgets/Career path',
  component: 'career-path',
  args: {guide},
} satisfies Meta<CareerPath>;

export const Ready: Story = {};
export const Wide: Story = {globals: {width: 'full'}};
export const Prose: Story = path(['Most people come from an office job, and some from a warehouse.', 'From there the way leads to coordination, and on to management.']);
export const OneStep: Story = path({steps: [{title: 'Ask', text: 'Walk in and ask; it has worked before.', duration: 'A morning'}]});
export const TitlesAlone: Story = path({intro: 'Short and to the point.', steps: [{title: 'School'}, {title: 'Apprenticeship'}, {title: 'Licence'}]});
export const TwoHundredSteps: Story = path({steps: [...Array(200)].map((_, i) => ({title: `Step number ${i + 1}`, text: 'What is done in it.', duration: `${i + 1} days`}))});
/** A step may lack its title, its text or its duration; what is no step is left out, and reported. */
export const Partial: Story = {...path({steps: [{text: 'A step without a title.'}, {duration: '2 years'}, 'Learn', {title: 'Work', duration: 3}]}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {path: 42}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><career-path></career-path></guide-that-loads>`};
export const LongWords: Story = {
  ...path({intro: 'Der Weg zur Oberverwaltungsgerichtspräsidentenassistenz.', steps: [{title: 'Verwaltungsfachangestelltenanwärterin werden', text: 'Die Rechtsschutzversicherungsgesellschaften der Region kennenlernen.', duration: 'Ausbildungszeitverkürzungsmöglichkeiten: 2 bis 3 Jahre'}]}),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
