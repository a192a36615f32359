import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {DeepLinkController} from '../../base/deep-link-controller.js';
import {parts} from '../../base/parts.js';
import {prefix} from '../../base/prefix.js';
import {WidgetElement, type Definition, type GuideOf, type LocalizeOf, type WidgetModel} from '../../base/widget.js';
import {check, checkInSteps} from '../../guide/check.js';
import type {Report} from '../../guide/problem.js';
import {language, text} from '../../guide/schema.js';
import {isolated} from '../../i18n/isolate.js';
import type {GuideAround} from '../../input/answer.js';
import {guideContext} from '../../input/context.js';
import {en} from './messages.js';
import {reserves} from '../reserves.js';
import {chosen} from './chosen.js';
import {sourceNumbers} from './source-numbers.js';
import {styles} from './styles.js';

const definition = {name: 'career-guide', shape: {}, messages: en};

interface GuideModel extends WidgetModel {
  tags: readonly string[];
  /** What comes after the heading for those who do not see the title below: the role's name. */
  role: string | undefined;
}
/** An entry of the list of contents. */
interface Entry {
  id: string;
  label: string;
}
type Section = WidgetElement<typeof definition>;

/**
 * A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It
 * provides the guide to every widget inside it, its own and those that the page puts there.
 *
 * @tagname career-guide
 * @usage For a page about one role: it brings all sections in an order that readers follow, and a list of contents. Where a page needs a section or two, take those widgets alone; where it has text of its own between them, put the widgets into a `<career-guide>` and they share its guide.
 * @cssproperty {<length>} [--career-gap=3.2em] - Space between sections.
 * @csspart contents - The list of contents.
 * @csspart sections - The sections. Those parts of theirs that all sections have can be styled from the page too.
 */
export class CareerGuide extends WidgetElement<typeof definition, GuideModel> {
  static override readonly definition = definition;
  static override readonly styles = [...WidgetElement.styles, reserves, styles];
  static override readonly properties = {...WidgetElement.properties, sections: {type: String}, noAddress: {attribute: 'no-address', type: Boolean}, contents: {state: true}, current: {state: true}, isDrawn: {state: true}};

  /** The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given. */
  declare sections: string | null | undefined;
  /** Leaves the page's address alone: links within the guide lead to their places all the same. */
  declare noAddress: boolean;
  /** @internal */
  declare contents: Entry[] | undefined;
  /** @internal */
  declare current: string | undefined;
  /**
   * Whether all sections are drawn.
   * @internal
   */
  declare isDrawn: boolean | undefined;

  readonly #provider = new ContextProvider(this, {context: guideContext, initialValue: {}});
  /** What was provided last. */
  #provided: unknown;
  #around: GuideAround = {drawn: () => this.#sectionDrawn()};
  #isListing = false;
  /** Whether the list of contents is a server's: it is whole before the sections are drawn. */
  #isListed = false;
  #observer: IntersectionObserver | undefined;
  #observed = new Set<Element>();

  constructor() {
    super();
    new DeepLinkController(this, '[part=sections] > *');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observed.clear();
  }

  /** What is in it the sections check, each its own part. */
  protected override *check(value: unknown, report: Report): Generator<void, GuideOf<typeof definition> | undefined> {
    yield* checkInSteps({type: 'object', properties: {}, others: this.othersKeys(value)}, value, '', report);
    if (!value || typeof value !== 'object' || Array.isArray(value)) return;
    // What is wrong with these the sections tell.
    return {...check({type: 'object', properties: {title: text, lang: language}}, value, '', () => {})};
  }
  protected override hasData(guide: GuideOf<typeof definition> | undefined) {
    return !!guide;
  }

  protected override model({title}: GuideOf<typeof definition>, localize: LocalizeOf<typeof definition>, report: Report): GuideModel {
    return {role: title && localize.term('of', {name: isolated(title, localize)}), tags: chosen(this.sections, (name) => report('value', 'sections', `there is no section <${name}>`))};
  }

  protected override headingContext({role}: GuideModel) {
    return role && !this.heading ? html`<span class="heard">${this.phrase(role)}</span>` : nothing;
  }

