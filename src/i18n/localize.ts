import {isolated} from './isolate.js';
import {en, tablesFor, type Arguments, type Messages} from './messages.js';
import {isLatin, isSameLanguage, scriptOf} from './language.js';
import {memoize} from './memoize.js';

let isLoaded = false;
/** The first formatter of a page has the engine load its data of languages, which takes 30 ms: with this that is done in a task of its own. */
export const loadIntl = (): void => void intl(Intl.NumberFormat, 'en', {});
/** Whether that is done. */
export const isIntlLoaded = (): boolean => isLoaded;

/** Intl objects are dear to make: one for each language and set of options. Digits of Arabic without a region depend on how new the engine's data are: named, they do not. */
export function intl<Options extends object, Made>(Make: new (lang: string, options: Options) => Made, lang: string, options: NoInfer<Options>): Made {
  isLoaded = true;
  return memoize(Make.name + lang + JSON.stringify(options), () => new Make(lang.replace(/^ar(-001)?$/, '$&-u-nu-latn'), options));
}

/** The terms of a widget, those that all widgets share among them, in one language. */
export interface Localize<Own extends Messages = Messages> {
  /** BCP 47, canonical. */
  readonly lang: string;
  /** The language of the guide's own words, where it is another one. */
  readonly givenLang?: string | undefined;
  term(key: keyof Own & string, args?: Arguments): string;
  /** The same in parts, for a template that makes an element of one of its placeholders. */
  parts<Value>(key: keyof Own & string, args: Readonly<Record<string, Value>>): (string | Value)[];
}

/**
 * The terms of a widget: its own and the shared ones. Where there is no translation, all of it is English, numbers
 * and times too: "24 Stunden in 2 periods" is no language.
 * @param given - The language of the guide's own words, where it is known.
 */
export function localizeFor<Own extends Messages>(wanted: string, tag: string, english: Own, given?: string): Localize<Own & typeof en> {
  const lang = /^en\b/.test(wanted) || tablesFor(wanted).some((tables) => tables[tag]) ? wanted : 'en';
  const tables = tablesFor(lang);
  // What several widgets say is in the table `''` of a language.
  const sources = [en, english, ...tables.map((each) => each['']), ...tables.map((each) => each[tag])];
  const key = [tag, lang, given].join('\n');
  const known = made.get(key);
  // Whoever adds phrases puts another table in a table's place.
  if (known?.sources.length === sources.length && sources.every((each, i) => each === known.sources[i])) return known.localize as Localize;
  const localize = localizeAs(lang, Object.assign({}, ...sources) as Messages, given);
  if (made.size >= most) made.clear();
  made.set(key, {sources, localize});
  return localize as Localize;
}

/** Made once for all widgets of a page, which word many figures. */
const made = new Map<string, {sources: readonly (Messages | undefined)[]; localize: Localize}>();
/** Languages times widgets; a hostile page may have any number. */
const most = 500;

function localizeAs(lang: string, messages: Messages, given: string | undefined): Localize {
  const localize: Localize = {
    lang,
    givenLang: given && !isSameLanguage(given, lang) ? given : undefined,
    term: (key, args = {}) => localize.parts(key, args).join(''),
    parts(key, args) {
      const message = messages[key]!;
      const n = Number(args['n']);
      const form = typeof message === 'string' ? message : ((n === 1 && message.one) || message[intl(Intl.PluralRules, lang, {}).select(n)] || message.other);
      // Hebrew counts a half as one, but "one hour" is none.
      const term = typeof message !== 'string' && n % 1 && !form.includes('{n}') ? message.other : form;
      return term.split(/\{(\w+)\}/).map((part, i) => {
        const value = i % 2 ? args[part] : part;
        return typeof value === 'number' ? decimal(localize, value) : (value ?? '');
      });
    },
  };
  return localize;
}

/** An amount of money, without cents where there are none. */
export const money = ({lang}: Localize, amount: number, currency: string) =>
  // "US$" stays together in text that runs from right to left.
  intl(Intl.NumberFormat, lang, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'}).format(amount).replace(/(?<=[A-Z])\p{Sc}$/u, '$&\u200e');

/** A number. A small count is as it is where digits are Latin: see `isLatin`. */
export const decimal = ({lang}: Pick<Localize, 'lang'>, value: number): string => (isLatin(lang) && /^\d{1,3}$/.test(`${value}`) ? `${value}` : intl(Intl.NumberFormat, lang, {}).format(value));

/** A share given in percent: 10 becomes "10%", "10 %" or "٪10". */
export const percent = ({lang}: Localize, value: number) =>
  intl(Intl.NumberFormat, lang, {style: 'percent', maximumFractionDigits: 1}).format(value / 100);

/** Name of a currency (ISO 4217), region (ISO 3166) or other code; the code itself where there is none. */
export const displayName = ({lang}: Localize, type: 'currency' | 'region', code: string) => {
  try {
    return intl(Intl.DisplayNames, lang, {type}).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
};

/** "a, b and c", "a, b or c", or "a, b, c". */
export const enumeration = ({lang}: Localize, items: string[], type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction') =>
  intl(Intl.ListFormat, lang, {type}).format(items);

/** Sentences behind each other, those of them that there are: with a space between, except where Chinese and Japanese have none. */
export const sentences = ({lang}: Pick<Localize, 'lang'>, all: readonly (string | false | undefined)[]): string => all.filter(Boolean).join(/^(Jpan|Han.)$/.test(scriptOf(lang)) ? '' : ' ');

/** An ISO 8601 date, month or year in words, without the time where there is one; any other text as the guide has it. */
export const date = (localize: Localize, text: string): string => {
  const iso = text.trim().replace(/(?<=^\d{4}-\d\d-\d\d)[T\s]\d\d:\d\d.*$/, '');
  // February 30 is no day, though engines make one in March of it.
  return /^\d{4}(-\d\d){0,2}$/.test(iso) && Date.parse(iso) && new Date(iso).toISOString().startsWith(iso)
    ? intl(Intl.DateTimeFormat, localize.lang, {
        year: 'numeric',
        month: iso[5] && 'long',
        day: iso[8] && 'numeric',
        timeZone: 'UTC',
      } as Intl.DateTimeFormatOptions).format(Date.parse(iso))
    : isolated(text, localize);
};
