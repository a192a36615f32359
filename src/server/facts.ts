import type {Report} from '../guide/problem.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {localizeFor} from '../i18n/localize.js';
import {memoize} from '../i18n/memoize.js';
import {prepare, widgetClasses, type ServerWidget} from './element-renderer.js';

/** What is to be known of a widget besides what it says: asked of its class, so that nothing of it is written down a second time. */

export type Key = keyof RoleGuide;
type Attributes = Readonly<Record<string, string>>;

/** The tags of all widgets. */
export const tags: readonly string[] = [...widgetClasses.keys()];

export function known(tag: string): string {
  if (!widgetClasses.has(tag)) throw new RangeError(`there is no widget <${tag}>`);
  return tag;
}

/** The attributes that say how a widget looks: all but those that say where its data are. */
export const attributesOf = (tag: string): readonly string[] =>
  [...widgetClasses.get(known(tag))!.elementProperties].flatMap(([name, {attribute}]) => (attribute === false || /^(guide|guideText|src|debug)$/.test(String(name)) ? [] : [typeof attribute === 'string' ? attribute : String(name).toLowerCase()]));

/** The heading of a widget in a language, without a guide. */
export function titleOf(tag: string, lang: string): string {
  const {name, messages} = widgetClasses.get(tag)!.definition;
  return localizeFor(lang, name, messages).term('heading');
}

/** The keys of role JSON that a widget draws, and those that it only looks at besides. */
export function keysOf(tag: string): {own: readonly Key[]; besides: readonly Key[]} {
  const {shape, besides = {}} = widgetClasses.get(tag)!.definition;
  return {own: Object.keys(shape) as Key[], besides: Object.keys(besides) as Key[]};
}

const withAttributes = (tag: string, attributes: Attributes): ServerWidget => prepare(tag, attributes, {guide: undefined, lang: 'en', styles: false});

/** The part of a guide that a widget's attributes give. */
export const givenBy = (tag: string, attributes: Attributes): RoleGuide => withAttributes(tag, attributes).fromAttributes() ?? {};

/** The key of role JSON that attributes of a widget can give, and the names of these; undefined where they give nothing. */
export const flatOf = (tag: string): {key: Key; names: readonly string[]} | undefined =>
  memoize(`flat ${tag}`, () => {
    // Each says what it is called.
    const [[key, part] = []] = Object.entries(givenBy(tag, Object.fromEntries(attributesOf(tag).map((name) => [name, name]))));
    return key === undefined ? undefined : {key: key as Key, names: Object.entries(part as object).flatMap(([name, value]) => (value == null ? [] : name))};
  });

/** Tells what is wrong with valid data: what a widget finds when it works out what to draw. */
export function tellProblems(tag: string, guide: RoleGuide, attributes: Attributes, report: Report): void {
  const widget = withAttributes(tag, attributes);
  if (widget.hasData(guide)) widget.model(guide, widget.localize, report);
}
