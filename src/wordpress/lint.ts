/** What the blocks of the WordPress plugin say of a guide besides what their widgets cannot draw: bundled as editor/lint.js, fetched when somebody gives a guide. */
import {lint, lintText, type Finding} from '../lint/index.js';

const inWords = ({path, line, reason, remedy}: Finding) => `${path ? `${path}: ` : ''}${reason}${/[.?!]$/.test(reason) ? '' : '.'} ${remedy}${line === undefined ? '' : ` (line ${line})`}`;

/**
 * What is wrong or weak in a guide, the errors first; each in words, with its line where it is given as text.
 *
 * @param given - Role JSON as text, or a guide.
 */
export function findings(given: unknown): string[] {
  const found = typeof given === 'string' ? lintText(given) : lint(given);
  const isError = ({severity}: Finding) => severity === 'error';
  return [...new Set([...found.filter(isError), ...found.filter((finding) => !isError(finding))].map(inWords))];
}
