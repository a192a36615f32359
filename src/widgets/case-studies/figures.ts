import {intl} from '../../i18n/localize.js';

/** A figure and the words that it stands in, which read on from one figure to the next. */
export interface Figure {
  before: string;
  figure: string;
  after: string;
}

const trim = (text: string) => text.replace(/^[\s\p{P}]+|[\s\p{P}]{1,9}$/gu, '');

/**
 * Finds the figures in a text, each with the clause that it stands in; with more of the sentence where that is short.
 * A figure is a number, in the digits of any script, that says what it counts: a share, money, a multiple, or what the
 * language has a name for.
 */
export function figureFinder(lang: string): (text: string) => Figure[] {
  const names = [
    {notation: 'compact'},
    {notation: 'compact', compactDisplay: 'long'},
    ...['percent', 'year', 'month', 'week', 'day', 'hour', 'minute'].map((unit) => ({style: 'unit', unit, unitDisplay: 'long'})),
  ].flatMap((options) =>
    // Among them numbers of each plural form there is.
    [1, 2, 3, 11, 1e3, 3e3, 1e6, 2e6, 3e6, 1e9, 3e9].flatMap(
      (n) => intl(Intl.NumberFormat, lang, options as Intl.NumberFormatOptions).format(n).match(/\p{L}.*\p{L}|\p{Lo}/u) ?? [],
    ),
  );
  const name = String.raw`(?:[\s-]?(?:${names.join('|')})[\p{Ll}\p{M}\p{Script=Arabic}]*|[kKmMbB]n?(?!\p{L}))`;
  const currency = String.raw`(?:[A-Z]{0,3}\p{Sc}|${Intl.supportedValuesOf('currency').join('|')})`;
  // Spaces part thousands only. All is bounded, so that no text takes long.
  const one = String.raw`(?:\p{Nd}{1,3}(?:[\s'’٬]\p{Nd}{3}){1,4}(?!\p{Nd})|\p{Nd}+)(?:[.,٫]\p{Nd}+){0,4}`;
  const number = String.raw`${one}(?:\s?[–-]\s?${one})?`;
  const figure = new RegExp(
    String.raw`((?<![\p{Nd}A-Za-z.,/:])[+−-]?(?:(?:${currency}|[%٪×])\s?${number}${name}?|${number}(?:\s?(?:[%٪]|[×x](?!\p{L}|\s?\p{Nd})|${currency})|${name}(?:\.?\s?${currency})?)))`,
    'u',
  );

  return (text) =>
    text.split(/(?<=[.!?؟…]\p{P}?)\s+(?=\p{P}?[\p{Lu}\p{Lo}])/u).flatMap((sentence) => {
      // Most sentences have none, which the long expression would take long to see.
      if (!/\p{Nd}/u.test(sentence)) return [];
      // Every other part is a figure.
      const parts = sentence.split(figure);
      return parts.flatMap((figure, i) => {
        if (i % 2 < 1) return [];
        const words = parts[i + 1]!;
        const end = words.search(/[,;:،؛]\s|[、，；。！？]|\s[–—]\s/);
        const before = parts[i - 1]!.replace(/^.*(?:[,;:،؛]\s|[、，；。！？]|\s[–—]\s)(?=.{15})/su, '');
        // What belongs to this one does not lead to the next.
        parts[i + 1] = words.slice(Math.max(end, 0));
        return {before: trim(before), figure, after: trim(end < 0 ? (parts[i + 2] ? '' : words) : words.slice(0, end))};
      });
    });
}
