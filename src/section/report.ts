import type {Fault, Problem} from '../guide/check.js';
import {explain} from '../guide/explain.js';

/**
 * Tells the page of faults by one `guide-error` event and its editors by one warning, unless the same was said before.
 * Loaded where there are faults: few pages ever need it.
 * @returns what is said, a line for each problem.
 */
export function report(host: HTMLElement, faults: readonly Fault[], before: string): string {
  const problems: Problem[] = faults.map(explain);
  const lines = problems.map(({path, message}) => (path ? `${path}: ${message}` : message));
  const all = lines.join('\n');
  if (all !== before) {
    host.dispatchEvent(new CustomEvent('guide-error', {bubbles: true, composed: true, detail: {problems}}));
    console.warn(`<${host.localName}> ${lines.slice(0, 9).join('\n')}${lines.length > 9 ? `\n… ${lines.length} in all` : ''}`, host);
  }
  return all;
}
