import {explainUnknownKeys} from '../guide/explain-unknown-keys.js';
import {maxLength} from '../guide/parse-json.js';
import {roleGuide, type RoleGuide} from '../guide/role-guide.js';
import {unpack} from '../snippet/encode.js';
import {problemsOf} from '../snippet/snippet.js';
import {placeholders, readPlaceholder} from '../embed/placeholder.js';
import {placeAt} from '../guide/place-tree.js';
import {readPlaces, type Span} from './json-places.js';

/** What is wrong with a guide, and where in its text. */
export interface Fault extends Span {
  path: string;
  message: string;
}
export interface Reading {
  guide?: RoleGuide | undefined;
  faults: Fault[];
}

/** Reads the text of a guide, and says of every fault where it is. */
export function readGuide(text: string): Reading {
  const at = (path: string, message: string, place: Span): Fault => ({path, message, start: place.start, end: place.end});
  const whole = {start: 0, end: 1};
  if (text.length > maxLength) return {faults: [at('', `The guide is longer than ${maxLength} characters, which is all that a page reads.`, whole)]};
  const {tree, fault} = readPlaces(text);
  if (fault) return {faults: [at('', fault.message, fault)]};
  const value = JSON.parse(text.replace('\ufeff', '')) as unknown;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {faults: [at('', 'A guide is an object, and begins with {.', tree.place)]};
  const told = new Set<string>();
  const problems = problemsOf({guide: value}).filter(({path, message}) => {
    // What others need is told of once, and not at all where it is there but wrong.
    const again = told.has(path) && message.startsWith('is missing');
    told.add(path);
    return !again;
  });
  return {
    guide: value,
    faults: [
      ...explainUnknownKeys(problems, value, roleGuide.properties).map(({code, path, message}) => {
        const isUnknown = code === 'unknown';
        const {place, name} = placeAt(tree, path, isUnknown);
        return at(path, message, (isUnknown && name) || place);
      }),
    ].sort((a, b) => a.start - b.start),
  };
}

/** What a snippet that was pasted instead of a guide says, so that it can be changed; undefined where it is none. */
export function readSnippet(text: string, isWidget: (tag: string) => boolean): {widget: string; attributes: Record<string, string>; text: string | undefined; src: string | undefined} | undefined {
  if (!text.trimStart().startsWith('<')) return;
  const {body} = new DOMParser().parseFromString(text, 'text/html');
  const element = [...body.querySelectorAll('*')].find(({localName}) => isWidget(localName));
  const form = element ? undefined : body.querySelector(placeholders);
  const said = element ? (name: string) => element.getAttribute(name) : form && readPlaceholder(form);
  if (!said) return;
  const widget = element?.localName ?? (said('career-widget') || 'career-guide');
  if (!isWidget(widget)) return;
  const names = element
    ? element.getAttributeNames()
    : form!.localName === 'div'
      ? form!.getAttributeNames().flatMap((name) => /^data-(.*)/.exec(name)?.[1] ?? [])
      : form!.localName === 'a'
        ? [...new URLSearchParams((form as HTMLAnchorElement).hash.slice(1)).keys()]
        : Object.keys(attributesIn(form!.textContent));
  const own = names.filter((name) => !['career-widget', 'guide', 'src'].includes(name));
  return {
    widget,
    attributes: Object.fromEntries(own.flatMap((name) => (said(name) === null ? [] : [[name, said(name)!]]))),
    text: pretty(said('guide')),
    src: said('src') ?? undefined,
  };
}
/** The attributes that the JSON of a block of code names. */
function attributesIn(text: string): object {
  const json = /(\{|%7b).*/is.exec(text)?.[0] ?? '';
  try {
    return (JSON.parse(json.startsWith('%') ? decodeURIComponent(json) : json) as {attributes?: object}).attributes ?? {};
  } catch {
    return {};
  }
}
/** JSON as it can be read and changed; what is none, as it is. */
function pretty(packed: string | null): string | undefined {
  if (packed === null) return;
  try {
    const {widget: _, attributes: __, ...guide} = JSON.parse(unpack(packed)) as Record<string, unknown>;
    return JSON.stringify(guide, null, 2);
  } catch {
    return packed;
  }
}
