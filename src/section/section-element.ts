import {html, nothing, type TemplateResult} from 'lit/html.js';
import {check, type Fault, type Report} from '../guide/check.js';
import {text, type Dict, type Infer} from '../guide/schema.js';
import type {Source} from '../guide/sections/source.js';
import type {Answer} from '../source/answer.js';
import {guideSource} from '../source/guide-source.js';
import {version} from '../version.js';
import {heading} from './heading.js';
import {canonicalLanguage, nearestLanguage, watchLanguage} from './language.js';
import {localeFor, type Locale} from './locale.js';
import type {en, Message, Messages} from './messages.js';
import type {Reported} from './report.js';
import {sourceLines} from './source-line.js';
import {styles} from './styles.js';
import {tableView, type Table} from './table.js';
import {WidgetElement, type PropertyDeclarations} from './widget-element.js';

/** What a widget is made of, besides how it draws. */
export interface Section<Shape extends Dict['properties'] = Dict['properties'], Own extends Messages = Messages> {
  /** Its tag name, under which its messages are translated. */
  name: string;
  /** The keys of role JSON that it draws, with their schemas. Nothing else of the guide is looked at. */
  shape: Shape;
  /** Its phrases in English; `heading` is the default heading. */
  messages: Own & {heading: Message};
}

/** The part of a guide that a section draws, as far as it is valid. */
export type GuideOf<S extends Section> = Infer<{type: 'object'; properties: S['shape']}> & {title?: string; lang?: string};
export type LocaleOf<S extends Section> = Locale<S['messages'] & typeof en>;

/** What the base draws of every model: a sentence, a table and where the figures come from. */
export interface SectionModel {
  /** What its heading says, where the guide knows better than the default. */
  heading?: string | undefined;
  /** What the picture says, in a sentence; only what the data says. */
  sentence?: string | undefined;
  /** The same as a table. */
  table?: Table | undefined;
  /** One, or as many as there are; the same one is named once. */
  source?: Source | readonly (Source | undefined)[] | undefined;
}

/**
 * What every section of a guide has in common: the doors through which data come, the states, the heading, the language,
 * and what happens to bad data. A widget adds its `section`, a pure `model` and a `picture` of it.
 *
 * @attr {string} lang - Language of what the widget says, where it is not that of the page: `de`.
 * @slot - Content of the page; stays visible below the section.
 * @slot fallback - Shown until the section is drawn, and when it cannot be.
 * @csspart section - The whole section.
 * @csspart heading - Its heading.
 * @csspart subheading - A heading within it.
 * @csspart sentence - The sentence that says what the picture shows.
 * @csspart picture - The picture.
 * @csspart table - The disclosure with the table.
 * @csspart source - The line that names the source.
 * @csspart note - The note of a section that has nothing to show.
 * @csspart problems - With `debug`: the list of problems.
 * @cssproperty [--career-accent=light-dark(#1f5fd0, #8ab4ff)] - Colour of what the picture is about.
 * @cssproperty [--career-muted=70 % of the text colour] - Colour of secondary text.
 * @cssproperty [--career-line=16 % of the text colour] - Colour of hairlines and of empty tracks.
 * @cssproperty [--career-tint=18 % of the accent] - Colour of areas behind the accent.
 * @cssproperty [--career-surface=Canvas] - Background of fields and of whatever covers a line.
 * @cssproperty [--career-radius=0.2em] - Radius of corners.
 * @cssproperty [--career-heading-size=1.3em] - Size of the heading.
 * @cssproperty [--career-heading-font=inherit] - Font family of headings.
 * @cssstate loading - The guide is on its way.
 * @cssstate ready - Drawn whole.
 * @cssstate partial - Drawn, but parts of the data were left out.
 * @cssstate empty - There is no data for this section.
 * @cssstate error - The data could not be used.
 * @fires {CustomEvent<{problems: Problem[]}>} guide-error - The data has faults; what is valid is drawn all the same. Bubbles, composed.
 */
export abstract class SectionElement<S extends Section, Model extends SectionModel = SectionModel & GuideOf<S>> extends WidgetElement {
  static readonly version = version;
  declare static readonly section: Section;
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: PropertyDeclarations = {
    guide: {attribute: false},
    guideText: {attribute: 'guide'},
    src: {},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    debug: {type: Boolean},
  };

  /** The role JSON as an object; wins over the attribute of the same name. Set it anew to redraw. */
  declare guide: object | string | null | undefined;
  /** Role JSON as text: the `guide` attribute. */
  declare guideText: string | null | undefined;
  /** Where the role JSON is: a URL, or `#id` of a JSON script on the page. */
  declare src: string | null | undefined;
  /** Heading instead of the default one. */
  declare heading: string | null | undefined;
  /** Level of the heading, 1 to 6; 2 by default. */
  declare headingLevel: number | null | undefined;
  /** Shows problems of the data in place. */
  declare debug: boolean;

  /** Phrases and formats of the language that the section is in. */
  protected declare locale: LocaleOf<S>;
  /** What the doors gave, not checked yet. */
  protected answer: Answer = {};
  #source = guideSource(this);
  #internals = this.attachInternals();
  #checked: unknown;
  #guide: GuideOf<S> | undefined;
  #faults: Fault[] = [];
  #problems: Fault[] = [];
  /** What is wrong, in words, as it was last reported. */
  #reported: Reported | undefined;
  #state = '';
  /** The language of the guide's text where it is not that of the page. */
  #lang: string | undefined;
  #model: Model | undefined;

