type Prose = string | string[];

/** The paragraphs of prose: one for each entry of a list; a blank line in a text also parts them. */
export const paragraphs = (prose: Prose = []): string[] =>
  [prose].flat().flatMap((text) => text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []));

/** What may be prose alone as an object, whichever way it was given: the prose is its introduction. */
export const inParts = <Parts extends object>(value: Prose | Parts = ''): Omit<Parts, 'intro'> & {intro?: Prose} =>
  (typeof value === 'string' || Array.isArray(value) ? {intro: value} : value) as Parts;
