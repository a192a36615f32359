/** A phrase with {placeholders}, or its plural forms (CLDR), chosen by {n}. */
export type Message = string | ({[Category in Intl.LDMLPluralRule]?: string} & {other: string});
/** Adds phrases for a language (BCP 47), by the tag of the widget that says them, or changes some. What several widgets say is under ''. */
export declare function registerMessages(lang: string, tables: Readonly<Record<string, Readonly<Record<string, Message>>>>): void;