  override connectedCallback() {
    super.connectedCallback();
    watchLanguage(this);
  }
  disconnectedCallback() {
    watchLanguage(this, false);
    this.#source.leave();
  }

  /** What there is to draw, worked out without DOM; undefined where the data has nothing for this section. The data itself where nothing is to be worked out. */
  protected model(guide: GuideOf<S>, _locale: LocaleOf<S>, _report: Report): Model | undefined {
    return guide as Model;
  }
  /** The picture of a model. Nothing in it may have an effect or need a browser. */
  protected abstract picture(model: Model): TemplateResult;
  /** What stands before the table: controls, for example. */
  protected extras(_model: Model): unknown {
    return nothing;
  }
  /** The part of the guide that flat attributes give. */
  protected flat(): object | undefined {
    return undefined;
  }
  /** Level of the section's own heading. */
  protected get level(): number {
    const {headingLevel: level = 2} = this;
    return level! >= 1 && level! <= 6 ? Math.round(level!) : 2;
  }

  /** What the section draws of what it was given, as far as it is valid. */
  protected check(value: unknown, report: Report): GuideOf<S> | undefined {
    const {shape} = (this.constructor as unknown as {section: S}).section;
    return check({type: 'object', properties: {title: text, lang: text, ...shape}}, value, '', report) as GuideOf<S> | undefined;
  }
  /** Whether there is anything in it for the section. */
  protected has(guide: GuideOf<S> | undefined): boolean {
    return !!guide && Object.keys((this.constructor as unknown as {section: S}).section.shape).some((key) => key in guide);
  }
  /** `loading`, `ready`, `partial`, `empty` or `error`, as of the last update. */
  get state(): string {
    return this.#state;
  }
  /** What the heading says, as of the last update. */
  get label(): string {
    return this.heading || this.#model?.heading || this.locale.phrase('heading');
  }

  /** A heading within the section, where there is something to say. */
  protected subheading(content: unknown) {
    return content ? heading(Math.min(this.level + 1, 6), content) : nothing;
  }

  protected override willUpdate() {
    const {name, messages} = (this.constructor as unknown as {section: S}).section;
    const checked = (value: unknown, problems: Fault[]) => attempt(problems, (report) => this.check(value, report));
    const {value, problem, state} = (this.answer = this.#source.read());
    if (this.#checked !== value) {
      this.#checked = value;
      this.#guide = checked(value, (this.#faults = []));
    }
    const problems = (this.#problems = problem ? [problem] : [...this.#faults]);
    let guide = this.#guide;
    const flat = this.#source.own() && this.has(guide) ? undefined : this.flat();
    if (flat) guide = {...guide, ...checked(flat, problems)} as GuideOf<S>;

    const nearest = canonicalLanguage(nearestLanguage(this));
    const own = canonicalLanguage(guide?.lang);
    this.#lang = nearest && own !== nearest ? own : undefined;
    this.locale = localeFor(nearest ?? own ?? 'en', name, messages) as LocaleOf<S>;
    this.#model = this.has(guide) ? attempt(problems, (report) => this.model(guide!, this.locale, report)) : undefined;
    if (!problems[0]) this.#reported = undefined;
    this.#state = problems[0] ? (this.#model ? 'partial' : 'error') : this.#model ? 'ready' : (state ?? 'empty');
  }

  protected override render(): unknown {
    const words: Locale<typeof en> = this.locale;
    const model = this.#model;
    const state = this.#state;
    const title = heading(this.level, this.label, 'heading');
    return [
      model
        ? html`<section part="section" aria-labelledby="heading" lang=${this.#lang ?? nothing}>
            ${title}${model.sentence ? html`<p part="sentence">${model.sentence}</p>` : nothing}${this.picture(model)}
            <footer>${this.extras(model)}${model.table ? tableView(model.table, words.phrase('table')) : nothing}${sourceLines(model.source, words, this.answer.cited)}</footer>
          </section>`
        : html`<slot name="fallback"
            ><section part="section" aria-labelledby="heading" aria-busy=${state === 'loading'}>
              ${title}
              <p part="note" class=${state}>${words.phrase(state as 'loading' | 'empty' | 'error')}</p>
            </section></slot
          >`,
      this.debug ? this.#reported?.list : nothing,
      html`<slot @slotchange=${this.#slotted}></slot>`,
    ];
  }

  /** A JSON script may have come or gone; what else is in the slot is the page's own. */
  #slotted = () => {
    if (this.#source.stale()) this.requestUpdate();
  };

  protected override async updated() {
    // Whoever lists the sections hears of it.
    if (!this.#source.own()) this.dispatchEvent(new Event('section-drawn', {bubbles: true}));
    const {states} = this.#internals;
    states?.clear();
    states?.add(this.#state);
    const problems = this.#problems;
    if (!problems[0]) return;
    const {report} = await import('./report.js');
    const before = this.#reported;
    // Meanwhile there may be others.
    if (problems === this.#problems) this.#reported = report(this, problems, before);
    if (!this.debug || this.#reported === before) return;
    this.requestUpdate();
    await this.updateComplete;
  }
}

/** Bad data never throws, whatever getters or our own mistakes do. */
function attempt<Value>(problems: Fault[], run: (report: Report) => Value): Value | undefined {
  try {
    return run((code, path, about, found) => problems.push({code, path, about, found}));
  } catch (error) {
    problems.push({code: 'internal', path: '', about: error});
    return undefined;
  }
}
