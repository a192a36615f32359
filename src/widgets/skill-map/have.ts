/** Characters of scripts that put no spaces between words: each stands for itself. */
const lone = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}]';
const sign = `(?!${lone})[\\p{L}\\p{M}\\p{N}]`;
/** C++, C#, A+, .NET, R&D, T-SQL and Objective-C are one word each; Excel-Makros and Node.js are two. */
const word = /*#__PURE__*/ new RegExp(
  `${lone}\\p{M}*|\\.?(?:${sign}[-‐&])?(?:${sign})+(?:[-‐&]${sign}(?!${sign}))?(?:\\+\\+|\\+(?!${sign})|#)*`,
  'gu',
);

/** The words of a text between single spaces, without case and accents: ` MICROSOFT OFFICE EXCEL `. */
const words = (text: string) =>
  ` ${(
    text
      .replace(/\p{So}/gu, ' ')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
      .toUpperCase()
      .match(word) ?? []
  ).join(' ')} `;

/**
 * The entries of what somebody has, ready to compare: a text parted by commas, semicolons or lines (not inside brackets),
 * or a list of names.
 */
export function entriesOf(have: unknown): string[] {
  const given: unknown[] = typeof have === 'string' ? (have.match(/(?:\([^()]*\)|[^,;\n،؛、，；])+/g) ?? []) : Array.isArray(have) ? have : [];
  return given.flatMap((entry) => (typeof entry === 'string' && words(entry).trim() ? words(entry) : []));
}

/**
 * Which skills the entries stand for. An entry that is a skill's name means that skill, so that names which the element gave
 * can be handed back; any other means each skill in whose name or examples it stands as a whole phrase.
 */
export function matches(entries: readonly string[], skills: readonly {name: string; examples: readonly string[]}[]): boolean[] {
  const names = skills.map(({name}) => words(name));
  const known = new Set(names);
  const whole = new Set(entries.filter((entry) => known.has(entry)));
  const phrases = entries.filter((entry) => !whole.has(entry));
  return skills.map(({examples}, i) => {
    if (whole.has(names[i]!)) return true;
    if (!phrases.length) return false;
    const all = names[i] + examples.map(words).join('');
    return phrases.some((phrase) => all.includes(phrase));
  });
}
