import {html, type TemplateResult} from 'lit/html.js';
import {css} from './widget-element.js';

/** The paragraphs of prose: one for each entry of a list; a blank line in a text also parts them. */
export const paragraphs = (prose: string | string[] = []): string[] =>
  [prose].flat().flatMap((text) => text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []));

export const proseView = (prose: string | string[] | undefined): TemplateResult =>
  html`<div part="prose">${paragraphs(prose).map((paragraph) => html`<p>${paragraph}</p>`)}</div>`;

/** For reading: a measure that the eye can follow, and a first paragraph that leads in. */
export const proseStyles = css`
  [part='prose'] {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  [part='prose'] p:first-child:not(:only-child) {
    font-size: 1.1em;
  }
`;
