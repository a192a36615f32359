import {ElementRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import {renderValue, type RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {CSSResult, LitElement} from 'lit';
import type {Definition, WidgetElement, WidgetState} from '../base/widget.js';
import type {Report} from '../guide/problem.js';
import type {RoleGuide} from '../guide/role-guide.js';
import type {Localize} from '../i18n/localize.js';
import type {Answer, GuideAround} from '../input/answer.js';
import {memoize} from '../i18n/memoize.js';
import {escapeHtml} from './html.js';
import * as classes from '../widgets/index.js';
// A page may be in any language.
import '../locales/index.js';

/** A widget as it is on a server: its data are set by whoever renders it, and its own life cycle does not begin. */
export type ServerWidget = LitElement & Pick<WidgetElement<Definition>, 'guide' | 'state' | 'label'> & {
  answer: Answer;
  localize: Localize;
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): unknown;
  hasData(guide: RoleGuide): boolean;
  model(guide: RoleGuide, localize: Localize, report: Report): unknown;
  fromAttributes(): RoleGuide | undefined;
};
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

/** Lets a widget work out what it has to draw, on a page in that language. */
export function update(element: ServerWidget, lang: string, changed: readonly PropertyKey[] = []): void {
  const given = element.getAttribute('lang');
  element.setAttribute('lang', given ?? lang);
  element.willUpdate(new Map(changed.map((name) => [name, undefined])));
  if (given === null) element.removeAttribute('lang');
}

/** A widget that has worked out what it has to draw. */
export function prepare(tag: string, attributes: Readonly<Record<string, string>>, {guide, lang, around}: Context): ServerWidget {
  const element = new (widgetClasses.get(tag)!)();
  element.guide = guide as object;
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  // As at the first update, of the properties that are set.
  update(element, lang, [...widgetClasses.get(tag)!.elementProperties.keys()]);
  if (around) element.answer = {...element.answer, around};
  return element;
}

/**
 * Renders a widget that is prepared. Lit's own renderer of elements would do the rest too, but whoever imports it has no style sheets any
 * more in the elements that a page draws beside it, as the builder and Storybook do.
 */
export class PreparedRenderer extends ElementRenderer {
  readonly #context: Context;
  readonly #widget: ServerWidget;
  constructor(tag: string, widget: ServerWidget, context: Context) {
    super(tag);
    this.#context = context;
    this.element = this.#widget = widget;
  }
  /** The style sheet, and behind it what the widget's template gives. */
  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const {styles, nonce} = this.#context;
    return [styles ? `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${styleSheet(this.tagName)}</style>` : '', () => renderValue(this.#widget.render(), info)];
  }
}

/** Renders the sections of a guide, which are prepared before the guide around them is. */
const rendererFor = (context: Context) =>
  class extends PreparedRenderer {
    static override matchesClass() {
      return true;
    }
    constructor(tag: string) {
      super(tag, context.sections!.get(tag)!, context);
    }
  };

/** What is rendered, piece by piece; a template is asked for its next piece only when that is wanted. */
function* flat(result: ThunkedRenderResult | (() => unknown) | string | undefined): Generator<string> {
  let value: unknown = result;
  while (typeof value === 'function') value = (value as () => unknown)();
  if (typeof value === 'string') yield value;
  else for (const each of (value ?? []) as ThunkedRenderResult) yield* flat(each as string);
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
  for (const piece of flat(renderer.renderShadow(info))) {
    // For Lit's hydration, which ours is not: an element draws itself anew in one task, and keeps what the reader did (see take-over.ts).
    if (piece.startsWith('<!--') || piece === ' defer-hydration') continue;
    yield piece.startsWith('<template shadowroot=') ? opening : piece;
  }
  yield '</template>';
}

const opening = '<template shadowrootmode="open">';

export type {WidgetState};
