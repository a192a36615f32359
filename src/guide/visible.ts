/**
 * What somebody else wrote, as part of a message: control characters, which a terminal obeys, and marks that turn the direction of
 * text or show nothing, are written out.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What turns the direction of text or shows nothing, in any script (default-ignorable). */
const ignorable = /\p{DI}/gu;
const joiner = /[\u180e\u200c\u200d\p{VS}]/u;
/** Scripts that need none: a joiner beside their letters only deceives. */
const plainScripts = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const joinable = new RegExp(String.raw`^(?!${plainScripts})[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]`, 'u');
const plainLetter = new RegExp(`^${plainScripts}`, 'u');

/**
 * A text without what turns its direction or shows nothing, but with joiners and variation selectors where scripts and emoji need them. Looks at
 * the code points around each mark by themselves: of an emoji, or any other pair of surrogates, WebKit 2.50 does not know when it looks back,
 * nor Chromium 153 before the end of a text.
 */
const honest = (text: string): string =>
  text.replace(ignorable, (mark, at: number) => {
    const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
    const after = text.slice(at + mark.length, at + mark.length + 2);
    const isKeycap = mark === '\ufe0f' && /^[#*\d]/.test(before) && after.startsWith('\u20e3');
    return isKeycap || (joiner.test(mark) && joinable.test(before) && !plainLetter.test(after)) ? mark : '';
  });

/** A host, after a protocol or by itself, with what looks like slashes and dots. */
const hosts = /(:[\\/\u2044\u2215\u29f8]{2,})?([\p{L}\p{M}\p{N}_-]+(?:[.\u3002][\p{L}\p{M}\p{N}_-]+)*)/gu;
/** Names with a dot that are no hosts: of software, and of degrees. */
const otherNames = /^(?:(?:asp|ado|vb|ml)\.net|[bm]\.com)$/i;
/** Endings that any host may have; besides these there are those of countries. */
const endings = /^(?:com|org|net|gov|mil|edu|int|info|biz|jobs|careers|app|dev|online|site|xyz|xn--.*)$/i;
const regions = () => new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

/** Whether words joined by dots are a host: "bls.gov", not "Node.js", "e.g" or "B.Sc". */
function isHost(text: string): boolean {
  const [, before, ending] = /^(.+)[.\u3002](.+)$/u.exec(text) ?? [];
  if (!ending || otherNames.test(text)) return false;
  return (
    /^www\./i.test(text)
    || endings.test(ending)
    || (/^[a-z]{2}$/i.test(ending) && before!.length > 1 && !!regions().of(ending.toUpperCase()))
    // No word of two scripts: "bls.g\u043ev" with a Cyrillic letter.
    || (/^(?=.*[\p{Script=Greek}\p{Script=Cyrillic}])\p{L}{2,}$/u.test(ending) && /[a-z]/i.test(text))
  );
}

/** Whether a text names a host of another site than that one. */
const namesAnother = (text: string, hostname: string): boolean =>
  Array.from(text.matchAll(hosts)).some(([, protocol, name]) => {
    if (!protocol && !isHost(name!)) return false;
    try {
      return !`.${hostname}`.endsWith(`.${new URL(`https://${name}`).hostname.replace(/^www\./, '')}`);
    } catch {
      return true;
    }
  });

/**
 * What a link to a source is called: its name, without what would make it look like another; its address where it has none that can be seen, or where
 * the name has a host of another site in it. A host is written as it is asked for: in ASCII, without what stands before an @.
 */
export function linkText(name = '', url: string | undefined): string | undefined {
  // As it looks: letters of any width, and nothing that does not show.
  const looks = name.normalize('NFKC').replace(ignorable, '');
  // A space of Braille is a symbol that shows nothing.
  const text = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test(looks) ? honest(name) : undefined;
  if (!url) return text;
  try {
    const {origin, hostname, protocol, pathname, search, hash} = new URL(url, 'https://-');
    if (text && !namesAnother(looks, hostname)) return text;
    const plain = honest(url);
    const isPlain = plain.toLowerCase().startsWith(origin) && /^[/?#]?$/.test(plain.charAt(origin.length));
    return hostname === '-' || !/^http/.test(protocol) || isPlain ? plain : origin + pathname + search + hash;
  } catch {
    return url;
  }
}
