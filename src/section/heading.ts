import {html, nothing, type TemplateResult} from 'lit/html.js';
import {dynamic} from './dynamic.js';

/** A real heading of a level from 1 to 6, else 2. */
export function heading(level: number, content: unknown, part = 'subheading'): TemplateResult {
  const tag = `h${/^[1-6]$/.test(String(level)) ? level : 2}`;
  return html(dynamic(`<${tag} id="`, '" part="', '">', `</${tag}>`), part === 'heading' ? part : nothing, part, content);
}
