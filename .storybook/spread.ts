import {noChange, type LitElement, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

/** The args of a story: attributes by the names of their properties, and tokens. */
export type Args = Readonly<Record<string, unknown>>;

/** Tokens as args: `--career-accent`. */
export type Tokens = Partial<Record<`--career-${string}`, string>>;

/** The attribute that goes with a property; undefined where there is none. */
function attributeOf(element: Element, key: string): string | undefined {
  if (key === 'lang') return key;
  const name = (element.constructor as typeof LitElement).elementProperties?.get(key)?.attribute;
  if (typeof name === 'string') return name;
  return name === undefined && key in element ? key.toLowerCase() : undefined;
}

/** Sets one arg as a page would: tokens in a style, what there is an attribute for as that, a guide as the object or the text that it is. */
function set(element: HTMLElement & {guide?: unknown}, key: string, value: unknown): void {
  if (key.startsWith('--')) {
    if (value == null || value === '') element.style.removeProperty(key);
    else element.style.setProperty(key, value as string);
    return;
  }
  const isObject = typeof value === 'object';
  const name = key === 'guide' ? key : attributeOf(element, key);
  if (key === 'guide') element.guide = isObject ? value : undefined;
  if (!name) (element as unknown as Record<string, unknown>)[key] = value;
  else if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (value == null || value === '' || isObject) element.removeAttribute(name);
  else element.setAttribute(name, String(value as string | number));
}

class Spread extends Directive {
  #before: Args = {};
  render(_args: Args): unknown {
    return noChange;
  }
  override update({element}: ElementPart, [args]: [Args]): unknown {
    for (const key of new Set([...Object.keys(this.#before), ...Object.keys(args)]))
      if (this.#before[key] !== args[key]) set(element as HTMLElement, key, args[key]);
    this.#before = args;
    return noChange;
  }
}
/** The args of a story on an element: `<salary-range ${spread(args)}>`. The element stays the same when one of them changes, as it does in a page. */
export const spread = directive(Spread);

/** A widget with the args of a story, and what a page puts into it. */
export function widget(tag: string, args: object, content?: TemplateResult): TemplateResult {
  const name = unsafeStatic(tag);
  return staticHtml`<${name} ${spread(args as Args)}>${content}</${name}>`;
}
