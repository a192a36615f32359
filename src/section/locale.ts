import {en, messagesFor, type Arguments, type Messages} from './messages.js';
import {remembered} from './remembered.js';

/** Intl objects are dear to make: one for each language and set of options. */
export function intl<Options extends object, Made>(Make: new (lang: string, options: Options) => Made, lang: string, options: NoInfer<Options>): Made {
  return remembered(Make.name + lang + JSON.stringify(options), () => new Make(lang, options));
}

/** The phrases of an element, those that all sections share among them, in one language. */
export interface Locale<Own extends Messages = Messages> {
  /** BCP 47, canonical. */
  readonly lang: string;
  phrase(key: keyof Own & string, args?: Arguments): string;
  /** The same in parts, for a template that makes an element of one of its placeholders. */
  parts<Value>(key: keyof Own & string, args: Readonly<Record<string, Value>>): (string | Value)[];
}

/**
 * The locale of an element: its own messages and the shared ones. Where there is no translation, all of it is English, numbers
 * and times too: "24 Stunden in 2 periods" is no language.
 */
export function localeFor<Own extends Messages>(wanted: string, tag: string, english: Own): Locale<Own & typeof en> {
  const own = messagesFor(wanted, tag, english);
  const lang = own === english && !/^en\b/.test(wanted) ? 'en' : wanted;
  const messages: Messages = {...messagesFor(lang, '', en), ...own};
  const locale: Locale = {
    lang,
    phrase: (key, args = {}) => locale.parts(key, args).join(''),
    parts(key, args) {
      const message = messages[key]!;
      const phrase = typeof message === 'string' ? message : (message[intl(Intl.PluralRules, lang, {}).select(Number(args['n']))] ?? message.other);
      return phrase.split(/\{(\w+)\}/).map((part, i) => {
        const value = i % 2 ? args[part] : part;
        return typeof value === 'number' ? decimal(locale, value) : (value ?? '');
      });
    },
  };
  return locale;
}

/** An amount of money, without cents where there are none. */
export const money = ({lang}: Locale, amount: number, currency: string) =>
  // "US$" stays together in text that runs from right to left.
  intl(Intl.NumberFormat, lang, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'}).format(amount).replace(/(?<=[A-Z])\p{Sc}$/u, '$&\u200e');

export const decimal = ({lang}: Pick<Locale, 'lang'>, value: number) => intl(Intl.NumberFormat, lang, {}).format(value);

/** A share given in percent: 10 becomes "10%", "10 %" or "٪10". */
export const percent = ({lang}: Locale, value: number) =>
  intl(Intl.NumberFormat, lang, {style: 'percent', maximumFractionDigits: 1}).format(value / 100);

/** Name of a currency (ISO 4217), region (ISO 3166) or other code; the code itself where there is none. */
export const displayName = ({lang}: Locale, type: 'currency' | 'region', code: string) => {
  try {
    return intl(Intl.DisplayNames, lang, {type}).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
};

/** "a, b and c", or "a, b or c". */
export const enumeration = ({lang}: Locale, items: string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  intl(Intl.ListFormat, lang, {type}).format(items);

/** An ISO 8601 date, month or year in words; any other text as it is. */
export const date = ({lang}: Locale, iso: string): string =>
  /^\d{4}(-\d\d){0,2}$/.test(iso) && Date.parse(iso)
    ? intl(Intl.DateTimeFormat, lang, {
        year: 'numeric',
        month: iso[5] && 'long',
        day: iso[8] && 'numeric',
        timeZone: 'UTC',
      } as Intl.DateTimeFormatOptions).format(Date.parse(iso))
    : iso;
