import {pathInto} from '../guide/place-tree.js';
import {isObject} from './walk.js';

/** Keys whose text is a name or another short thing, not prose. */
const names = new Set(['title', 'name', 'area', 'country', 'currency', 'level', 'track', 'scheme', 'code', 'lang', 'updated', 'date', 'start', 'end', 'shift', 'category', 'issuer', 'label', 'aliases', 'examples']);

export interface Text {
  path: string;
  text: string;
  /** The key that it stands under; that of the list where it is in one. */
  key: string;
  kind: 'url' | 'name' | 'prose';
}

/** Every text in a guide. Keys that begin with $ are for tools. */
export function* textsOf(value: unknown, path = '', key = '', depth = 0): Generator<Text> {
  if (typeof value === 'string') yield {path, text: value, key, kind: key === 'url' ? 'url' : names.has(key) ? 'name' : 'prose'};
  else if (depth > 50) return;
  else if (Array.isArray(value)) for (const [i, each] of value.entries()) yield* textsOf(each, `${path}[${i}]`, /^(techStack|technical|soft|skills)$/.test(key) && typeof each === 'string' ? 'name' : key, depth + 1);
  else if (isObject(value)) for (const [inner, each] of Object.entries(value)) if (!inner.startsWith('$')) yield* textsOf(each, pathInto(path, inner), inner, depth + 1);
}
