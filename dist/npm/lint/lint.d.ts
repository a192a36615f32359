import type { Finding, LintOptions, Rule } from './types.js';
/** All rules, by their names. */
export declare const all: Readonly<Record<string, Rule>>;
/** A rule that a project's settings name wrongly. */
export declare class SettingError extends Error {
}
/** What is wrong or weak in the text of a guide, with line and column. */
export declare function lintText(given: string, options?: LintOptions): Finding[];
/** What is wrong or weak in a guide. */
export declare const lint: (guide: unknown, options?: LintOptions) => Finding[];
