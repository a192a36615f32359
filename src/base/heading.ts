import {html, nothing, type TemplateResult} from 'lit';

/** One template for each level: a tag is no value of one. */
const views = [
  (id: unknown, part: string, content: unknown) => html`<h1 id=${id} part=${part}>${content}</h1>`,
  (id: unknown, part: string, content: unknown) => html`<h2 id=${id} part=${part}>${content}</h2>`,
  (id: unknown, part: string, content: unknown) => html`<h3 id=${id} part=${part}>${content}</h3>`,
  (id: unknown, part: string, content: unknown) => html`<h4 id=${id} part=${part}>${content}</h4>`,
  (id: unknown, part: string, content: unknown) => html`<h5 id=${id} part=${part}>${content}</h5>`,
  (id: unknown, part: string, content: unknown) => html`<h6 id=${id} part=${part}>${content}</h6>`,
];

/** A real heading, of a level from 1 to 6. */
export const heading = (level: number, content: unknown, part = 'subheading'): TemplateResult => views[level - 1]!(part === 'heading' ? part : nothing, part, content);
