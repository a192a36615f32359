import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {RenderResultIterator} from '@lit-labs/ssr/lib/render.js';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {CSSResult, LitElement} from 'lit';
import type {Definition, WidgetElement, WidgetState} from '../base/widget.js';
import type {Answer, GuideAround} from '../input/answer.js';
import {memoize} from '../i18n/memoize.js';
import {escapeHtml} from './html.js';
import * as classes from '../widgets/index.js';
// A page may be in any language.
import '../locales/index.js';

/** A widget as it is on a server: its data are set by whoever renders it, and its own life cycle does not begin. */
export type ServerWidget = LitElement & Pick<WidgetElement<Definition>, 'guide' | 'state' | 'label'> & {answer: Answer; willUpdate(changed: Map<PropertyKey, unknown>): void};
type WidgetClass = (new () => ServerWidget) & {definition: Definition; elementStyles: CSSResult[]; elementProperties: typeof LitElement.elementProperties};

/** All widgets by their tags. */
export const widgetClasses: ReadonlyMap<string, WidgetClass> = new Map(Object.values(classes).map((each) => [each.definition.name, each as unknown as WidgetClass]));

// In the bundle this is a registry of our own: what an app registers under our names on its server is left alone.
for (const [tag, widget] of widgetClasses) if (!customElements.get(tag)) customElements.define(tag, widget);

/** What all widgets of one rendering have in common. */
export interface Context {
  guide: unknown;
  /** The language of the page. */
  lang: string;
  /** What a `<career-guide>` tells the sections in it; undefined for a widget that stands alone. */
  around?: GuideAround;
  /** Whether the style sheets of the widgets come along. */
  styles: boolean;
  /** Of the `<style>` elements, for a content security policy. */
  nonce?: string | undefined;
  /** The sections of a guide, once it is known which have something to show. */
  sections?: ReadonlyMap<string, ServerWidget>;
}

/** A widget that has worked out what it has to draw. */
export function prepare(tag: string, attributes: Readonly<Record<string, string>>, {guide, lang, around}: Context): ServerWidget {
  const element = new (widgetClasses.get(tag)!)();
  element.guide = guide as object;
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const given = element.getAttribute('lang');
  element.setAttribute('lang', given ?? lang);
  // As at the first update, of the properties that are set.
  element.willUpdate(new Map([...widgetClasses.get(tag)!.elementProperties.keys()].map((name) => [name, undefined])));
  if (given === null) element.removeAttribute('lang');
  if (around) element.answer = {...element.answer, around};
  return element;
}

/** Renders the sections of a guide, which are prepared before the guide around them is. */
const rendererFor = (context: Context) =>
  class extends LitElementRenderer {
    static override matchesClass() {
      return true;
    }
    constructor(tag: string) {
      super(tag);
      this.element = context.sections!.get(tag) as unknown as LitElement;
    }
    override connectedCallback() {}
    override renderShadow(info: RenderInfo) {
      return shadowOf(this, context, super.renderShadow(info)!);
    }
  };

/** Renders a widget that is prepared. */
export class PreparedRenderer extends LitElementRenderer {
  readonly #context: Context;
  constructor(tag: string, element: ServerWidget, context: Context) {
    super(tag);
    this.element = element;
    this.#context = context;
  }
  override renderShadow(info: RenderInfo) {
    return shadowOf(this, this.#context, super.renderShadow(info)!);
  }
}

type Shadow = NonNullable<ReturnType<LitElementRenderer['renderShadow']>>;

/** What is in a shadow root: the style sheet, and behind it what Lit renders. */
function shadowOf({tagName}: LitElementRenderer, {styles, nonce}: Context, shadow: Shadow): Shadow {
  return [styles ? `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${styleSheet(tagName)}</style>` : '', shadow.at(-1)!];
}

/** The style sheet of a widget, as it stands in its shadow root until the script is there. */
export const styleSheet = (tag: string): string =>
  memoize(`styles ${tag}`, () => {
    const css = widgetClasses.get(tag)!.elementStyles.map(({cssText}) => cssText).join('\n');
    // What is drawn keeps its place by itself, whatever reserve.css says of an element that is not defined yet.
    return `${css.replace(/\/\*[^]*?\*\//g, '').replace(/\s*\n\s*/g, '\n').trim()}\n:host{min-block-size:0!important}`;
  });

/** The shadow root of a prepared widget as declarative shadow DOM, piece by piece. */
export function* shadowRoot(tag: string, element: ServerWidget, context: Context): Generator<string> {
  const renderer = new PreparedRenderer(tag, element, context);
  const info: RenderInfo = {
    elementRenderers: [rendererFor(context)],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  yield opening;
  for (const piece of new RenderResultIterator(renderer.renderShadow(info)) as Iterable<string>) {
    // For Lit's hydration, which ours is not: an element draws itself anew in one task, and keeps what the reader did (see take-over.ts).
    if (piece.startsWith('<!--') || piece === ' defer-hydration') continue;
    yield piece.startsWith('<template shadowroot=') ? opening : piece;
  }
  yield '</template>';
}

const opening = '<template shadowrootmode="open">';

export type {WidgetState};
