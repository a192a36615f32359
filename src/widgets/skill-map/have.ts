import {fewerMarks} from '../../guide/check.js';
import {foldCase} from '../../i18n/fold-case.js';

/** How many skills of a text are looked for; each is looked for in every skill. */
const most = 200;

/**
 * The words of a text between single spaces, without case and accents: ` PROGRAMMING IN C# `. C++, C#, R&D and .NET are
 * one word each; Node.js and Excel-Makros are two.
 */
const words = (text: string) => ` ${(foldCase(fewerMarks(text)).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu) ?? []).join(' ')} `;

/**
 * Tells of a skill whether somebody has it; undefined where nothing is said. A list names skills exactly, as `skill-toggle`
 * does. Each part of a text means every skill in whose name or examples it stands as a whole phrase.
 */
export function possession(have: unknown): ((name: string, examples?: readonly string[]) => boolean) | undefined {
  if (Array.isArray(have)) {
    const all = new Set<unknown>(have);
    return (name) => all.has(name);
  }
  const phrases = (typeof have === 'string' ? have.split(/[,;\n،؛、，；]/, most) : [])
    .map(words)
    .filter((phrase) => phrase.trim());
  if (!phrases.length) return;
  return (name, examples = []) => {
    const all = [name, ...examples].map(words).join('');
    return phrases.some((phrase) => all.includes(phrase));
  };
}
