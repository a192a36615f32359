import {scriptOf} from './language.js';

/** A term with `{placeholders}`, or its plural forms (CLDR categories), chosen by the argument `n`. */
export type Message = string | ({[Category in Intl.LDMLPluralRule]?: string} & {other: string});
/** The terms of one widget in one language. Translations are whole phrases: word order is theirs. */
export type Messages = Readonly<Record<string, Message>>;
/** The same keys in another language. */
export type Translation<Original extends Messages> = {readonly [Key in keyof Original]: Message};

/** Messages in a language, by tag name; those that all widgets share are under `''`. */
export type Tables = Record<string, Messages>;

// On the global object, so that a locale file reaches whichever copy of the script is on the page.
const registry = ((globalThis as Record<symbol, unknown>)[Symbol.for('career-widgets.messages')] ??= {}) as Record<string, Tables>;

/** Adds translations for a language (BCP 47), or changes some of its phrases, before or after elements are drawn. */
export function registerMessages(lang: string, tables: Tables): void {
  const known = tablesOf(lang);
  for (const [tag, messages] of Object.entries(tables)) known[tag] = {...known[tag], ...messages};
  announce();
}
/** What the files of `locales/` bring. What a page says itself stands, in whichever order the two come. */
export function registerTranslation(lang: string, tables: Tables): void {
  const known = tablesOf(lang);
  for (const [tag, messages] of Object.entries(tables)) known[tag] = {...messages, ...known[tag]};
  announce();
}
const tablesOf = (lang: string): Tables => (registry[lang] ??= {});
const announce = () => globalThis.window && dispatchEvent(new Event('languagechange'));

/** Calls back when messages arrive, from whichever copy of the script, and when the reader changes the language. */
export function onMessages(changed: () => void): void {
  addEventListener('languagechange', changed);
}

/** The tables that there are for a language, the most general first: those of `de`, then those of `de-AT`. */
export const tablesFor = (lang: string): Tables[] =>
  lang.split('-').flatMap((_, i, subtags) => {
    const known = subtags.slice(0, i + 1).join('-');
    return Object.hasOwn(registry, known) && scriptOf(known) === scriptOf(lang) ? [registry[known]!] : [];
  });

/** What fills the placeholders; numbers are written as the language does, and `n` chooses the plural form. */
export type Arguments = Readonly<Record<string, string | number>>;

/** Terms that all widgets share. */
export const en = {
  source: 'Source: {source}',
  sourceDated: 'Source: {source}, {date}',
  table: 'Show as table',
  /** Behind the words of a control, to be heard: what it is the control of. */
  of: ': {name}',
  sourceNumber: 'Source {n}',
  /** To be heard with a scale such as low, moderate, high: where on it something is. */
  scale: 'Step {n} of {steps}: {names}.',
  empty: 'There is no information on this yet.',
  error: 'This could not be shown.',
  loading: 'Loading…',
  hour: '{amount} an hour',
  day: '{amount} a day',
  week: '{amount} a week',
  month: '{amount} a month',
  /** Also said without an amount, as the name of a period: "a year". */
  year: '{amount} a year',
  /** The publisher says no more than that it is at least this. */
  orMore: '{amount} or more',
  range: '{min} to {max}',
  notPublished: 'not published',
  notGiven: 'not given',
  /** What is paid for the work, whatever it is called: wage, salary. */
  pay: 'Pay',
  /** Opens the rest of a list. */
  more: 'Show {n} more',
  fewer: 'Show fewer',
} satisfies Messages;
