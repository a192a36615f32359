import {html} from 'lit/html.js';
import {sources} from '../../guide/sections/sources.js';
import {deepLink} from '../../section/deep-link.js';
import {date, decimal} from '../../section/locale.js';
import {SectionElement, type GuideOf} from '../../section/section-element.js';
import {sourceParts} from '../../section/source-line.js';
import {css} from '../../section/widget-element.js';
import {en} from './messages.js';

const section = {name: 'source-list', shape: {sources}, messages: en};

/**
 * What a guide draws on, numbered, each with where it can be read and its date. A link to one, `#source-3`, marks it.
 *
 * @tagname source-list
 * @csspart list - The sources.
 * @csspart item - A source.
 */
export class SourceList extends SectionElement<typeof section> {
  static override readonly section = section;
  static override readonly styles = [
    ...SectionElement.styles,
    css`
      ol {
        columns: 2 26em;
        column-gap: 3em;
      }
      li {
        display: flex;
        gap: 0.4em;
        margin-block-end: 0.8em;
        break-inside: avoid;
      }
      li:focus {
        outline: 0.15em solid var(--_accent);
        outline-offset: 0.3em;
        box-shadow: 0 0 0 0.3em var(--_tint), inset 0 0 0 99em var(--_tint);
      }
      b {
        min-inline-size: 1.4em;
        color: var(--_accent);
      }
      div {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      small {
        display: block;
      }
    `,
  ];

  #link = deepLink(this, 'li');

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#link.stop();
  }

  protected override updated() {
    this.#link.updated();
    return super.updated();
  }

  protected override picture({sources = []}: GuideOf<typeof section>) {
    return html`<ol>${sources.map((source, i) => {
      const {name, url, date: day} = sourceParts(source);
      const notes = [name && url && hostOf(url), day && date(this.locale, day)].filter(Boolean);
      const shown = name ?? url;
      return html`<li id="source-${i + 1}">
        <b>${decimal(this.locale, i + 1)}</b>
        <div>${url ? html`<a href=${url}>${shown}</a>` : shown} <small>${notes.map((note, i) => html`${i ? ' · ' : ''}<bdi>${note}</bdi>`)}</small></div>
      </li>`;
    })}</ol>`;
  }
}

/** Where a link leads, where that is another site. */
const hostOf = (url: string) => new URL(url, 'https://-').hostname.replace(/^(www\.|-$)/, '');

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
