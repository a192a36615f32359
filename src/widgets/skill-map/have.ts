/**
 * The words of a text between single spaces, without case and accents: ` MICROSOFT OFFICE EXCEL `. C++, C#, A+, .NET, R&D
 * and Objective-C are one word each, Node.js and Excel-Makros are two; where a script has no spaces, every character is one.
 */
const words = (text: string) =>
  ` ${(
    text
      .replace(/\p{So}/gu, ' ')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
      .replace(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]\p{M}*/gu, ' $& ')
      .toUpperCase()
      .match(/\.?(?:[\p{L}\p{M}\p{N}][-‐&])?[\p{L}\p{M}\p{N}]+(?:[-‐&][\p{L}\p{M}\p{N}](?![\p{L}\p{M}\p{N}]))?(?:\+\+|\+(?![\p{L}\p{M}\p{N}])|#)*/gu) ?? []
  ).join(' ')} `;

/** What somebody has, ready to compare: from a text parted by commas, semicolons or lines (not in brackets), or a list of names. */
export const entriesOf = (have: unknown): string[] =>
  (Array.isArray(have) ? have : typeof have === 'string' ? (have.match(/(?:\([^()]*\)|[^,;\n،؛、，；])+/g) ?? []) : [])
    .filter((entry) => typeof entry === 'string')
    .map(words)
    .filter((entry) => entry.trim());

/**
 * Which skills the entries stand for. An entry that is a skill's name means that skill, so that names which the element gave
 * can be handed back; any other means each skill in whose name or examples it stands as a whole phrase.
 */
export function matches(entries: readonly string[], skills: readonly {name: string; examples: readonly string[]}[]): boolean[] {
  const names = skills.map(({name}) => words(name));
  const known = new Set(names);
  return skills.map(({examples}, i) => {
    const all = names[i] + examples.map(words).join('');
    return entries.some((entry) => (known.has(entry) ? entry === names[i] : all.includes(entry)));
  });
}
