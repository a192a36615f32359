// What repairs text that was written as UTF-8 and read as another code page: "â€™" is "’" again. The tables of the code pages are those of
// the Encoding standard, from a library; the platform's own are wrong in some versions (windows-1252 in Node and Chrome).
import {createSinglebyteDecoder} from '@exodus/bytes/single-byte.js';

/** Of a text that is no UTF-8: what is in files that Excel writes. */
export const decodeWindows1252: (bytes: Uint8Array) => string = createSinglebyteDecoder('windows-1252', true);

const upper = Uint8Array.from({length: 128}, (_, i) => 128 + i);
/** The byte of each character of a code page; where the page has none, what windows-1252 has there, as browsers and editors fill the holes. */
function bytesOf(page: string): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  const add = (text: string) => [...text].forEach((char, i) => char !== '\ufffd' && !bytes.has(char) && bytes.set(char, 128 + i));
  add(createSinglebyteDecoder(page, true)(upper));
  if (page !== 'macintosh') add(decodeWindows1252(upper));
  add(String.fromCharCode(...upper));
  return bytes;
}
/** The code pages that UTF-8 is misread as, the commonest first. In an alphabet of its own, two letters may happen to be the bytes of another. */
const pages = [
  {page: 'windows-1252', hasAlphabet: false},
  {page: 'macintosh', hasAlphabet: false},
  {page: 'windows-1250', hasAlphabet: true},
  {page: 'windows-1251', hasAlphabet: true},
  {page: 'windows-1253', hasAlphabet: true},
].map(({page, hasAlphabet}) => ({bytes: bytesOf(page), hasAlphabet}));
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** Misread, a character of UTF-8 is two to four that stand beside each other: one that begins it, and some that go on. */
const runs = /[^\0-\x7f]{2,}/gu;
/** What is left of misread characters whose bytes were lost on the way: nothing repairs it. */
const lost = /\ufffd|[ÃÂ][\u0080-\u00bf]|[âβв]€/u;

export interface Repaired {
  text: string;
  /** What was repaired, as it was and as it is; nothing where nothing had to be. */
  repairs: [was: string, is: string][];
  /** A part that looks misread and could not be repaired. */
  unclear?: string | undefined;
}

/** A text with what was misread put right. */
export function repairMojibake(given: string): Repaired {
  const repairs: [string, string][] = [];
  let text = given;
  // What went wrong twice takes two rounds.
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = text.replace(runs, (run) => {
      const is = read(run);
      if (is !== run) repairs.push([run, is]);
      return is;
    });
    if (text === before) break;
  }
  const unclear = lost.exec(text);
  return {text, repairs, unclear: unclear ? text.slice(Math.max(0, unclear.index - 20), unclear.index + 20) : undefined};
}

/** A run of characters as it was meant, or as it is where it is not misread. */
function read(run: string): string {
  for (const {bytes, hasAlphabet} of pages) {
    const is = decoded(run, bytes);
    if (is !== undefined && ([...is].length > 1 || isLikely(is, run, hasAlphabet))) return is;
  }
  // Beside characters that are right, the misread ones are found from each place on.
  for (const {bytes, hasAlphabet} of pages) {
    const chars = [...run];
    let is = '';
    for (let at = 0; at < chars.length; ) {
      let length = Math.min(4, chars.length - at);
      let found: string | undefined;
      for (; length > 1; length--) {
        const part = chars.slice(at, at + length).join('');
        found = decoded(part, bytes);
        if (found !== undefined && [...found].length === 1 && isLikely(found, part, hasAlphabet)) break;
        found = undefined;
      }
      is += found ?? chars[at]!;
      at += found === undefined ? 1 : length;
    }
    if (is !== run) return is;
  }
  return run;
}

/** Whether one character alone is what was meant by some: a sign, or a letter of Western Europe that nobody writes as these. */
const isLikely = (is: string, was: string, hasAlphabet: boolean) =>
  /\p{P}|\p{S}|\p{Zs}|\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u200d|\u200b|\ufeff/u.test(is) || (/[\u00c0-\u017f]/u.test(is) && !/^[^ÂÃ].*[«»“”„‘’‚]$/u.test(was) && !(hasAlphabet && /^\p{L}\p{L}$/u.test(was)));

function decoded(run: string, bytes: ReadonlyMap<string, number>): string | undefined {
  const all: number[] = [];
  for (const char of run) {
    const byte = bytes.get(char);
    if (byte === undefined) return;
    all.push(byte);
  }
  try {
    const is = utf8.decode(Uint8Array.from(all));
    // What went wrong twice has control characters (0x80 to 0x9f) in between.
    return /[\0-\x1f\x7f\p{Co}\p{Cn}]/u.test(is) ? undefined : is;
  } catch {
    return;
  }
}

/** A value with every text in it repaired. `report` hears where, once for each text. */
export function repairAll<Value>(value: Value, report: (path: string, message: string) => void, path = ''): Value {
  if (typeof value === 'string') {
    const {text, repairs, unclear} = repairMojibake(value);
    if (repairs[0]) report(path, `was read in a wrong encoding: "${repairs[0][0]}" became "${repairs[0][1]}"${repairs[1] ? `, and ${repairs.length - 1} more` : ''}`);
    if (unclear) report(path, `looks as if it was read in a wrong encoding, and cannot be repaired: "${unclear}"`);
    return text as Value;
  }
  if (Array.isArray(value)) return value.map((each: unknown, i) => repairAll(each, report, `${path}[${i}]`)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, repairAll(each as unknown, report, path ? `${path}.${key}` : key)])) as Value;
}
