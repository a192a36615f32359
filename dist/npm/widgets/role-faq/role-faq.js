import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { faq } from "../../guide/sections/faq.js";
import { DeepLinkController } from "../../base/deep-link-controller.js";
import { Announcer } from "../../view/announcer.js";
import { fold, foldStyles } from "../../view/long-list.js";
import { paragraphsView } from "../../view/prose.js";
import { leading } from "../../base/draw-queue.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { faqModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "role-faq", shape: { faq }, messages: en };
class RoleFaq extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, foldStyles, styles];
  static properties = { ...SectionElement.properties, noAddress: { attribute: "no-address", type: Boolean } };
  /** How many are drawn at once: as far as the one that is wanted. */
  #lead = leading;
  #ids = [];
  /** @internal */
  reveal(id) {
    const n = this.#ids.indexOf(id) + 1;
    if (n <= this.#lead) return;
    this.#lead = n;
    this.requestUpdate();
    this.performUpdate();
  }
  #links = new DeepLinkController(this, "[part=item]");
  #isAllOpen = false;
  #announcer = new Announcer(this, 200);
  model({ faq: faq2 }) {
    const model = faqModel(faq2);
    this.#ids = model.entries.map(({ id }) => id);
    return model;
  }
  chart({ entries }) {
    const { localize } = this;
    return html`<div part="picture">
      ${entries.length > 2 ? html`<button part="toggle" class="screen" aria-expanded=${String(this.#isAllOpen)} @click=${this.#toggle}>${localize.term(this.#isAllOpen ? "close" : "open")}</button><span class="heard" aria-live="polite">${this.#announcer.said && localize.term(this.#announcer.said)}</span>` : nothing}
      ${fold(entries, localize, (some) => repeat(some, ({ id }) => id, ({ question, answer, id }) => {
      const title = this.subheading(question);
      const text = paragraphsView(answer, localize);
      return question && answer[0] ? html`<details part="item" id=${id} ?open=${entries.length < 3} @toggle=${this.#toggled}>
              <summary>${title}</summary>
              <div part="answer">${text}${this.#links.isLinkable ? html`<a part="link" class="screen muted" href="#${id}" aria-label=${localize.term("link", { question })}>#</a>` : nothing}</div>
            </details>` : html`<div part="item" id=${id}>${title}${text}</div>`;
    }), this.#lead, false, this.label)}
    </div>`;
  }
  #toggle() {
    const all = [...this.shadowRoot.querySelectorAll("details[part=item]")];
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    this.#announcer.say(open ? "opened" : "closed");
    this.#toggled();
  }
  #toggled = () => {
    this.#isAllOpen = !this.shadowRoot.querySelector("details[part=item]:not([open])");
    this.requestUpdate();
  };
}
export {
  RoleFaq
};
//# sourceMappingURL=role-faq.js.map
