import {html, LitElement, nothing, ReactiveElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {check, checkInSteps, finish} from '../guide/check.js';
import {guideKeys} from '../guide/keys.js';
import {isLoss, mismatch, type Problem, type Report} from '../guide/problem.js';
import {language, text, type Dict, type Infer} from '../guide/schema.js';
import {canonicalLanguage, directionOf, isSameLanguage, refinedLanguage} from '../i18n/language.js';
import {LanguageController} from '../i18n/language-controller.js';
import {isIntlLoaded, loadIntl, localizeFor, type Localize} from '../i18n/localize.js';
import type {en, Message, Messages} from '../i18n/messages.js';
import type {Answer} from '../input/answer.js';
import {GuideInputController} from '../input/guide-input-controller.js';
import {drawQueue} from './draw-queue.js';
import {given, withGiven} from './given.js';
import {adoptStyles} from './adopt-styles.js';
import {objectAsTextProblem} from '../guide/object-as-text.js';
import {heading} from './heading.js';
import {toNumber, toDeclaredType, wrongType} from './properties.js';
import {problemLines, problemList, report} from './report.js';
import {styles} from './styles.js';
import {serverRendered} from './server-rendered.js';
import type {takeOver as TakeOver} from './take-over.js';
import {version} from './version.js';
import {pageDocument} from '../input/page-document.js';

/** What a widget is made of, besides how it draws. */
export interface Definition<Shape extends Dict['properties'] = Dict['properties'], Own extends Messages = Messages> {
  /** Its tag name, under which its messages are translated. */
  name: string;
  /** The keys of role JSON that it draws, with their schemas. Nothing else of the guide is looked at. */
  shape: Shape;
  /** Keys that it only looks at besides, with their schemas: they have sections of their own, where their faults are told. */
  besides?: Dict['properties'];
  /** The key of role JSON behind whose section it stands in a whole guide, where it has no key to itself; else its place is that of the first of its own. */
  after?: string;
  /** Whether it words amounts, shares or times, which `Intl` writes. */
  formats?: boolean;
  /** Its terms in English; `heading` is the default heading. */
  messages: Own & {heading: Message};
}

/** The part of a guide that a widget draws, as far as it is valid. */
export type GuideOf<D extends Definition> = Infer<{type: 'object'; properties: D['shape']}> & {title?: string; lang?: string};
export type LocalizeOf<D extends Definition> = Localize<D['messages'] & typeof en>;

/** What the base needs to know of every model. */
export interface WidgetModel {
  /** What its heading says, where the guide knows better than the default. */
  heading?: string | undefined;
}

/** A model, and what was wrong with what it was worked out of, which is kept where that was done ahead. */
interface WorkedOut<Model> {
  of?: readonly unknown[];
  model: Model | undefined;
  problems: readonly Problem[];
}

/** `loading`, `ready`, `partial`, `empty` or `error`. */
export type WidgetState = 'loading' | 'ready' | 'partial' | 'empty' | 'error';

/**
 * What every widget has in common: the inputs through which data come, the states, the heading, the language,
 * and what happens to bad data. A widget adds its `definition`, a pure `model` and the `content` that is drawn of it.
 *
 * @attr {string} lang - Language of what the widget says, where it is not that of the page: `de`.
 * @slot - Content of the page; stays visible below the section.
 * @slot fallback - Shown until the section is drawn, and when it cannot be.
 * @csspart section - The whole section.
 * @csspart heading - Its heading.
 * @csspart subheading - A heading within it.
 * @csspart note - The note of a section that has nothing to show.
 * @csspart problems - With `debug`: the list of problems.
 * @cssproperty {<color>} [--career-accent=light-dark(#1f5fd0, #8ab4ff)] - Colour of what the picture is about; darkened or lightened where it could not be seen beside the text colour.
 * @cssproperty {<color>} [--career-muted=the text colour] - Colour of secondary text: only the page knows how much paler it may be on its ground.
 * @cssproperty {<color>} [--career-line=16 % of the text colour] - Colour of hairlines and of empty tracks.
 * @cssproperty {<color>} [--career-tint=18 % of the accent] - Colour of areas behind the accent.
 * @cssproperty {<color>} [--career-surface=white under dark text, black under light] - Ground of the page, for what covers a line or the text that scrolls below it.
 * @cssproperty {<color>} [--career-ground=transparent] - Ground of each section, where it is a block or a card of its own.
 * @cssproperty {<color>} [--career-text=inherit] - Colour of text on that ground.
 * @cssproperty {<length>+} [--career-padding=0] - Space between that ground's edge and what is on it.
 * @cssproperty {<line>} [--career-edge=none] - Line above each section, as `border` takes it: `3px double`.
 * @cssproperty {<length>} [--career-rule=1px] - Thickness of hairlines.
 * @cssproperty {<length>} [--career-radius=0.2em] - Radius of corners; bars have a third of it.
 * @cssproperty {<length>} [--career-heading-size=1.3em] - Size of the heading.
 * @cssproperty {<font-family>} [--career-heading-font=inherit] - Font family of headings.
 * @cssproperty {<number>} [--career-heading-weight=600] - Weight of headings.
 * @cssproperty {<length>} --career-reserve - Height that `reserve.css` keeps free until the widget is drawn, by widget and width.
 * @cssproperty {<length>} [--career-scroll-margin=0px] - Height of what the page keeps at the top of the window, a sticky header: the list of contents stays below it, and links lead to below it.
 * @cssstate loading - The guide is on its way.
 * @cssstate ready - Drawn whole.
 * @cssstate partial - Drawn, but parts of the data were left out.
 * @cssstate empty - There is no data for this section.
 * @cssstate error - The data could not be used.
 * @fires {CustomEvent<{problems: Problem[]}>} guide-error - Something is wrong with the data; what is valid is drawn all the same. Bubbles, composed.
 */
export abstract class WidgetElement<D extends Definition, Model extends WidgetModel = WidgetModel & GuideOf<D>> extends LitElement {
  static readonly version = version;
  declare static readonly definition: Definition;
  static override styles = [styles];
  static override readonly properties: PropertyDeclarations = {
    guide: {attribute: false},
    guideText: {attribute: 'guide'},
    src: {type: URL},
    heading: {type: String},
    headingLevel: {attribute: 'heading-level', type: Number, converter: toNumber},
    debug: {type: Boolean},
  };

  /**
   * The role JSON as an object; wins over the attribute of the same name. Set another one to redraw: what is changed
   * within it is not seen.
   *
   * @type {RoleGuide | string}
   */
  declare guide: object | string | null | undefined;
  /** Role JSON as text: the `guide` attribute. */
  declare guideText: string | null | undefined;
  /** Where the role JSON is: a URL, or `#id` of a JSON script on the page. */
  declare src: string | null | undefined;
  /** Heading instead of the default one. */
  declare heading: string | null | undefined;
  /** Level of the heading, 1 to 6; 2 by default. @default 2 */
  declare headingLevel: number | null | undefined;
  /** Shows problems of the data in place. */
  declare debug: boolean;

  /** Terms and formats of the language that the widget is in. */
  protected declare localize: LocalizeOf<D>;
  /** What the inputs gave, not checked yet. */
  protected answer: Answer = {};
  readonly #input = new GuideInputController(this);
  readonly #language = new LanguageController(this);
  // Simulated documents of unit tests do not have it.
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.();
  #checked: unknown;
  /** What is left of the check of that. */
  #checking: Generator<void, GuideOf<D> | undefined> | undefined;
  #guide: GuideOf<D> | undefined;
  /** What is wrong with the guide as it was checked last. */
  #guideProblems: Problem[] = [];
  /** That, and what is wrong besides. */
  #problems: Problem[] = [];
  /** What was reported last, and how it was explained. */
  #reported = '';
  #explained: readonly Problem[] = [];
  #state: WidgetState = 'empty';
  /** What `heading` says, within the limits of a text. */
  #heading: string | undefined;
  /** The language of the page around, where it names one. */
  #pageLanguage: string | undefined;
  #model: Model | undefined;
  /** What was worked out in a task before the one that draws it. */
  #ahead: WorkedOut<Model> | undefined;
  #isDrawn = false;
  /** Loaded where a server has drawn it. */
  #takeOver: typeof TakeOver | undefined;
  /** What is shown until the first drawing. */
  #waitingSlots: Element[] | undefined;

  constructor() {
    super();
    // A framework tells by the type of a property whether an attribute without a value means true.
    for (const [name, {type}] of (this.constructor as typeof LitElement).elementProperties)
      if (type === Boolean) (this as Record<PropertyKey, unknown>)[name] = false;
  }

  static override get observedAttributes(): string[] {
    return ['lang', ...super.observedAttributes];
  }
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** In another document; what it was given it keeps. */
  adoptedCallback(): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    if (this.shadowRoot) adoptStyles(this.shadowRoot, elementStyles);
  }

  /** What there is to draw, worked out without DOM; undefined where the data has nothing for this widget. The data itself where nothing is to be worked out. */
  protected model(guide: GuideOf<D>, _localize: LocalizeOf<D>, _report: Report): Model | undefined {
    return guide as Model;
  }
  /** What is drawn of a model, below the heading. Nothing in it may have an effect or need a browser. */
  protected abstract content(model: Model): unknown;
  /** What is heard of the heading besides, and found by search engines, where it is seen elsewhere. */
  protected headingContext(_model: Model): unknown {
    return nothing;
  }
  /** The part of the guide that the element's own attributes give. */
  protected fromAttributes(): object | undefined {
    return undefined;
  }
  /** Level of the widget's own heading. */
  protected get level(): number {
    const {headingLevel: level} = this;
    return typeof level === 'number' && level >= 1 && level <= 6 ? Math.round(level) : 2;
  }

  /** What the widget draws of what it was given, as far as it is valid; in steps. */
  protected *check(value: unknown, report: Report): Generator<void, GuideOf<D> | undefined> {
    const {shape, besides: properties} = this.#definition;
    return {
      ...(properties && check({type: 'object', properties}, value, '', () => {})),
      ...(yield* checkInSteps({type: 'object', properties: {title: text, lang: language, ...shape}, others: this.othersKeys(value)}, value, '', report)),
    } as GuideOf<D>;
  }
  /** The keys that are no business of this widget. Of a guide around it, the keys that nobody knows are told by that. */
  protected othersKeys(value: unknown): readonly string[] {
    // A block of code names its widget and its attributes beside the keys of its guide.
    return this.#input.isOwn ? [...guideKeys, 'widget', 'attributes'] : Object.keys(Object(value) as object);
  }
  /** Whether there is anything in it for the widget. */
  protected hasData(guide: GuideOf<D> | undefined): boolean {
    return !!guide && Object.keys(this.#definition.shape).some((key) => key in guide);
  }
  get #definition(): D {
    return (this.constructor as unknown as {definition: D}).definition;
  }

  /** `loading`, `ready`, `partial`, `empty` or `error`, as of the last update. */
  get state(): WidgetState {
    return this.#state;
  }
  /** What the heading says, as of the last update. */
  get label(): string {
    return this.#heading || this.#model?.heading || this.localize?.term('heading') || '';
  }

  /** What the guide says, in its own language; see given.ts. */
  protected given<Value>(text: Value, isBlock = false): Value | TemplateResult {
    return given(text, this.localize, isBlock);
  }

  /** A phrase of ours with words of the guide in it; see given.ts. */
  protected phrase(text: string | undefined): unknown {
    return withGiven(text, this.localize);
  }

  /** A heading within the widget in the guide's words, where there is something to say. */
  protected subheading(text: unknown): TemplateResult | typeof nothing {
    return this.phraseHeading(this.given(text, true));
  }
  /** A heading within the widget that is a phrase of ours. */
  protected phraseHeading(content: unknown): TemplateResult | typeof nothing {
    return content ? heading(Math.min(this.level + 1, 6), content) : nothing;
  }
  /** The heading: what the page says is in the page's language, what the guide says in the guide's. */
  get #title(): unknown {
    const {localize} = this;
    const page = this.#pageLanguage;
    if (this.#heading) return given(this.#heading, localize, true, page && !isSameLanguage(page, localize.lang) ? page : undefined);
    return this.#model?.heading ? this.given(this.#model.heading, true) : this.label;
  }

  /** Whether a server has drawn it, and nobody else since. */
  protected get isServerRendered(): boolean {
    return !this.#isDrawn && serverRendered.has(this.shadowRoot!);
  }

  protected override createRenderRoot() {
    // Only a server's is there before. What stands in one that is made here was put there by an extension of the browser.
    if (this.shadowRoot) serverRendered.add(this.shadowRoot);
    return super.createRenderRoot();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    // What takes over is a lazy chunk; meanwhile all is there that a reader needs.
    if (this.isServerRendered && !this.#takeOver) return this.#loadTakeOver();
    const isFirst = !this.hasUpdated;
    const draw = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    const steps = this.#prepare(isFirst);
    // A step follows in this task as long as there is time, else in one of its own.
    const next = (): Promise<unknown> | undefined => {
      let step: IteratorResult<boolean | void, void> = {done: true, value: undefined};
      try {
        do step = steps.next();
        while (!step.done && !step.value && !drawQueue.isLate);
      } catch {
        // The update tries again, and says what is wrong.
      }
      // What is left of it may be late by now, too.
      return step.value || drawQueue.isLate ? drawQueue.requestRest(this, step.done ? draw : next) : draw();
    };
    const waiting = drawQueue.request(this, next, isFirst);
    if (waiting && !this.hasUpdated && !this.isServerRendered) this.#showWaiting();
    return waiting;
  }

  async #loadTakeOver(): Promise<unknown> {
    try {
      const {parsed, takeOver} = await import('./take-over.js');
      await parsed(this);
      this.#takeOver = takeOver;
    } catch {
      // What a server has drawn stays.
      return;
    }
    return this.scheduleUpdate();
  }

  /** What the update would do first, in steps; they say where what follows takes a task of its own. */
  *#prepare(isFirst: boolean): Generator<boolean | void, void> {
    // Properties are converted by the update: what is no address yet is not asked for.
    if (this.src == null || typeof this.src === 'string') this.#readGuide();
    while (this.#takeStepOfCheck()) yield;
    const hasData = this.hasData(this.#guide);
    if (this.#definition.formats && !isIntlLoaded() && (hasData || this.fromAttributes())) {
      yield true;
      loadIntl();
    }
    yield;
    if (!isFirst || !hasData) return;
    this.#chooseLanguage(this.#guide);
    this.#ahead = {...this.#workOut(this.#guide!), of: this.#inputsOfModel(this.#guide!)};
  }

  /** Reads what the inputs give, and begins to check it where it is another than last time. */
  #readGuide(): Answer {
    const answer = (this.answer = this.#input.read());
    const {value} = answer;
    if (this.#checked !== value) {
      this.#checked = value;
      this.#guide = undefined;
      const problems: Problem[] = (this.#guideProblems = []);
      this.#checking = this.check(value, reportTo(problems));
    }
    return answer;
  }

  /** Goes on with the check; gives whether there is more of it. */
  #takeStepOfCheck(): boolean {
    const checking = this.#checking;
    this.#checking = undefined;
    if (!checking) return false;
    const step = attempt(this.#guideProblems, () => checking.next());
    if (step?.done) this.#guide = step.value;
    if (step && !step.done) this.#checking = checking;
    return !!this.#checking;
  }

  /** For style sheets. Browsers before `:state()` have no states, or want other names. */
  #show(state: WidgetState | undefined): void {
    const {states} = this.#internals ?? {};
    try {
      states?.clear();
      if (state) states?.add(state);
    } catch {
      // Then no style sheet asks for them.
    }
  }

  /** Until its turn comes an element looks as before the script: its place is kept, and its fallback is shown. */
  #showWaiting(): void {
    this.#show('loading');
    if (this.firstChild) this.#waitingSlots = this.#drawSlots();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#convertProperties(changed);
    const problems: Problem[] = (this.#problems = []);
    const {problem, state} = this.#readGuide();
    while (this.#takeStepOfCheck());
    problems.push(...(problem ? [problem] : this.#guideProblems));
    let guide = this.#guide;
    const own = this.#input.isOwn && this.hasData(guide) ? undefined : this.fromAttributes();
    if (own) guide = {...guide, ...attempt(problems, (report) => finish(this.check(own, report)))} as GuideOf<D>;
    else this.#checkProperties(problems);
    this.#heading = typeof this.heading === 'string' ? check(text, this.heading, 'heading', reportTo(problems)) : undefined;

    this.#chooseLanguage(guide);
    const worked = this.hasData(guide) ? this.#workOut(guide!) : undefined;
    this.#ahead = undefined;
    this.#model = worked?.model;
    problems.push(...(worked?.problems ?? []));
    this.#state = problems.some(isLoss) ? (this.#model ? 'partial' : 'error') : this.#model ? 'ready' : (state ?? 'empty');
    if (this.lang && !canonicalLanguage(this.lang)) problems.push({code: 'value', path: 'lang', message: mismatch(language, this.lang)});
    // Told to who made the page, but not to readers: the guide is missing, and often on its way.
    if (this.#input.hasObjectAsText) problems.push(objectAsTextProblem);
  }

  #chooseLanguage(guide: GuideOf<D> | undefined): void {
    const {name, messages} = this.#definition;
    const page = (this.#pageLanguage = canonicalLanguage(this.#language.nearest));
    const guideLanguage = canonicalLanguage(guide?.lang);
    // A guide that does not say is in the language of its page.
    this.localize = localizeFor(page ? refinedLanguage(page, guideLanguage) : (guideLanguage ?? 'en'), name, messages, guideLanguage ?? page) as LocalizeOf<D>;
  }

  /** The model of a guide, and what is wrong with it; not again where it was worked out ahead of the same. */
  #workOut(guide: GuideOf<D>): WorkedOut<Model> {
    const {of} = this.#ahead ?? {};
    if (of && this.#inputsOfModel(guide).every((each, i) => each === of[i])) return this.#ahead!;
    const problems: Problem[] = [];
    return {problems, model: attempt(problems, (report) => this.model(guide, this.localize, report))};
  }

  #inputsOfModel(guide: GuideOf<D>): unknown[] {
    const properties = this as Record<PropertyKey, unknown>;
    return [guide, this.localize, ...[...(this.constructor as typeof LitElement).elementProperties.keys()].map((name) => properties[name])];
  }

  /** The problems as they were explained, where these are still the ones. */
  get #shownProblems(): readonly Problem[] {
    return problemLines(this.#problems).join('\n') === this.#reported ? this.#explained : this.#problems;
  }

  #convertProperties(changed: PropertyValues): void {
    const {elementProperties} = this.constructor as typeof LitElement;
    const properties = this as Record<PropertyKey, unknown>;
    for (const name of changed.keys()) {
      const declaration = elementProperties.get(name);
      if (declaration) properties[name] = toDeclaredType(properties[name], declaration);
    }
  }

  /** Reports the properties that were set to what they cannot be. What stands for data is checked as data. */
  #checkProperties(problems: Problem[]): void {
    for (const [name, options] of (this.constructor as typeof LitElement).elementProperties) {
      const value = (this as Record<PropertyKey, unknown>)[name];
      if (value == null) continue;
      const expected = wrongType(value, options);
      if (expected) problems.push({code: 'type', path: String(name), message: `expected ${expected}`});
      else if (options.type === String && name !== 'heading') check(text, value, String(name), reportTo(problems));
    }
  }

  protected override update(changed: PropertyValues): void {
    // What a server has drawn gives way only to what is better: not to a guide that is on its way, or cannot be read.
    const takeOver = this.#model || this.debug ? this.#takeOver : undefined;
    if (this.isServerRendered && !takeOver) return ReactiveElement.prototype['update'].call(this, changed);
    const restore = this.isServerRendered ? takeOver!(this.shadowRoot!) : undefined;
    this.#isDrawn = true;
    // That was the first thing in the shadow root, before which Lit would draw.
    if (restore) this.renderOptions.renderBefore = null;
    this.#removeWaiting();
    // Some translators put elements of theirs in place of texts, to which Lit would go on writing.
    for (const each of this.renderRoot.querySelectorAll('font')) each.replaceWith(each.textContent);
    const draw = () => super.update(changed);
    try {
      if (restore) drawQueue.whole(draw);
      else draw();
    } catch (error) {
      // The model cannot be drawn: what is drawn instead is the fallback, and the next update tries again.
      this.#fail(error);
      super.update(changed);
    }
    restore?.();
  }

  #removeWaiting(): void {
    this.#waitingSlots?.forEach((slot) => slot.remove());
    this.#waitingSlots = undefined;
  }

  #fail(error: unknown): void {
    this.#problems.push(internalProblem(error));
    this.#model = undefined;
    this.#state = 'error';
  }

  /** Whatever throws in an update, before it, in it or after it: what the page put inside stays visible, and that is said once. */
  protected override performUpdate(): void {
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
  #drawSlots(): Element[] {
    const root = this.renderRoot;
    if (root.querySelector('slot')) return [];
    const slots = ['fallback', ''].map((name) => Object.assign(pageDocument.createElement('slot'), {name}));
    root.append(...slots);
    return slots;
  }

  protected override render(): unknown {
    const localize = this.localize as Localize<typeof en>;
    const model = this.#model;
    const state = this.#state;
    const context = model ? this.headingContext(model) : nothing;
    const title = heading(this.level, context === nothing ? this.#title : [this.#title, context], 'heading');
    const problems = this.debug && this.#problems[0] ? problemList(this.#shownProblems) : nothing;
    const {lang} = localize;
    // A landmark only where it stands alone: a guide of thirty of them has none.
    const labelledBy = this.answer.around ? nothing : 'heading';
    return model
      ? html`<section part="section" aria-labelledby=${labelledBy} lang=${lang} dir=${directionOf(lang)}>${title}${this.content(model)}</section>${problems}<slot @slotchange=${this.#slotChanged}></slot>`
      : html`<slot name="fallback"
          ><section part="section" aria-labelledby=${labelledBy} lang=${lang} dir=${directionOf(lang)} aria-busy=${state === 'loading'}>
            ${title}
            <p part="note" class=${state}>${localize.term(state as 'loading' | 'empty' | 'error')}</p>
          </section></slot
        >${problems}<slot @slotchange=${this.#slotChanged}></slot>`;
  }

  /** A JSON script may have come or gone; what else is in the slot is the page's own. */
  #slotChanged = () => this.#input.requestUpdateIfStale();

  protected override updated(_changed: PropertyValues): void {
    if (!this.#input.isOwn) this.answer.around?.drawn(this);
    if (drawQueue.isCrowded) void this.#layOutLazily();
    this.#settle();
  }

  async #layOutLazily(): Promise<void> {
    try {
      const {layOutLazily} = await import('./lazy-layout.js');
      const section = this.renderRoot.querySelector('section');
      if (section) layOutLazily(section);
    } catch {
      // Then the page is laid out whole, which takes longer.
    }
  }

  /** Tells the page how it went. */
  #settle(): void {
    // What a server has drawn stays as it is until something better is drawn.
    this.#show(this.isServerRendered ? undefined : this.#state);
    void this.#report(this.#problems);
  }

  /** Reports problems, the same ones once. */
  async #report(problems: Problem[]): Promise<void> {
    const lines = problemLines(problems).join('\n');
    if (lines === this.#reported) return;
    this.#reported = lines;
    this.#explained = problems;
    if (!lines) return;
    if (problems.some((problem) => problem === objectAsTextProblem || problem.code === 'unknown' || problem.code === 'json')) {
      // What was probably meant is worked out where somebody has to be told.
      try {
        const {explain} = await import('../guide/explain.js');
        // Meanwhile there may be others.
        if (lines !== this.#reported) return;
        this.#explained = explain(problems, {json: this.#checked, shape: this.#definition.shape, unparsed: this.answer.unparsed});
        if (this.debug) this.requestUpdate();
      } catch {
        // They are said without it.
      }
    }
    try {
      report(this, this.#explained);
    } catch {
      // A page may have put anything in the console's place.
    }
  }
}

const internalProblem = (error: unknown): Problem => ({code: 'internal', path: '', message: `could not be drawn: ${error as Error}`});

const reportTo =
  (problems: Problem[]): Report =>
  (code, path, message) =>
    problems.push({code, path, message});

/** Bad data never throws, whatever getters or mistakes of ours do. */
function attempt<Value>(problems: Problem[], run: (report: Report) => Value): Value | undefined {
  try {
    return run(reportTo(problems));
  } catch (error) {
    problems.push(internalProblem(error));
    return undefined;
  }
}