  protected override content({tags}: GuideModel) {
    const {contents = [], current, level, isDrawn} = this;
    const expected = new Set(tags.filter((tag) => hasKeyOf(tag, this.answer.value)));
    // Its place is there before what it lists, so that nothing moves.
    return html`${contents[1] || (!isDrawn && expected.size > 1)
        ? html`<nav part="contents" class="screen" aria-label=${this.localize.term('contents')}>
            <ol>${repeat(contents, ({id}) => id, ({id, label}) => html`<li><a href="#${id}" aria-current=${id === current ? 'true' : nothing}>${label}</a></li>`)}</ol>
          </nav>`
        : nothing}
      <div part="sections">${repeat(tags, (tag) => tag, (tag) => place(tag, Math.min(level + 1, 6), expected.has(tag), this.noAddress))}</div>`;
  }

  protected override update(changed: PropertyValues) {
    if (this.isServerRendered) {
      this.contents = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('nav a')].map(({hash, textContent: label}) => ({id: hash.slice(1), label}));
      this.#isListed = true;
    }
    super.update(changed);
  }

  protected override updated(changed: PropertyValues) {
    this.#provide();
    // In a row the list of contents is longer than it shows.
    const nav = this.renderRoot.querySelector('nav');
    const link = nav?.querySelector('[aria-current]');
    if (link) {
      const [outer, inner] = [nav!, link].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
      nav!.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    }
    super.updated(changed);
  }

  /** Hands the guide to what is inside, where it is another one. */
  #provide() {
    const {answer} = this;
    const isListed = this.#sections().some(({id}) => id === 'source-list');
    if (this.#provided === answer && !!this.#around.sourceNumber === isListed) return;
    this.#provided = answer;
    this.#around = {...this.#around, sourceNumber: isListed ? sourceNumbers(answer.value) : undefined};
    // What is wrong with the guide as a whole is said once, not by every section.
    this.#provider.setValue({...answer, problem: undefined, around: this.#around});
  }

  #sections = () => [...this.renderRoot.querySelectorAll<Section>('[part=sections] > *')];

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
    const waiting = sections.findIndex(({isUpdatePending, hasUpdated}) => isUpdatePending && !hasUpdated);
    this.isDrawn = waiting < 0;
    if (!this.isDrawn && this.#isListed) return;
    const shown = (this.isDrawn ? sections : sections.slice(0, waiting)).filter(({state}) => state && state !== 'empty');
    const contents = shown.map(({id, label}) => ({id, label}));
    if (JSON.stringify(contents) !== JSON.stringify(this.contents)) this.contents = contents;
    // Simulated documents of unit tests do not have it.
    if (!globalThis.IntersectionObserver) return;
    this.#observer ??= new IntersectionObserver(this.#follow, {rootMargin: '0px 0px -60% 0px'});
    for (const each of shown)
      if (!this.#observed.has(each)) {
        this.#observed.add(each);
        this.#observer.observe(each);
      }
  }

  /** The reader is in the last section that has begun above the middle of the window. */
  #follow = () => {
    const begun = this.#sections().filter((each) => each.state !== 'empty' && each.getBoundingClientRect().top < innerHeight * 0.4);
    this.current = begun.at(-1)?.id;
  };
}

/** A section's place; its name is one of our own list. */
const place = (tag: string, level: number, isExpected: boolean, noAddress: boolean): TemplateResult => {
  const element = unsafeStatic(prefix + tag);
  return staticHtml`<${element} id=${tag} class=${isExpected ? 'expected' : nothing} exportparts=${parts} heading-level=${level} ?no-address=${noAddress}></${element}>`;
};

/** Whether a guide has something for a section, as far as its keys tell; one that has none of its own is always there. */
function hasKeyOf(tag: string, guide: unknown): boolean {
  const keys = Object.keys((customElements.get(prefix + tag) as unknown as {definition?: Definition} | undefined)?.definition?.shape ?? {});
  try {
    return !keys[0] || keys.some((key) => Object.hasOwn(Object(guide) as object, key));
  } catch {
    // A proxy may throw; the section says so.
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}
