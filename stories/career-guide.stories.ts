import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {widget} from '../.storybook/spread.js';
import type {CareerGuide} from '../src/widgets/career-guide/career-guide.js';
import electrician from './guides/electrician.json';
import electricianDe from './guides/electrician.de.json';
import operationsAssistant from './guides/operations-assistant.json';
import registeredNurseAr from './guides/registered-nurse.ar.json';
import softwareDeveloper from './guides/software-developer.json';
import './loading.js';
import {sections} from '../src/widgets/sections.js';
import {drawn} from './drawn.js';

// All widgets: a guide shows what is defined.
import.meta.glob('../src/widgets/*/define.ts', {eager: true});

type Story = StoryObj<CareerGuide>;

export default {
  title: 'Widgets/Career guide',
  component: 'career-guide',
  args: {guide: operationsAssistant},
} satisfies Meta<CareerGuide>;

export const Ready: Story = {
  globals: {width: 'full'},
  play: async ({canvasElement}) => {
    const {shadowRoot} = await drawn(canvasElement, 'career-guide');
    await waitFor(() => expect(shadowRoot!.querySelectorAll('nav a').length).toBe(sections.length));
  },
};
/** The largest of the example guides: 425 technologies. */
export const SoftwareDeveloper: Story = {args: {guide: softwareDeveloper}};
export const Electrician: Story = {args: {guide: electrician}, globals: {width: '480'}};
/** Some sections, in an order of the page's own. */
export const SomeSections: Story = {args: {sections: 'salary-range job-outlook career-ladder'}};
/** What the guide has nothing for is not there. */
export const FewSections: Story = {args: {guide: {title: 'Lighthouse keeper', responsibilities: ['Keep the light'], faq: [{question: 'Is it lonely?', answer: 'Yes.'}]}}};
/** The page's own words stand below, with the guide for widgets among them. */
export const WithContentOfThePage: Story = {
  args: {sections: 'role-summary'},
  render: (args) => widget('career-guide', args, html`<p>Written by the page.</p><salary-range></salary-range>`),
};
/** One section has faults, the others are drawn. */
export const Partial: Story = {tags: ['bad-data'], args: {guide: {...operationsAssistant, ladder: 'Junior, Senior'}, sections: 'career-ladder role-faq'}};
export const Empty: Story = {args: {guide: null}};
export const Error: Story = {tags: ['bad-data'], args: {guide: '{"title": “Keeper”}', debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><career-guide></career-guide></guide-that-loads>`};
export const German: Story = {args: {guide: electricianDe}, globals: {language: 'de', width: '280'}};
export const Arabic: Story = {args: {guide: registeredNurseAr}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
