/** A text as it is looked for: without case and accents. */
export const foldCase = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .toUpperCase();
