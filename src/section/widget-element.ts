import {render} from 'lit/html.js';
import {remembered} from './remembered.js';

/** How a property follows its attribute, in LitElement's terms. */
export interface PropertyDeclaration {
  /** Name of the attribute; that of the property in lower case where none is given, none where it is false. */
  attribute?: string | false;
  /** An element's own business: no attribute. */
  state?: boolean;
  /** What the attribute's text becomes; text where none is given. */
  type?: typeof Number | typeof Boolean;
}
export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** Style sheets are told by their text: one for the page, however many elements adopt it. */
const sheetOf = (text: string) =>
  remembered(text, () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
/** Text of a style sheet. */
export const css = (text: TemplateStringsArray): string => text[0]!;

/**
 * What LitElement does, as far as the widgets need it, over the same templates: properties that follow attributes, one
 * update a microtask, adopted style sheets. It is here because a reader downloads it: @lit/reactive-element and
 * lit-element are 2.2 kB of brotli, a fifth of what a widget alone may have; this is 0.4.
 */
export abstract class WidgetElement extends HTMLElement {
  declare static readonly properties: PropertyDeclarations;
  declare static readonly styles: readonly string[];

  /** Fulfilled when what was changed last is drawn. */
  updateComplete: Promise<void> = Promise.resolve();
  #values: Record<string, unknown> = {};
  #pending: boolean | undefined;
  #root: ShadowRoot | undefined;

  /** `customElements.define` reads it once; that is when the accessors are made. */
  static get observedAttributes(): string[] {
    const {properties, prototype} = this;
    for (const name in properties)
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: WidgetElement) {
          return this.#values[name];
        },
        set(this: WidgetElement, value: unknown) {
          if (this.#values[name] === value) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    return ['lang', ...Object.keys(properties).flatMap((name) => attributeOf(name, properties[name]!) || [])];
  }

  constructor() {
    super();
    // What was set before the element was defined hides the accessor of the same name.
    for (const name of Object.keys((this.constructor as typeof WidgetElement).properties))
      if (Object.hasOwn(this, name)) {
        const self = this as Record<string, unknown>;
        const value = self[name];
        delete self[name];
        self[name] = value;
      }
  }

  connectedCallback(): void {
    if (!this.#root) {
      this.#root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      this.#root.adoptedStyleSheets = (this.constructor as typeof WidgetElement).styles.map(sheetOf);
    }
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    const {properties} = this.constructor as typeof WidgetElement;
    for (const name in properties)
      if (attributeOf(name, properties[name]!) === attribute) {
        const {type} = properties[name]!;
        (this as Record<string, unknown>)[name] = type === Boolean ? text !== null : type && text !== null ? type(text) : text;
      }
    this.requestUpdate();
  }

  /** Draws anew in the next microtask, once however often it is asked for; not before the element is on a page. */
  requestUpdate(): void {
    if (this.#pending || !this.#root) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.#update(this.#root!));
  }

  async #update(root: ShadowRoot) {
    // What this changes belongs to the same update.
    this.willUpdate();
    this.#pending = false;
    try {
      render(this.render(), root, {host: this});
    } catch (error) {
      // Where a page's Trusted Types refuse every template there is no drawing, but what the page put inside stays visible.
      root.replaceChildren(...['fallback', ''].map((name) => Object.assign(document.createElement('slot'), {name})));
      console.warn(error);
    }
    await this.updated();
  }

  /** Works out what to draw. */
  protected abstract willUpdate(): void;
  /** What to draw, without effects. */
  protected abstract render(): unknown;
  /** What follows from having drawn. */
  protected abstract updated(): void | Promise<void>;
}

const attributeOf = (name: string, {attribute = name.toLowerCase(), state}: PropertyDeclaration) => !state && attribute;
