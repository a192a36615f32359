/** A phrase with `{placeholders}`, or its plural forms (CLDR categories), chosen by the argument `n`. */
export type Message = string | ({[Category in Intl.LDMLPluralRule]?: string} & {other: string});
/** The phrases of one element in one language. Translations are whole phrases: word order is theirs. */
export type Messages = Readonly<Record<string, Message>>;
/** The same keys in another language. */
export type Translation<Original extends Messages> = {readonly [Key in keyof Original]: Message};

/** Messages in a language, by tag name; those that all sections share are under `''`. */
export type Tables = Record<string, Messages>;

const key = Symbol.for('career-widgets.messages');
// On the global object, so that a locale file reaches whichever copy of the script is on the page.
const registry: Record<string, Tables> = ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Record<string, Tables>;

/** Adds translations for a language (BCP 47), before or after elements are drawn. */
export function registerMessages(lang: string, tables: Tables): void {
  registry[lang] = {...registry[lang], ...tables};
  if (globalThis.window) dispatchEvent(new Event('languagechange'));
}

/** The messages of an element for a language: `de-AT`, else `de`, else the element's own English. */
export function messagesFor<Own extends Messages>(lang: string, tag: string, english: Own): Own {
  for (let tag_ = lang; tag_; tag_ = tag_.slice(0, Math.max(tag_.lastIndexOf('-'), 0))) {
    const found = registry[tag_]?.[tag];
    if (found) return {...english, ...found};
  }
  return english;
}

export type Arguments = Readonly<Record<string, string | number>>;

/** The parts of a phrase, its placeholders filled, for a template that makes an element of one of them. */
export function parts<Value>(message: Message, lang: string, args: Readonly<Record<string, Value>>): (string | Value)[] {
  const phrase =
    typeof message === 'string' ? message : (message[plural(lang).select(Number(args['n']))] ?? message.other);
  return phrase.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? (args[part] ?? '') : part));
}

const rules = new Map<string, Intl.PluralRules>();
function plural(lang: string) {
  let found = rules.get(lang);
  if (!found) rules.set(lang, (found = new Intl.PluralRules(lang)));
  return found;
}

/** Phrases that all sections share. */
export const en = {
  source: 'Source: {source}',
  sourceDated: 'Source: {source}, {date}',
  table: 'Show as table',
  none: 'There is no information on this yet.',
  faulty: 'This could not be shown.',
  loading: 'Loading…',
} satisfies Messages;

export const de: Translation<typeof en> = {
  source: 'Quelle: {source}',
  sourceDated: 'Quelle: {source}, {date}',
  table: 'Als Tabelle zeigen',
  none: 'Dazu gibt es noch keine Angaben.',
  faulty: 'Das konnte nicht angezeigt werden.',
  loading: 'Wird geladen…',
};

export const ar: Translation<typeof en> = {
  source: 'المصدر: {source}',
  sourceDated: 'المصدر: {source}، {date}',
  table: 'عرض كجدول',
  none: 'لا توجد معلومات عن هذا بعد.',
  faulty: 'تعذّر عرض هذا القسم.',
  loading: 'جارٍ التحميل…',
};
