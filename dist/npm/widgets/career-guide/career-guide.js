import { ContextProvider } from "@lit/context";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { html as staticHtml, unsafeStatic } from "lit/static-html.js";
import { DeepLinkController } from "../../base/deep-link-controller.js";
import { parts } from "../../base/parts.js";
import { prefix } from "../../base/prefix.js";
import { WidgetElement } from "../../base/widget.js";
import { check, checkInSteps } from "../../guide/check.js";
import { language, text } from "../../guide/schema.js";
import { isolated } from "../../i18n/isolate.js";
import { guideContext } from "../../input/context.js";
import { en } from "./messages.js";
import { reserves } from "../reserves.js";
import { chosen } from "./chosen.js";
import { sourceNumbers } from "./source-numbers.js";
import { styles } from "./styles.js";
const definition = { name: "career-guide", shape: {}, messages: en };
class CareerGuide extends WidgetElement {
  static definition = definition;
  static styles = [...WidgetElement.styles, reserves, styles];
  static properties = { ...WidgetElement.properties, sections: { type: String }, noAddress: { attribute: "no-address", type: Boolean }, contents: { state: true }, current: { state: true }, isDrawn: { state: true } };
  #provider = new ContextProvider(this, { context: guideContext, initialValue: {} });
  /** What was provided last. */
  #provided;
  #around = { drawn: () => this.#sectionDrawn() };
  #isListing = false;
  /** Whether the list of contents is a server's: it is whole before the sections are drawn. */
  #isListed = false;
  #observer;
  #observed = /* @__PURE__ */ new Set();
  constructor() {
    super();
    new DeepLinkController(this, "[part=sections] > *");
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observed.clear();
  }
  /** What is in it the sections check, each its own part. */
  *check(value, report) {
    yield* checkInSteps({ type: "object", properties: {}, others: this.othersKeys(value) }, value, "", report);
    if (!value || typeof value !== "object" || Array.isArray(value)) return;
    return { ...check({ type: "object", properties: { title: text, lang: language } }, value, "", () => {
    }) };
  }
  hasData(guide) {
    return !!guide;
  }
  model({ title }, localize, report) {
    return { role: title && localize.term("of", { name: isolated(title, localize) }), tags: chosen(this.sections, (name) => report("value", "sections", `there is no section <${name}>`)) };
  }
  headingContext({ role }) {
    return role && !this.heading ? html`<span class="heard">${this.phrase(role)}</span>` : nothing;
  }
  content({ tags }) {
    const { contents = [], current, level, isDrawn } = this;
    const expected = new Set(tags.filter((tag) => hasKeyOf(tag, this.answer.value)));
    return html`${contents[1] || !isDrawn && expected.size > 1 ? html`<nav part="contents" class="screen" aria-label=${this.localize.term("contents")}>
            <ol>${repeat(contents, ({ id }) => id, ({ id, label }) => html`<li><a href="#${id}" aria-current=${id === current ? "true" : nothing}>${label}</a></li>`)}</ol>
          </nav>` : nothing}
      <div part="sections">${repeat(tags, (tag) => tag, (tag) => place(tag, Math.min(level + 1, 6), expected.has(tag), this.noAddress))}</div>`;
  }
  update(changed) {
    if (this.isServerRendered) {
      this.contents = [...this.renderRoot.querySelectorAll("nav a")].map(({ hash, textContent: label }) => ({ id: hash.slice(1), label }));
      this.#isListed = true;
    }
    super.update(changed);
  }
  updated(changed) {
    this.#provide();
    const nav = this.renderRoot.querySelector("nav");
    const link = nav?.querySelector("[aria-current]");
    if (link) {
      const [outer, inner] = [nav, link].map((each) => each.getBoundingClientRect());
      nav.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    }
    super.updated(changed);
  }
  /** Hands the guide to what is inside, where it is another one. */
  #provide() {
    const { answer } = this;
    const isListed = this.#sections().some(({ id }) => id === "source-list");
    if (this.#provided === answer && !!this.#around.sourceNumber === isListed) return;
    this.#provided = answer;
    this.#around = { ...this.#around, sourceNumber: isListed ? sourceNumbers(answer.value) : void 0 };
    this.#provider.setValue({ ...answer, problem: void 0, around: this.#around });
  }
  #sections = () => [...this.renderRoot.querySelectorAll("[part=sections] > *")];
  #sectionDrawn() {
    if (this.#isListing) return;
    this.#isListing = true;
    queueMicrotask(() => this.#listContents());
  }
  /**
   * Lists what the sections have to show, once for all that are drawn in the same turn; as far as all before it are drawn, so that
   * entries come in their order and none moves another.
   */
  #listContents() {
    this.#isListing = false;
    const sections = this.#sections();
    const waiting = sections.findIndex(({ isUpdatePending, hasUpdated }) => isUpdatePending && !hasUpdated);
    this.isDrawn = waiting < 0;
    if (!this.isDrawn && this.#isListed) return;
    const shown = (this.isDrawn ? sections : sections.slice(0, waiting)).filter(({ state }) => state && state !== "empty");
    const contents = shown.map(({ id, label }) => ({ id, label }));
    if (JSON.stringify(contents) !== JSON.stringify(this.contents)) this.contents = contents;
    if (!globalThis.IntersectionObserver) return;
    this.#observer ??= new IntersectionObserver(this.#follow, { rootMargin: "0px 0px -60% 0px" });
    for (const each of shown)
      if (!this.#observed.has(each)) {
        this.#observed.add(each);
        this.#observer.observe(each);
      }
  }
  /** The reader is in the last section that has begun above the middle of the window. */
  #follow = () => {
    const begun = this.#sections().filter((each) => each.state !== "empty" && each.getBoundingClientRect().top < innerHeight * 0.4);
    this.current = begun.at(-1)?.id;
  };
}
const place = (tag, level, isExpected, noAddress) => {
  const element = unsafeStatic(prefix + tag);
  return staticHtml`<${element} id=${tag} class=${isExpected ? "expected" : nothing} exportparts=${parts} heading-level=${level} ?no-address=${noAddress}></${element}>`;
};
function hasKeyOf(tag, guide) {
  const keys = Object.keys(customElements.get(prefix + tag)?.definition?.shape ?? {});
  try {
    return !keys[0] || keys.some((key) => Object.hasOwn(Object(guide), key));
  } catch {
    return true;
  }
}
export {
  CareerGuide
};
//# sourceMappingURL=career-guide.js.map
