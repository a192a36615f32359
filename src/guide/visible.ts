/**
 * What somebody else wrote, as part of a message: control characters, which a terminal obeys, and marks that turn the direction of
 * text or show nothing, are written out.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Marks that turn the direction of text or show nothing; joiners beside Latin letters, where no script needs them. */
const deceiving = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/gu;

/**
 * What a link to a source is called: its name, without what would make it look like another; its address where it has none, or where the name
 * is the address of another site. A host is written as it is asked for: in ASCII, without what stands before an @.
 */
export function linkText(name: string | undefined, url: string | undefined): string | undefined {
  const text = name?.replace(deceiving, '');
  if (!url) return text;
  try {
    const {origin, hostname, protocol, pathname, search, hash} = new URL(url, 'https://-');
    const named = /^(?:https?:\/\/|(?=www\.))([^/?#\s]+)/iu.exec(text ?? '')?.[1];
    const isOther = named !== undefined && !`.${hostname}`.endsWith(`.${new URL(`https://${named}`).hostname.replace(/^www\./, '')}`);
    if (text && !isOther) return text;
    const plain = url.replace(deceiving, '');
    const isPlain = plain.toLowerCase().startsWith(origin) && /^[/?#]?$/.test(plain.charAt(origin.length));
    return hostname === '-' || !/^http/.test(protocol) || isPlain ? plain : origin + pathname + search + hash;
  } catch {
    return url;
  }
}
