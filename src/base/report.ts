import {html, type TemplateResult} from 'lit';
import type {Problem} from '../guide/problem.js';

/** The problems in lines, a line each. */
export const problemLines = (problems: readonly Problem[]): string[] => problems.map(({path, message}) => (path ? `${path}: ${message}` : message));

/** The same as a list, for the `debug` attribute. */
export const problemList = (problems: readonly Problem[]): TemplateResult =>
  html`<ul part="problems">${problemLines(problems).map((line) => html`<li>⚠ ${line}</li>`)}</ul>`;

/** Tells the page of problems by one `guide-error` event, and its editors by one warning. */
export function report(host: HTMLElement, problems: readonly Problem[]): void {
  host.dispatchEvent(new CustomEvent('guide-error', {bubbles: true, composed: true, detail: {problems}}));
  const lines = problemLines(problems);
  console.warn(`<${host.localName}> ${lines.slice(0, 9).join('\n')}${lines.length > 9 ? `\n… ${lines.length} in all` : ''}`, host);
}
