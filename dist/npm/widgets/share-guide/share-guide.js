import { html, nothing } from "lit";
import { findFirst } from "../../input/page-nodes.js";
import { text, url } from "../../guide/schema.js";
import { actionStyles } from "../../view/action.js";
import { Announcer } from "../../view/announcer.js";
import { SectionElement } from "../../view/section-element.js";
import { css } from "lit";
import { en } from "./messages.js";
import { shareUrl } from "./model.js";
import { pageDocument } from "../../input/page-document.js";
const definition = { name: "share-guide", shape: { title: text, url }, after: "sources", messages: en };
class ShareGuide extends SectionElement {
  static definition = definition;
  static styles = [
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
    `
  ];
  static properties = { ...SectionElement.properties, section: { type: String } };
  #announcer = new Announcer(this, 200);
  model({ title, url: given }) {
    const page = this.isConnected ? findFirst(document, "link[rel=canonical]")?.href || (location.protocol === "about:" ? pageDocument.baseURI : location.href).replace(/#.*/, "") : void 0;
    const url2 = shareUrl(given, this.section, page);
    return url2 ? { lead: title, url: url2 } : void 0;
  }
  chart(model) {
    const { url: url2 } = model;
    const { localize } = this;
    return html`<div part="picture">
      <a part="address" href=${url2}>${url2}</a>
      ${globalThis.navigator?.canShare?.({ url: url2 }) ? html`<button part="action" class="screen" @click=${() => this.#share(model)}>${localize.term("share")}</button>` : nothing}
      <button part="action" class="screen" @click=${() => this.#copy(url2)}>${localize.term("copy")}</button>
      <span part="status" class="screen muted" aria-live="polite">${this.#announcer.said && localize.term(this.#announcer.said)}</span>
    </div>`;
  }
  #share({ lead: title, url: url2 }) {
    navigator.share({ title, url: url2 }).catch(() => {
    });
  }
  async #copy(url2) {
    this.#announcer.say(void 0);
    try {
      await navigator.clipboard.writeText(url2);
      this.#announcer.say("copied");
    } catch {
      getSelection().selectAllChildren(this.shadowRoot.querySelector("a"));
      this.#announcer.say("select");
    }
  }
}
export {
  ShareGuide
};
//# sourceMappingURL=share-guide.js.map
