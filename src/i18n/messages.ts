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

/** Adds translations for a language (BCP 47), before or after elements are drawn. */
export function registerMessages(lang: string, tables: Tables): void {
  registry[lang] = {...registry[lang], ...tables};
  if (globalThis.window) dispatchEvent(new Event('languagechange'));
}
/** Calls back when messages arrive, from whichever copy of the script, and when the reader changes the language. */
export function onMessages(changed: () => void): void {
  addEventListener('languagechange', changed);
}

/** The messages of an element for a language: `de-AT`, else `de`, else the English that it brings along. */
export function messagesFor<Own extends Messages>(lang: string, tag: string, english: Own): Own {
  const found = registry[lang]?.[tag];
  if (found) return {...english, ...found};
  return lang ? messagesFor(lang.replace(/-?[^-]*$/, ''), tag, english) : english;
}

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
  scale: 'Step {n} of {steps}: {names}.',
  empty: 'There is no information on this yet.',
  error: 'This could not be shown.',
  loading: 'Loading…',
  hour: '{amount} an hour',
  day: '{amount} a day',
  week: '{amount} a week',
  month: '{amount} a month',
  year: '{amount} a year',
  orMore: '{amount} or more',
  range: '{min} to {max}',
  notPublished: 'not published',
  more: 'Show {n} more',
  fewer: 'Show fewer',
} satisfies Messages;
