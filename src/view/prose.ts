import {html, nothing, type TemplateResult} from 'lit';
import {given} from '../base/given.js';
import {paragraphs} from '../guide/prose.js';
import type {Localize} from '../i18n/localize.js';
import type {en} from '../i18n/messages.js';
import {css} from 'lit';
import {together} from './together.js';
import {fold, foldStyles} from './long-list.js';

/** Paragraphs; of very many the first ones, the rest behind a disclosure. */
export const paragraphsView = (all: readonly string[], localize: Localize<typeof en>): unknown =>
  fold(all, localize, (some) => together(some.map((paragraph) => html`<p>${given(paragraph, localize, true)}</p>`)), 40);

/** Paragraphs; or what leads in to a structure, and the structure. */
export const proseView = (prose: string | string[] | undefined, localize: Localize<typeof en>, structure?: unknown, lead: unknown = nothing): TemplateResult => {
  const text = paragraphsView(paragraphs(prose), localize);
  return structure ? html`<div part="prose"><div>${lead}${text}</div><div>${structure}</div></div>` : html`<div part="prose">${lead}${text}</div>`;
};

/**
 * For reading: a measure that the eye can follow, a beginning that leads in, beside the rest where there is room, and lists
 * in columns between hairlines.
 */
export const proseStyles = css`
  ${foldStyles}
  [part='prose'] {
    display: flow-root;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  [part='prose'] > :nth-child(2) {
    margin-block-start: 1em;
  }
  [part='prose'] > :first-child:not(:only-child, :empty) {
    max-inline-size: 54ch;
    font-size: 1.15em;
    @container (width >= 51em) {
      float: inline-start;
      inline-size: 36%;
      & ~ * {
        margin-inline-start: 40%;
      }
      & + * {
        margin-block-start: 0.15em;
      }
    }
  }
  [part='prose'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    column-gap: 2.4em;
    max-inline-size: none;
  }
  [part='prose'] li {
    padding: 0.6em 0;
    border-block-start: var(--_rule);
  }
  [part='prose'] li::before {
    content: none;
  }
`;
