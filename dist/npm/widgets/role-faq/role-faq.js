import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { faq } from "../../guide/sections/faq.js";
import { DeepLinkController } from "../../base/deep-link-controller.js";
import { Announcer } from "../../view/announcer.js";
import { SectionElement } from "../../view/section-element.js";
import { en } from "./messages.js";
import { faqModel } from "./model.js";
import { styles } from "./styles.js";
const definition = { name: "role-faq", shape: { faq }, messages: en };
class RoleFaq extends SectionElement {
  static definition = definition;
  static styles = [...SectionElement.styles, styles];
  static properties = { ...SectionElement.properties, noAddress: { attribute: "no-address", type: Boolean } };
  #links = new DeepLinkController(this, "[part=item]");
  #isAllOpen = false;
  #announcer = new Announcer(this, 200);
  model({ faq: faq2 }) {
    return faqModel(faq2);
  }
  chart({ entries }) {
    const { localize } = this;
    return html`<div part="picture">
      ${entries.length > 2 ? html`<button part="toggle" class="screen" aria-expanded=${String(this.#isAllOpen)} @click=${this.#toggle}><span class="open">${localize.term("open")}</span><span class="close">${localize.term("close")}</span></button><span class="heard" aria-live="polite">${this.#announcer.said && localize.term(this.#announcer.said)}</span>` : nothing}
      ${repeat(entries, ({ id }) => id, ({ question, answer, id }) => {
      const title = this.subheading(question);
      const text = answer.map((paragraph) => html`<p>${this.given(paragraph, true)}</p>`);
      return question && text[0] ? html`<details part="item" id=${id} ?open=${entries.length < 3} @toggle=${this.#toggled}>
              <summary>${title}</summary>
              <div part="answer">${text}${this.#links.isLinkable ? html`<a part="link" class="screen muted" href="#${id}" aria-label=${localize.term("link", { question })}>#</a>` : nothing}</div>
            </details>` : html`<div part="item" id=${id}>${title}${text}</div>`;
    })}
    </div>`;
  }
  #toggle() {
    const all = [...this.shadowRoot.querySelectorAll("details")];
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    this.#announcer.say(open ? "opened" : "closed");
    this.#toggled();
  }
  #toggled = () => {
    this.#isAllOpen = !this.shadowRoot.querySelector("details:not([open])");
    this.requestUpdate();
  };
}
export {
  RoleFaq
};
//# sourceMappingURL=role-faq.js.map
