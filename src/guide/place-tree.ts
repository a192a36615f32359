import {visible} from './visible.js';

/** Where the parts of a JSON text stand, as a tree: paths put together of keys would be as long as all the keys above, for every part. */
export interface PlaceTree<Place> {
  place: Place;
  /** Where the name of a member stands. */
  name?: Place;
  /** Of an object, by their keys as paths have them. */
  members?: Map<string, PlaceTree<Place>>;
  /** Of an array. */
  elements?: PlaceTree<Place>[];
}

/** A key as the paths of problems have it (check.ts): of a long one the beginning, and nothing that does not show. */
export const spelled = (key: string): string => visible(key.slice(0, 60));

/** The path of a member: `salary.min`; of a key that would read like several steps, `salary["a.b"]`. */
export function pathInto(path: string, key: string): string {
  const step = spelled(key);
  if (!/^[^.[\]]+$/.test(step)) return `${path}["${step.replace(/["\\]/g, '\\$&')}"]`;
  return path ? `${path}.${step}` : step;
}

/** One step of a path, with the dot behind it. */
const firstStep = /^(?:\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[]+))\.?/;

/**
 * What a path leads to; where it leads nowhere, the last part on the way: what is missing is missing there. Every turn takes a step off, so that it ends with any path.
 * @param isUnknown - Whether its last step is a key that the schema does not know, which stands there unquoted, with whatever is in it.
 */
export function placeAt<Place>(root: PlaceTree<Place>, path: string, isUnknown = false): PlaceTree<Place> {
  let part = root;
  for (let rest = path; ; ) {
    const named = isUnknown ? part.members?.get(rest) : undefined;
    if (named) return named;
    const [step, quoted, index, key] = firstStep.exec(rest) ?? [];
    if (step === undefined) return part;
    const next = index === undefined ? part.members?.get(key ?? quoted!.replace(/\\(.)/g, '$1')) : part.elements?.[Number(index)];
    if (!next) return part;
    part = next;
    rest = rest.slice(step.length);
  }
}
