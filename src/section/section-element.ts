import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {check, type Problem, type Report} from '../guide/check.js';
import {object, text, type Dict, type Infer} from '../guide/schema.js';
import type {Source} from '../guide/sections/source.js';
import {GuideSource} from '../source/guide-source.js';
import {version} from '../version.js';
import {heading} from './heading.js';
import {canonicalLanguage, nearestLanguage, unwatchLanguage, watchLanguage} from './language.js';
import {localeFor, type Locale} from './locale.js';
import type {en, Message, Messages} from './messages.js';
import {sourceLine} from './source-line.js';
import {styles} from './styles.js';
import {tableView, type Table} from './table.js';

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
  /** What the picture says, in a sentence; only what the data says. */
  sentence?: string | undefined;
  /** The same as a table. */
  table?: Table | undefined;
  source?: Source | undefined;
}

type State = 'loading' | 'ready' | 'partial' | 'empty' | 'error';

/**
 * What every section of a guide has in common: the doors through which data come, the states, the heading, the language,
 * and what happens to bad data. A widget adds its `section`, a pure `model` and a `picture` of it.
 *
 * @slot - Content of the page; stays visible below the section.
 * @slot fallback - Shown until the section is drawn, and when it cannot be.
 * @csspart section - The whole section.
 * @csspart heading - Its heading.
 * @csspart sentence - The sentence that says what the picture shows.
 * @csspart picture - The picture.
 * @csspart table - The disclosure with the table.
 * @csspart source - The line that names the source.
 * @csspart note - The note of a section that has nothing to show.
 * @csspart problems - With `debug`: the list of problems.
 * @cssproperty [--career-accent=light-dark(#1f5fd0, #8ab4ff)] - Colour of what the picture is about.
 * @cssproperty [--career-muted=70 % of the text colour] - Colour of secondary text.
 * @cssproperty [--career-line=16 % of the text colour] - Colour of hairlines and of empty tracks.
 * @cssproperty [--career-tint=16 % of the accent] - Colour of areas behind the accent.
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
export abstract class SectionElement<S extends Section, Model extends SectionModel> extends LitElement {
  static readonly version = version;
  static readonly section: Section;
  static override styles = [styles];
  static override properties = {
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

  #source = new GuideSource(this);
  #internals?: ElementInternals;
  #checked?: {value: unknown; guide: GuideOf<S> | undefined; problems: Problem[]};
  #state: State = 'empty';
  #problems: Problem[] = [];
  #reported = '';
  #language = '';
  #locale!: LocaleOf<S>;
  #model: Model | undefined;

  static override get observedAttributes() {
    return [...super.observedAttributes, 'lang'];
  }
  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback() {
    super.connectedCallback();
    watchLanguage(this);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }

  /** What there is to draw, worked out without DOM; undefined where the data has nothing for this section. */
  protected abstract model(guide: GuideOf<S>, locale: LocaleOf<S>, report: Report): Model | undefined;
  /** The picture of a model. Nothing in it may have an effect or need a browser. */
  protected abstract picture(model: Model): TemplateResult;
  /** What comes after the sentence's picture and before the table: controls, for example. */
  protected extras(_model: Model): unknown {
    return nothing;
  }
  /** The part of the guide that flat attributes give. */
  protected flat(): object | undefined {
    return undefined;
  }
  /** Level of the section's own heading. */
  protected get level(): number {
    const level = Math.round(Number(this.headingLevel ?? 2));
    return level >= 1 && level <= 6 ? level : 2;
  }
  protected get locale(): LocaleOf<S> {
    return this.#locale;
  }

  protected override willUpdate(_changed: PropertyValues) {
    const {name, shape, messages} = (this.constructor as unknown as {section: S}).section;
    const dict = object({title: text, lang: text, ...shape});
    const answer = this.#source.read();
    if (!this.#checked || this.#checked.value !== answer.value) {
      const problems: Problem[] = [];
      const guide = attempt(problems, () => check(dict, answer.value, '', collect(problems))) as GuideOf<S> | undefined;
      this.#checked = {value: answer.value, guide, problems};
    }
    const problems = answer.problem ? [answer.problem] : [...this.#checked.problems];
    let guide = this.#checked.guide;
    const has = () => guide && Object.keys(shape).some((key) => key in guide!);
    const flat = this.#source.own && has() ? undefined : this.flat();
    if (flat) guide = {...guide, ...(check(dict, flat, '', collect(problems)) as GuideOf<S> | undefined)} as GuideOf<S>;

    const nearest = nearestLanguage(this);
    const lang = canonicalLanguage(nearest) ?? canonicalLanguage(guide?.lang) ?? 'en';
    this.#language = guide?.lang && nearest && canonicalLanguage(guide.lang) !== lang ? guide.lang : '';
    this.#locale = localeFor(lang, name, messages) as LocaleOf<S>;

    this.#model = has() ? attempt(problems, () => this.model(guide!, this.#locale, collect(problems))) : undefined;
    this.#problems = problems;
    this.#state = this.#model
      ? problems.length
        ? 'partial'
        : 'ready'
      : problems.length
        ? 'error'
        : answer.state === 'loading'
          ? 'loading'
          : 'empty';
  }

  protected override render(): TemplateResult {
    const words: Locale<typeof en> = this.#locale;
    const model = this.#model;
    const name = this.heading || this.#locale.phrase('heading');
    const title = heading(this.level, name, 'heading');
    const loading = this.#state === 'loading';
    return html`${model
        ? html`<section part="section" aria-labelledby="heading" lang=${this.#language || nothing}>
            ${title}${model.sentence ? html`<p part="sentence">${model.sentence}</p>` : nothing}${this.picture(model)}
            <footer>
              ${this.extras(model)}${model.table ? tableView(model.table, words.phrase('table'), name) : nothing}${model.source
                ? sourceLine(model.source, words)
                : nothing}
            </footer>
          </section>`
        : html`<slot name="fallback"
            ><section part="section" aria-labelledby="heading" aria-busy=${loading}>
              ${title}
              <p part="note" class=${this.#state}>${words.phrase(loading ? 'loading' : this.#state === 'error' ? 'faulty' : 'none')}</p>
            </section></slot
          >`}${this.debug && this.#problems.length
        ? html`<ul part="problems">${this.#problems.map(({path, message}) => html`<li>${describe(path, message)}</li>`)}</ul>`
        : nothing}<slot @slotchange=${this.#slotted}></slot>`;
  }

  /** A JSON script may have come or gone. */
  #slotted = () => this.requestUpdate();

  protected override updated(_changed: PropertyValues) {
    const {states} = (this.#internals ??= this.attachInternals());
    if (states && !states.has(this.#state)) {
      states.clear();
      states.add(this.#state);
    }
    this.#announce();
  }

  /** One event and one warning for one set of problems. */
  #announce() {
    const problems = this.#problems;
    const lines = problems.map(({path, message}) => describe(path, message));
    const all = lines.join('\n');
    if (all === this.#reported) return;
    this.#reported = all;
    if (!all) return;
    this.dispatchEvent(new CustomEvent('guide-error', {bubbles: true, composed: true, detail: {problems}}));
    const more = lines.length - 10;
    console.warn(`<${this.localName}> ${lines.slice(0, 10).join('\n')}${more > 0 ? `\nand ${more} more` : ''}`, this);
  }
}

const describe = (path: string, message: string) => (path ? `${path}: ${message}` : message);

const collect =
  (problems: Problem[]): Report =>
  (code, path, message) =>
    void problems.push({code, path, message});

/** Bad data never throws, whatever getters or our own mistakes do. */
function attempt<Value>(problems: Problem[], run: () => Value): Value | undefined {
  try {
    return run();
  } catch (error) {
    problems.push({code: 'internal', path: '', message: `could not be drawn: ${String(error)}`});
    return undefined;
  }
}
