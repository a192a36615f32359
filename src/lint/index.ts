// `career-widgets/lint`: what is valid in a guide, but wrong or weak. Web APIs alone: it runs in Node, on edges and in browsers.
export {all as rules, lint, lintText, SettingError} from './lint.js';
export type {Finding, LintOptions, Rule, RuleSetting, Severity} from './types.js';
