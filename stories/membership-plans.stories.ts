import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent} from 'storybook/test';
import '../src/widgets/membership-plans/define.js';
import type {MembershipPlans} from '../src/widgets/membership-plans/membership-plans.js';
import electrician from './guides/electrician.json';
import german from './guides/electrician.de.json';
import guide from './guides/operations-assistant.json';
import arabic from './guides/registered-nurse.ar.json';
import './loading.js';
import {drawn} from './drawn.js';

type Story = StoryObj<MembershipPlans>;
const plans = (value: unknown): Story => ({args: {guide: {plans: value as object}}});

export default {
  title: 'Widgets/Membership plans',
  component: 'membership-plans',
  args: {guide},
} satisfies Meta<MembershipPlans>;

export const Ready: Story = {};
export const ThreePlans: Story = {args: {guide: electrician}, globals: {width: 'full'}};
/** The page handles a choice: `preventDefault()` keeps the link from being followed. */
export const Choosing: Story = {
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement, 'membership-plans');
    const heard = fn((event: Event) => event.preventDefault());
    element.addEventListener('plan-choose', heard);
    await userEvent.click(element.shadowRoot!.querySelectorAll('[part=action]')[1]!);
    await expect((heard.mock.lastCall![0] as CustomEvent).detail).toMatchObject({plan: {name: 'Plus'}});
  },
};
/** A button where there is no address: the page does the rest. */
export const WithoutAddresses: Story = plans(guide.plans.items.map(({url: _, ...plan}) => plan));
export const WithoutPrices: Story = plans([{name: 'Reader', features: ['All guides']}, {name: 'Employer', tagline: 'On request', features: ['All guides', 'Five vacancies']}]);
export const OnePlan: Story = plans([{name: 'Day pass', price: {amount: 1.5, currency: 'EUR', per: 'day'}, features: ['Everything, for a day']}]);
export const TwelvePlans: Story = {
  ...plans([...Array(12)].map((_, i) => ({name: `Plan ${i + 1}`, price: {amount: i * 5, currency: 'CHF', per: 'month'}, features: [...Array(1 + (i % 4))].map((_, j) => `Feature ${j + 1}`), highlighted: i === 5}))),
  globals: {width: 'full'},
};
export const TwoHundredFeatures: Story = plans([{name: 'All of it', price: {amount: 99, currency: 'USD', per: 'year'}, features: [...Array(200)].map((_, i) => `Feature number ${i + 1}`)}, guide.plans.items[0]]);
/** An amount without a currency is no price; what is no plan is left out. Both are reported. */
export const Partial: Story = {...plans({title: 'Plans', items: [{name: 'Plus', price: {amount: 8}, features: ['More']}, 'Pro', {name: 'Free', price: {amount: 0, currency: 'USD'}, url: 'javascript:alert(1)'}]}), tags: ['bad-data']};
export const Empty: Story = {args: {guide: {}}};
export const Error: Story = {tags: ['bad-data'], args: {guide: {plans: 'Free, Plus'}, debug: true}};
export const Loading: Story = {render: () => html`<guide-that-loads><membership-plans></membership-plans></guide-that-loads>`};
export const LongWords: Story = {
  ...plans([
    {name: 'Rechtsschutzversicherungsgesellschaftenmitgliedschaft', price: {amount: 1234.56, currency: 'EUR', per: 'month'}, tagline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', features: ['Rindfleischetikettierungsüberwachungsaufgabenübertragung'], highlighted: true},
  ]),
  globals: {language: 'de', width: '280'},
};
export const German: Story = {args: {guide: german}, globals: {language: 'de'}};
export const Arabic: Story = {args: {guide: arabic}, globals: {language: 'ar'}};
export const Narrow: Story = {globals: {width: '280'}};
export const Dark: Story = {globals: {scheme: 'dark'}};
