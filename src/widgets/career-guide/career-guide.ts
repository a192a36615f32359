import {html, nothing, type TemplateResult} from 'lit/html.js';
import {check, type Report} from '../../guide/check.js';
import {sources} from '../../guide/sections/sources.js';
import {deepLink} from '../../section/deep-link.js';
import {dynamic} from '../../section/dynamic.js';
import {nearestLanguage} from '../../section/language.js';
import {parts} from '../../section/parts.js';
import {prefix} from '../../section/prefix.js';
import {SectionElement, type GuideOf, type LocaleOf, type SectionModel} from '../../section/section-element.js';
import {sourceParts} from '../../section/source-line.js';
import type {Answer} from '../../source/answer.js';
import {provideContext} from '../../source/provide-context.js';
import {load} from './load.js';
import {en} from './messages.js';
import {chosen} from './sections.js';
import {styles} from './styles.js';

const section = {name: 'career-guide', shape: {}, messages: en};

interface GuideModel extends SectionModel {
  tags: string[];
}
/** An entry of the list of contents. */
interface Entry {
  id: string;
  label: string;
}
type Drawn = SectionElement<typeof section>;

/**
 * A whole career guide: a list of contents that follows the reader, and all sections that the guide has something for. It
 * provides the guide to every section inside it, its own and those that the page puts there.
 *
 * @tagname career-guide
 * @csspart contents - The list of contents.
 * @csspart sections - The sections. Those parts of theirs that all sections have can be styled from the page too.
 */
export class CareerGuide extends SectionElement<typeof section, GuideModel> {
  static override readonly section = section;
  static override readonly styles = [...SectionElement.styles, styles];
  static override readonly properties = {...SectionElement.properties, sections: {}, contents: {state: true}, current: {state: true}};

  /** The sections to show, by their tag names and in that order: `salary-range career-ladder`. All where it is not given. */
  declare sections: string | null | undefined;
  /** @internal */
  declare contents: Entry[] | undefined;
  /** @internal */
  declare current: string | undefined;

  /** What was provided last. */
  #answer: unknown;
  #cited: Answer['cited'];
  // What is wrong with the guide as a whole is said once, not by every section.
  #provide = provideContext(this, () => ({...this.answer, problem: undefined, cited: this.#cited}));
  #link = deepLink(this, '[part=sections] > *');
  #observer: IntersectionObserver | undefined;
  #seen = new Set<Element>();

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#link.stop();
    this.#observer?.disconnect();
    this.#seen.clear();
  }

  /** What is in it the sections check, each its own part. */
  protected override check(value: unknown, report: Report): GuideOf<typeof section> | undefined {
    check({type: 'object', properties: {}}, value, '', report);
    const {lang} = Object(value) as {lang?: unknown};
    // Where the page names a language, all that is said here is in that one.
    return value && typeof value === 'object' && !Array.isArray(value) ? (typeof lang === 'string' && !nearestLanguage(this) ? {lang} : {}) : undefined;
  }
  protected override has(guide: GuideOf<typeof section> | undefined) {
    return !!guide;
  }

  protected override model(_: GuideOf<typeof section>, __: LocaleOf<typeof section>, report: Report): GuideModel {
    const tags = chosen(this.sections, (name) => report('value', 'sections', `there is no section <${name}>`));
    return {tags};
  }

  protected override picture({tags}: GuideModel) {
    const {contents = [], current, level} = this;
    return html`${contents[1]
        ? html`<nav part="contents" class="screen" aria-label=${this.locale.phrase('contents')}>
            <ol>${contents.map(({id, label}) => html`<li><a href="#${id}" aria-current=${id === current ? 'true' : nothing}>${label}</a></li>`)}</ol>
          </nav>`
        : nothing}
      <div part="sections" @section-drawn=${this.#list}>${tags.map((tag) => place(tag, Math.min(level + 1, 6)))}</div>`;
  }

  protected override async updated() {
    // A section asks for its guide when it comes to the page; of a change it has to be told.
    const listed = this.#all().some(({id}) => id === 'source-list');
    if (this.#answer !== this.answer || !this.#cited !== !listed) {
      this.#answer = this.answer;
      // Numbered as the list does, which leaves out what is no source.
      const all = listed && check(sources, (Object(this.answer.value) as {sources?: unknown}).sources, '', () => {});
      this.#cited = listed ? (shown) => (all || []).map(sourceParts).findIndex(({name, url}) => shown === name || shown === url) + 1 : undefined;
      this.#provide();
    }
    if (load) for (const {localName, id} of this.#all()) if (!customElements.get(localName)) load(id).catch((error: unknown) => console.warn(`career-widgets: <${localName}> could not be loaded`, error));
    this.#link.updated();
    // In a row the list of contents is longer than it shows.
    const nav = this.shadowRoot!.querySelector('nav');
    const link = nav?.querySelector('[aria-current]');
    if (link) {
      const [outer, inner] = [nav!, link].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
      nav!.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    }
    await super.updated();
  }

  #all = () => [...this.shadowRoot!.querySelectorAll<Drawn>('[part=sections] > *')];

  /** Lists what the sections have to show, once for all that are drawn in the same turn. */
  #list = () => {
    const shown = this.#all().filter(({state}) => state && state !== 'empty');
    const contents = shown.map(({id, label}) => ({id, label}));
    if (JSON.stringify(contents) !== JSON.stringify(this.contents)) this.contents = contents;
    this.#observer ??= new IntersectionObserver(this.#follow, {rootMargin: '0px 0px -60% 0px'});
    for (const each of shown)
      if (!this.#seen.has(each)) {
        this.#seen.add(each);
        this.#observer.observe(each);
      }
  };

  /** The reader is in the last section that has begun above the middle of the window. */
  #follow = () => {
    const begun = this.#all().filter((each) => each.state !== 'empty' && each.getBoundingClientRect().top < innerHeight * 0.4);
    this.current = begun.at(-1)?.id;
  };
}

/** A section's place; its name is one of our own list. */
const place = (tag: string, level: number): TemplateResult => html(dynamic(`<${prefix}${tag} id="${tag}" exportparts="${parts}" heading-level="`, `"></${prefix}${tag}>`), level);

declare global {
  interface HTMLElementTagNameMap {
    'career-guide': CareerGuide;
  }
}
