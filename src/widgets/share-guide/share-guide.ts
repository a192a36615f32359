import {html, nothing} from 'lit';
import {findFirst} from '../../input/page-nodes.js';
import {text, url} from '../../guide/schema.js';
import {actionStyles} from '../../view/action.js';
import {Announcer} from '../../view/announcer.js';
import {SectionElement, type GuideOf, type SectionModel} from '../../view/section-element.js';
import {css} from 'lit';
import {en} from './messages.js';
import {shareUrl} from './model.js';
import {pageDocument} from '../../input/page-document.js';

const definition = {name: 'share-guide', shape: {title: text, url}, after: 'sources', messages: en};

interface ShareModel extends SectionModel {
  url: string;
}

/**
 * The address of a guide to pass on: through the system's share sheet where there is one, copied, or as a plain link. Where
 * the guide has no `url` it is the page's. Nothing is requested, and nobody is told.
 *
 * @tagname share-guide
 * @usage At the end of a guide or beside its title. One on a page is enough.
 * @attr {string} section - The section to link to, by its tag name: `salary-range`.
 * @csspart address - The address, as a link.
 * @csspart action - A button: share, copy.
 * @csspart status - What became of it.
 */
export class ShareGuide extends SectionElement<typeof definition, ShareModel> {
  static override readonly definition = definition;
  static override readonly styles = [
    ...SectionElement.styles,
    actionStyles,
    css`
      [part='picture'] {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.6em 1em;
        margin-block-start: 0.4em;
      }
      [part='address'] {
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override readonly properties = {...SectionElement.properties, section: {type: String}};

  /** The section to link to, by its tag name: `salary-range`. */
  declare section: string | null | undefined;

  readonly #announcer = new Announcer<'copied' | 'select'>(this, 200);

  protected override model({title, url: given}: GuideOf<typeof definition>): ShareModel | undefined {
    // Whoever only works out what it says, for another page, is on none.
    const page = this.isConnected ? findFirst<HTMLLinkElement>(document, 'link[rel=canonical]')?.href || (location.protocol === 'about:' ? pageDocument.baseURI : location.href).replace(/#.*/, '') : undefined;
    const url = shareUrl(given, this.section, page);
    return url ? {lead: title, url} : undefined;
  }

  protected override chart(model: ShareModel) {
    const {url} = model;
    const {localize} = this;
    return html`<div part="picture">
      <a part="address" href=${url}>${url}</a>
      ${globalThis.navigator?.canShare?.({url}) ? html`<button part="action" class="screen" @click=${() => this.#share(model)}>${localize.term('share')}</button>` : nothing}
      <button part="action" class="screen" @click=${() => this.#copy(url)}>${localize.term('copy')}</button>
      <span part="status" class="screen muted" aria-live="polite">${this.#announcer.said && localize.term(this.#announcer.said)}</span>
    </div>`;
  }

  #share({lead: title, url}: ShareModel) {
    // Who closes the sheet has decided.
    navigator.share({title: title!, url}).catch(() => {});
  }

  async #copy(url: string) {
    this.#announcer.say(undefined);
    try {
      await navigator.clipboard.writeText(url);
      this.#announcer.say('copied');
    } catch {
      getSelection()!.selectAllChildren(this.shadowRoot!.querySelector('a')!);
      this.#announcer.say('select');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-guide': ShareGuide;
  }
}
