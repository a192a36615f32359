import type {RoleGuide} from '../src/guide/role-guide.js';
import {escapeAttribute} from '../src/snippet/encode.js';
import type {Place} from '../src/snippet/places.js';
import {compose} from './snippet.js';
import type {Args} from './spread.js';

/** Names of attributes by the keys of args. */
export type Names = Readonly<Record<string, {name?: string} | undefined>>;

/** A guide from what a story gives: an object, or JSON as text. */
function guideOf(given: unknown): RoleGuide | undefined {
  if (typeof given !== 'string') return (given as RoleGuide | null) ?? undefined;
  try {
    return JSON.parse(given) as RoleGuide;
  } catch {
    return undefined;
  }
}

/** What is written as attributes, as text. */
function attributesOf(args: Args, names: Names): Record<string, string> {
  const written = Object.entries(args).filter(([key, value]) => !/^(guide|src)$|^--/.test(key) && value !== false && value != null && value !== '');
  return Object.fromEntries(written.map(([key, value]) => [names[key]?.name ?? key, value === true ? '' : String(value as string | number)]));
}

/** Tokens as a rule for the style sheet of the site; nothing where none is set. */
export function rule(tag: string, args: Args): string {
  const tokens = Object.entries(args).filter(([key, value]) => key.startsWith('--') && value != null && value !== '');
  return tokens[0] ? `${tag} {\n${tokens.map(([name, value]) => `  ${name}: ${String(value as string)};\n`).join('')}}` : '';
}

/** What an editor pastes to get what a story shows, as the builder and the command make it. */
export function codeOf(tag: string, args: Args, names: Names, place: Place = 'html'): string {
  const guide = guideOf(args['guide']);
  const attributes = attributesOf(args, names);
  const isBroken = typeof args['guide'] === 'string' && !guide;
  // JSON that is none is shown as it is: the snippets have nothing but what is valid.
  if (isBroken) return `<${tag}${Object.entries({...attributes, guide: args['guide'] as string}).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}></${tag}>`;
  const {snippet, imports} = compose({widget: tag, guide, attributes, src: args['src'] as string | undefined, for: place});
  return imports ? `${imports}\n\n${snippet}` : snippet;
}

/** The same, with the rule where tokens are set. */
export function codeWithRule(tag: string, args: Args, names: Names, place?: Place): string {
  const tokens = rule(tag, args);
  return codeOf(tag, args, names, place) + (tokens ? `\n\n<style>\n${tokens}\n</style>` : '');
}
