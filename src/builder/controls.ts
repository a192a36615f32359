import {roleGuide} from '../guide/role-guide.js';
import {flatOf} from '../server/facts.js';

/** What the manifest says of an attribute. */
export interface Attribute {
  name: string;
  type?: string | undefined;
  description?: string | undefined;
}
export interface Token {
  name: string;
  /** What it takes, as `@property` says it. */
  syntax: string;
  default: string;
  description: string;
}
/** What the builder takes of the manifest (src/build/builder.mjs). */
export interface Manifest {
  /** By tag: what a widget is, and the attributes that it alone has. */
  widgets: Readonly<Record<string, {description: string; attributes: readonly Attribute[]}>>;
  /** Those that all have. */
  shared: readonly Attribute[];
  tokens: readonly Token[];
}

/** With what an attribute is set. */
export interface Control extends Attribute {
  kind: 'text' | 'number' | 'boolean' | 'choice' | 'widgets';
  label: string;
  /** Of a choice. */
  values?: readonly string[];
  min?: number | undefined;
  max?: number | undefined;
  /** Gives a figure where the guide has none, and is of no use where it has. */
  flat: boolean;
}

/** What a part of a guide that attributes can give may be, by the name of the attribute. */
function inSchema(tag: string, name: string): {enum?: readonly string[]; minimum?: number; maximum?: number} | undefined {
  const flat = flatOf(tag);
  if (!flat) return;
  const schema = roleGuide.properties[flat.key];
  const dict = 'anyOf' in schema ? schema.anyOf.find((option) => option.type === 'object') : schema;
  return dict && 'properties' in dict && Object.hasOwn(dict.properties, name) ? (dict.properties as Record<string, object>)[name] : undefined;
}

/** The controls of a widget: its own attributes, then what all have. Where its data are is not for these to say. */
export function controlsOf({widgets, shared}: Manifest, tag: string): Control[] {
  return [...(widgets[tag]?.attributes ?? []), ...shared]
    .filter(({name}) => name !== 'guide' && name !== 'src')
    .map((attribute) => {
      const {name, type = 'string', description = ''} = attribute;
      const schema = inSchema(tag, name);
      const union = type.match(/^(?:'[^']*'\s*\|?\s*)+$/) ? [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!) : undefined;
      const values = union ?? schema?.enum;
      const [, min, max] = (/(\d+) to (\d+)/.exec(description) ?? []).map(Number);
      return {
        ...attribute,
        kind: values ? 'choice' : name === 'sections' ? 'widgets' : /^(number|boolean)$/.test(type) ? (type as 'number' | 'boolean') : 'text',
        label: name === 'lang' ? 'Language' : name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' '),
        values: values ?? [],
        min: min ?? schema?.minimum,
        max: max ?? schema?.maximum,
        // These two say besides which of the guide's figures is shown first.
        flat: !!flatOf(tag)?.names.includes(name) && name !== 'per' && name !== 'area',
      };
    });
}

/** A property of CSS that takes what a token takes. */
const likes: Readonly<Record<string, string>> = {
  '<color>': 'color', '<length>': 'border-top-left-radius', '<length>+': 'padding', '<line>': 'border', '<font-family>': 'font-family', '<number>': 'font-weight',
};
export const isColour = ({syntax}: {syntax?: string}): boolean => syntax === '<color>';
/** What a token takes, in words. */
export const kindOf = ({syntax}: Token): string =>
  ({'<color>': 'a colour like #b4005a', '<line>': 'a line like 1px solid', '<font-family>': 'names of fonts', '<number>': 'a number like 700'})[syntax] ?? 'a length like 1.2em';
/** Whether a value can stand in a style sheet without ending what is around it, and is one that the token takes. */
export function isTokenValue({syntax}: Token, value: string): boolean {
  return !/[;{}<>\\@]|\/\*/.test(value) && CSS.supports(likes[syntax]!, value);
}

/** The look as a rule for a style sheet, for all widgets on a page however they came there. */
export function lookRule(tokens: readonly Token[], look: Readonly<Record<string, string>>): string {
  const set = tokens.flatMap((token) => {
    const value = look[token.name]?.trim();
    return value && isTokenValue(token, value) ? [`${token.name}: ${value}`] : [];
  });
  return set[0] ? `:root { ${set.join('; ')} }` : '';
}
