import {html, nothing} from 'lit';
import {prosCons} from '../../guide/sections/pros-cons.js';
import {listStyles, longList} from '../../view/long-list.js';
import {SectionElement, type GuideOf} from '../../view/section-element.js';
import {en} from './messages.js';
import {styles} from './styles.js';

const definition = {name: 'pros-cons', shape: {prosCons}, messages: en};

/**
 * What speaks for a role and what against it, side by side where there is room, each counted and marked.
 * Of a long side the first entries are shown, the rest behind a disclosure.
 *
 * @tagname pros-cons
 * @usage Where readers weigh a role. Both sides want entries of about the same weight; a side without any looks like advertising.
 * @csspart pros - What speaks for it.
 * @csspart cons - What speaks against it.
 * @csspart list - The entries of a side, in front of the disclosure and behind it.
 * @csspart more - The disclosure of a long side.
 */
export class ProsCons extends SectionElement<typeof definition> {
  static override readonly definition = definition;
  static override readonly styles = [...SectionElement.styles, listStyles, styles];

  protected override chart({prosCons}: GuideOf<typeof definition>) {
    const side = (name: 'pros' | 'cons') => {
      const entries = prosCons![name];
      return entries
        ? html`<div part=${name}>${this.phraseHeading(this.localize.term(name, {n: entries.length}))}${longList(entries, this.localize, undefined, undefined, this.localize.term(name, {n: entries.length}))}</div>`
        : nothing;
    };
    return html`<div part="picture">${side('pros')}${side('cons')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pros-cons': ProsCons;
  }
}
