import {html, type TemplateResult} from 'lit/html.js';
import type {Fault, Problem} from '../guide/check.js';
import {explain} from '../guide/explain.js';

/** What is wrong, as it was said: a line for each problem, and as a list. */
export interface Reported {
  all: string;
  list: TemplateResult;
}

/**
 * Tells the page of faults by one `guide-error` event and its editors by one warning, unless the same was said before.
 * Loaded where there are faults: few pages ever need it.
 */
export function report(host: HTMLElement, faults: readonly Fault[], before: Reported | undefined): Reported {
  const problems: Problem[] = faults.map(explain);
  const lines = problems.map(({path, message}) => (path ? `${path}: ${message}` : message));
  const all = lines.join('\n');
  if (all === before?.all) return before;
  host.dispatchEvent(new CustomEvent('guide-error', {bubbles: true, composed: true, detail: {problems}}));
  console.warn(`<${host.localName}> ${lines.slice(0, 9).join('\n')}${lines.length > 9 ? `\n… ${lines.length} in all` : ''}`, host);
  return {all, list: html`<ul part="problems">${lines.map((line) => html`<li>⚠ ${line}</li>`)}</ul>`};
}
