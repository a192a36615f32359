import { html, LitElement, nothing, ReactiveElement } from "lit";
import { check, checkInSteps, finish } from "../guide/check.js";
import { guideKeys } from "../guide/keys.js";
import { isLoss, mismatch } from "../guide/problem.js";
import { language, text } from "../guide/schema.js";
import { canonicalLanguage, directionOf, isSameLanguage, refinedLanguage } from "../i18n/language.js";
import { LanguageController } from "../i18n/language-controller.js";
import { isIntlLoaded, loadIntl, localizeFor } from "../i18n/localize.js";
import { GuideInputController } from "../input/guide-input-controller.js";
import { drawQueue } from "./draw-queue.js";
import { given, withGiven } from "./given.js";
import { adoptStyles } from "./adopt-styles.js";
import { objectAsTextProblem } from "../guide/object-as-text.js";
import { heading } from "./heading.js";
import { toNumber, toDeclaredType, wrongType } from "./properties.js";
import { problemLines, problemList, report } from "./report.js";
import { styles } from "./styles.js";
import { serverRendered } from "./server-rendered.js";
import { version } from "./version.js";
import { pageDocument } from "../input/page-document.js";
class WidgetElement extends LitElement {
  static version = version;
  static styles = [styles];
  static properties = {
    guide: { attribute: false },
    guideText: { attribute: "guide" },
    src: { type: URL },
    heading: { type: String },
    headingLevel: { attribute: "heading-level", type: Number, converter: toNumber },
    debug: { type: Boolean }
  };
  /** What the inputs gave, not checked yet. */
  answer = {};
  #input = new GuideInputController(this);
  #language = new LanguageController(this);
  // Simulated documents of unit tests do not have it.
  #internals = this.attachInternals?.();
  #checked;
  /** What is left of the check of that. */
  #checking;
  #guide;
  /** What is wrong with the guide as it was checked last. */
  #guideProblems = [];
  /** That, and what is wrong besides. */
  #problems = [];
  /** What was reported last, and how it was explained. */
  #reported = "";
  #explained = [];
  #state = "empty";
  /** What `heading` says, within the limits of a text. */
  #heading;
  /** The language of the page around, where it names one. */
  #pageLanguage;
  #model;
  /** What was worked out in a task before the one that draws it. */
  #ahead;
  #isDrawn = false;
  /** Loaded where a server has drawn it. */
  #takeOver;
  /** What is shown until the first drawing. */
  #waitingSlots;
  constructor() {
    super();
    for (const [name, { type }] of this.constructor.elementProperties)
      if (type === Boolean) this[name] = false;
  }
  static get observedAttributes() {
    return ["lang", ...super.observedAttributes];
  }
  attributeChangedCallback(name, before, value) {
    super.attributeChangedCallback(name, before, value);
    if (name === "lang") this.requestUpdate();
  }
  /** In another document; what it was given it keeps. */
  adoptedCallback() {
    const { elementStyles } = this.constructor;
    if (this.shadowRoot) adoptStyles(this.shadowRoot, elementStyles);
  }
  /** What there is to draw, worked out without DOM; undefined where the data has nothing for this widget. The data itself where nothing is to be worked out. */
  model(guide, _localize, _report) {
    return guide;
  }
  /** What is heard of the heading besides, and found by search engines, where it is seen elsewhere. */
  headingContext(_model) {
    return nothing;
  }
  /** The part of the guide that the element's own attributes give. */
  fromAttributes() {
    return void 0;
  }
  /** Level of the widget's own heading. */
  get level() {
    const { headingLevel: level } = this;
    return typeof level === "number" && level >= 1 && level <= 6 ? Math.round(level) : 2;
  }
  /** What the widget draws of what it was given, as far as it is valid; in steps. */
  *check(value, report2) {
    const { shape, besides: properties } = this.#definition;
    return {
      ...properties && check({ type: "object", properties }, value, "", () => {
      }),
      ...yield* checkInSteps({ type: "object", properties: { title: text, lang: language, ...shape }, others: this.othersKeys(value) }, value, "", report2)
    };
  }
  /** The keys that are no business of this widget. Of a guide around it, the keys that nobody knows are told by that. */
  othersKeys(value) {
    return this.#input.isOwn ? [...guideKeys, "widget", "attributes"] : Object.keys(Object(value));
  }
  /** Whether there is anything in it for the widget. */
  hasData(guide) {
    return !!guide && Object.keys(this.#definition.shape).some((key) => key in guide);
  }
  get #definition() {
    return this.constructor.definition;
  }
  /** `loading`, `ready`, `partial`, `empty` or `error`, as of the last update. */
  get state() {
    return this.#state;
  }
  /** What the heading says, as of the last update. */
  get label() {
    return this.#heading || this.#model?.heading || this.localize?.term("heading") || "";
  }
  /** What the guide says, in its own language; see given.ts. */
  given(text2, isBlock = false) {
    return given(text2, this.localize, isBlock);
  }
  /** A phrase of ours with words of the guide in it; see given.ts. */
  phrase(text2) {
    return withGiven(text2, this.localize);
  }
  /** A heading within the widget in the guide's words, where there is something to say. */
  subheading(text2) {
    return this.phraseHeading(this.given(text2, true));
  }
  /** A heading within the widget that is a phrase of ours. */
  phraseHeading(content) {
    return content ? heading(Math.min(this.level + 1, 6), content) : nothing;
  }
  /** The heading: what the page says is in the page's language, what the guide says in the guide's. */
  get #title() {
    const { localize } = this;
    const page = this.#pageLanguage;
    if (this.#heading) return given(this.#heading, localize, true, page && !isSameLanguage(page, localize.lang) ? page : void 0);
    return this.#model?.heading ? this.given(this.#model.heading, true) : this.label;
  }
  /** Whether a server has drawn it, and nobody else since. */
  get isServerRendered() {
    return !this.#isDrawn && serverRendered.has(this.shadowRoot);
  }
  createRenderRoot() {
    if (this.shadowRoot) serverRendered.add(this.shadowRoot);
    return super.createRenderRoot();
  }
  scheduleUpdate() {
    if (this.isServerRendered && !this.#takeOver) return this.#loadTakeOver();
    const isFirst = !this.hasUpdated;
    const draw = () => super.scheduleUpdate();
    const steps = this.#prepare(isFirst);
    const next = () => {
      let step = { done: true, value: void 0 };
      try {
        do
          step = steps.next();
        while (!step.done && !step.value && !drawQueue.isLate);
      } catch {
      }
      return step.value || drawQueue.isLate ? drawQueue.requestRest(this, step.done ? draw : next) : draw();
    };
    const waiting = drawQueue.request(this, next, isFirst);
    if (waiting && !this.hasUpdated && !this.isServerRendered) this.#showWaiting();
    return waiting;
  }
  async #loadTakeOver() {
    try {
      const { parsed, takeOver } = await import("./take-over.js");
      await parsed(this);
      this.#takeOver = takeOver;
    } catch {
      return;
    }
    return this.scheduleUpdate();
  }
  /** What the update would do first, in steps; they say where what follows takes a task of its own. */
  *#prepare(isFirst) {
    if (this.src == null || typeof this.src === "string") this.#readGuide();
    while (this.#takeStepOfCheck()) yield;
    const hasData = this.hasData(this.#guide);
    if (this.#definition.formats && !isIntlLoaded() && (hasData || this.fromAttributes())) {
      yield true;
      loadIntl();
    }
    yield;
    if (!isFirst || !hasData) return;
    this.#chooseLanguage(this.#guide);
    this.#ahead = { ...this.#workOut(this.#guide), of: this.#inputsOfModel(this.#guide) };
  }
  /** Reads what the inputs give, and begins to check it where it is another than last time. */
  #readGuide() {
    const answer = this.answer = this.#input.read();
    const { value } = answer;
    if (this.#checked !== value) {
      this.#checked = value;
      this.#guide = void 0;
      const problems = this.#guideProblems = [];
      this.#checking = this.check(value, reportTo(problems));
    }
    return answer;
  }
  /** Goes on with the check; gives whether there is more of it. */
  #takeStepOfCheck() {
    const checking = this.#checking;
    this.#checking = void 0;
    if (!checking) return false;
    const step = attempt(this.#guideProblems, () => checking.next());
    if (step?.done) this.#guide = step.value;
    if (step && !step.done) this.#checking = checking;
    return !!this.#checking;
  }
  /** For style sheets. Browsers before `:state()` have no states, or want other names. */
  #show(state) {
    const { states } = this.#internals ?? {};
    try {
      states?.clear();
      if (state) states?.add(state);
    } catch {
    }
  }
  /** Until its turn comes an element looks as before the script: its place is kept, and its fallback is shown. */
  #showWaiting() {
    this.#show("loading");
    if (this.firstChild) this.#waitingSlots = this.#drawSlots();
  }
  willUpdate(changed) {
    this.#convertProperties(changed);
    const problems = this.#problems = [];
    const { problem, state } = this.#readGuide();
    while (this.#takeStepOfCheck()) ;
    problems.push(...problem ? [problem] : this.#guideProblems);
    let guide = this.#guide;
    const own = this.#input.isOwn && this.hasData(guide) ? void 0 : this.fromAttributes();
    if (own) guide = { ...guide, ...attempt(problems, (report2) => finish(this.check(own, report2))) };
    else this.#checkProperties(problems);
    this.#heading = typeof this.heading === "string" ? check(text, this.heading, "heading", reportTo(problems)) : void 0;
    this.#chooseLanguage(guide);
    const worked = this.hasData(guide) ? this.#workOut(guide) : void 0;
    this.#ahead = void 0;
    this.#model = worked?.model;
    problems.push(...worked?.problems ?? []);
    this.#state = problems.some(isLoss) ? this.#model ? "partial" : "error" : this.#model ? "ready" : state ?? "empty";
    if (this.lang && !canonicalLanguage(this.lang)) problems.push({ code: "value", path: "lang", message: mismatch(language, this.lang) });
    if (this.#input.hasObjectAsText) problems.push(objectAsTextProblem);
  }
  #chooseLanguage(guide) {
    const { name, messages } = this.#definition;
    const page = this.#pageLanguage = canonicalLanguage(this.#language.nearest);
    const guideLanguage = canonicalLanguage(guide?.lang);
    this.localize = localizeFor(page ? refinedLanguage(page, guideLanguage) : guideLanguage ?? "en", name, messages, guideLanguage ?? page);
  }
  /** The model of a guide, and what is wrong with it; not again where it was worked out ahead of the same. */
  #workOut(guide) {
    const { of } = this.#ahead ?? {};
    if (of && this.#inputsOfModel(guide).every((each, i) => each === of[i])) return this.#ahead;
    const problems = [];
    return { problems, model: attempt(problems, (report2) => this.model(guide, this.localize, report2)) };
  }
  #inputsOfModel(guide) {
    const properties = this;
    return [guide, this.localize, ...[...this.constructor.elementProperties.keys()].map((name) => properties[name])];
  }
  /** The problems as they were explained, where these are still the ones. */
  get #shownProblems() {
    return problemLines(this.#problems).join("\n") === this.#reported ? this.#explained : this.#problems;
  }
  #convertProperties(changed) {
    const { elementProperties } = this.constructor;
    const properties = this;
    for (const name of changed.keys()) {
      const declaration = elementProperties.get(name);
      if (declaration) properties[name] = toDeclaredType(properties[name], declaration);
    }
  }
  /** Reports the properties that were set to what they cannot be. What stands for data is checked as data. */
  #checkProperties(problems) {
    for (const [name, options] of this.constructor.elementProperties) {
      const value = this[name];
      if (value == null) continue;
      const expected = wrongType(value, options);
      if (expected) problems.push({ code: "type", path: String(name), message: `expected ${expected}` });
      else if (options.type === String && name !== "heading") check(text, value, String(name), reportTo(problems));
    }
  }
  update(changed) {
    const takeOver = this.#model || this.debug ? this.#takeOver : void 0;
    if (this.isServerRendered && !takeOver) return ReactiveElement.prototype["update"].call(this, changed);
    const restore = this.isServerRendered ? takeOver(this.shadowRoot) : void 0;
    this.#isDrawn = true;
    if (restore) this.renderOptions.renderBefore = null;
    this.#removeWaiting();
    for (const each of this.renderRoot.querySelectorAll("font")) each.replaceWith(each.textContent);
    const draw = () => super.update(changed);
    try {
      if (restore) drawQueue.whole(draw);
      else draw();
    } catch (error) {
      this.#fail(error);
      super.update(changed);
    }
    restore?.();
  }
  #removeWaiting() {
    this.#waitingSlots?.forEach((slot) => slot.remove());
    this.#waitingSlots = void 0;
  }
  #fail(error) {
    this.#problems.push(internalProblem(error));
    this.#model = void 0;
    this.#state = "error";
  }
  /** Whatever throws in an update, before it, in it or after it: what the page put inside stays visible, and that is said once. */
  performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
      this.#removeWaiting();
      this.#waitingSlots = this.#drawSlots();
      this.#settle();
    }
  }
  /** Where a page's Trusted Types refuse every template there is no drawing, but what the page put inside stays visible. */
  #drawSlots() {
    const root = this.renderRoot;
    if (root.querySelector("slot")) return [];
    const slots = ["fallback", ""].map((name) => Object.assign(pageDocument.createElement("slot"), { name }));
    root.append(...slots);
    return slots;
  }
  render() {
    const localize = this.localize;
    const model = this.#model;
    const state = this.#state;
    const context = model ? this.headingContext(model) : nothing;
    const title = heading(this.level, context === nothing ? this.#title : [this.#title, context], "heading");
    const problems = this.debug && this.#problems[0] ? problemList(this.#shownProblems) : nothing;
    const { lang } = localize;
    const labelledBy = this.answer.around ? nothing : "heading";
    return model ? html`<section part="section" aria-labelledby=${labelledBy} lang=${lang} dir=${directionOf(lang)}>${title}${this.content(model)}</section>${problems}<slot @slotchange=${this.#slotChanged}></slot>` : html`<slot name="fallback"
          ><section part="section" aria-labelledby=${labelledBy} lang=${lang} dir=${directionOf(lang)} aria-busy=${state === "loading"}>
            ${title}
            <p part="note" class=${state}>${localize.term(state)}</p>
          </section></slot
        >${problems}<slot @slotchange=${this.#slotChanged}></slot>`;
  }
  /** A JSON script may have come or gone; what else is in the slot is the page's own. */
  #slotChanged = () => this.#input.requestUpdateIfStale();
  updated(_changed) {
    if (!this.#input.isOwn) this.answer.around?.drawn(this);
    if (drawQueue.isCrowded) void this.#layOutLazily();
    this.#settle();
  }
  async #layOutLazily() {
    try {
      const { layOutLazily } = await import("./lazy-layout.js");
      const section = this.renderRoot.querySelector("section");
      if (section) layOutLazily(section);
    } catch {
    }
  }
  /** Tells the page how it went. */
  #settle() {
    this.#show(this.isServerRendered ? void 0 : this.#state);
    void this.#report(this.#problems);
  }
  /** Reports problems, the same ones once. */
  async #report(problems) {
    const lines = problemLines(problems).join("\n");
    if (lines === this.#reported) return;
    this.#reported = lines;
    this.#explained = problems;
    if (!lines) return;
    if (problems.some((problem) => problem === objectAsTextProblem || problem.code === "unknown" || problem.code === "json")) {
      try {
        const { explain } = await import("../guide/explain.js");
        if (lines !== this.#reported) return;
        this.#explained = explain(problems, { json: this.#checked, shape: this.#definition.shape, unparsed: this.answer.unparsed });
        if (this.debug) this.requestUpdate();
      } catch {
      }
    }
    try {
      report(this, this.#explained);
    } catch {
    }
  }
}
const internalProblem = (error) => ({ code: "internal", path: "", message: `could not be drawn: ${error}` });
const reportTo = (problems) => (code, path, message) => problems.push({ code, path, message });
function attempt(problems, run) {
  try {
    return run(reportTo(problems));
  } catch (error) {
    problems.push(internalProblem(error));
    return void 0;
  }
}
export {
  WidgetElement
};
//# sourceMappingURL=widget.js.map
