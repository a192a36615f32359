export { all as rules, lint, lintText, SettingError } from './lint.js';
export type { Finding, LintOptions, Rule, RuleSetting, Severity } from './types.js';
