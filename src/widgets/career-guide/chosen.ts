import {sections} from '../sections.js';

/** The sections that are named, in that order; all where none is named. What is no section is reported. */
export function chosen(names: string | null | undefined, unknown: (name: string) => void): readonly string[] {
  const wanted = names?.match(/[^\s,]+/g);
  return !wanted
    ? sections
    : [...new Set(wanted)].filter((name) => {
        const known = sections.includes(name);
        if (!known) unknown(name);
        return known;
      });
}
