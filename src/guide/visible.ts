/**
 * What somebody else wrote, as part of a message: control characters, which a terminal obeys, and marks that turn the direction of
 * text or show nothing, are written out.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
