import {rules} from './rules.js';
import type {Rule} from './types.js';

/** The rules as a table of Markdown. */
export const rulesTable = (): string =>
  ['| rule | finds | | remedy |', '|---|---|---|---|', ...Object.entries<Rule>(rules).map(([name, {finds, severity, remedy, options}]) => `| \`${name}\` | ${finds} | ${severity} | ${remedy}${options ? ` Options: ${Object.entries(options).map(([key, value]) => `\`${key}\` (${value})`).join(', ')}.` : ''} |`)].join('\n').replaceAll('<', '\\<');
