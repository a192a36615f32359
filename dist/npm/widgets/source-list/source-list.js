import { html } from "lit";
import { linkText } from "../../guide/visible.js";
import { sources } from "../../guide/sections/sources.js";
import { DeepLinkController } from "../../base/deep-link-controller.js";
import { date, decimal } from "../../i18n/localize.js";
import { fold, foldStyles } from "../../view/long-list.js";
import { leading } from "../../base/draw-queue.js";
import { SectionElement } from "../../view/section-element.js";
import { sourceParts } from "../../view/sources.js";
import { css } from "lit";
import { together } from "../../view/together.js";
import { en } from "./messages.js";
const definition = { name: "source-list", shape: { sources }, messages: en };
class SourceList extends SectionElement {
  static definition = definition;
  static styles = [
    ...SectionElement.styles,
    foldStyles,
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
        background-color: var(--_tint);
        box-shadow: 0 0 0 0.3em var(--_tint);
      }
      b {
        min-inline-size: 1.4em;
      }
      div {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      small {
        display: block;
      }
    `
  ];
  static properties = { ...SectionElement.properties, noAddress: { attribute: "no-address", type: Boolean } };
  /** How many are drawn at once: as far as the one that is wanted. */
  #lead = leading;
  /** @internal */
  reveal(id) {
    const n = Number(/^source-(\d{1,5})$/.exec(id)?.[1] ?? 0);
    if (n <= this.#lead) return;
    this.#lead = n;
    this.requestUpdate();
    this.performUpdate();
  }
  constructor() {
    super();
    new DeepLinkController(this, "li");
  }
  chart({ sources: sources2 = [] }) {
    const numbered = sources2.map((source, i) => ({ source, i }));
    return fold(numbered, this.localize, (some) => html`<ol>${together(some.map(({ source, i }) => {
      const { name, url, date: day } = sourceParts(source);
      const notes = [name && url && hostOf(url), day && this.phrase(date(this.localize, day))].filter(Boolean);
      const shown = linkText(name, url);
      return html`<li id="source-${i + 1}">
        <b>${decimal(this.localize, i + 1)}</b>
        <div>${url ? html`<a href=${url}>${this.given(shown)}</a>` : this.given(shown)} <small>${together(notes.map((note, i2) => html`${i2 ? " · " : ""}<bdi>${note}</bdi>`))}</small></div>
      </li>`;
    }))}</ol>`, this.#lead, false, this.label);
  }
}
const hostOf = (url) => new URL(url, "https://-").hostname.replace(/^(www\.|-$)/, "");
export {
  SourceList
};
//# sourceMappingURL=source-list.js.map
