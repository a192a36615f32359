import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {widget} from '../.storybook/spread.js';
import {sections} from '../src/widgets/sections.js';

import.meta.glob('../src/widgets/*/define.ts', {eager: true});
const files = import.meta.glob<Record<string, unknown>>('./guides/*.json', {eager: true, import: 'default'});
const guides = Object.fromEntries(Object.entries(files).map(([file, guide]) => [/([^/]+)\.json$/.exec(file)![1]!, guide]));

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .all-widgets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr)); gap: 3em 2.5em; align-items: start }
  .all-widgets > div > code { display: block; margin-block-end: 0.8em; font-size: 0.8em }
`);
document.adoptedStyleSheets.push(sheet);

interface Args {
  role: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'All widgets',
  tags: ['!autodocs'],
  args: {role: 'operations-assistant'},
  argTypes: {role: {control: 'select', options: Object.keys(guides), description: 'The guide that they all draw.'}},
  render: ({role}) => html`<div class="all-widgets">
    ${sections.map((tag) => html`<div><code>${tag}</code>${widget(tag, {guide: guides[role], headingLevel: 3})}</div>`)}
  </div>`,
  globals: {width: 'full'},
} satisfies Meta<Args>;

/** One guide, drawn by all of them. Choose a brand, a scheme, a language above. */
export const OneGuide: Story = {};
