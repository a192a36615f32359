import {html, nothing, type TemplateResult} from 'lit/html.js';
import {dynamic} from './dynamic.js';

/** A real heading, of a level from 1 to 6. */
export function heading(level: number, content: unknown, part = 'subheading'): TemplateResult {
  const tag = `h${level}`;
  return html(dynamic(`<${tag} id="`, '" part="', '">', `</${tag}>`), part === 'heading' ? part : nothing, part, content);
}
