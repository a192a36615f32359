import {nothing, type TemplateResult} from 'lit';
import {html as staticHtml, literal} from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A real heading, of a level from 1 to 6. */
export function heading(level: number, content: unknown, part = 'subheading'): TemplateResult {
  const tag = tags[level - 1];
  return staticHtml`<${tag} id=${part === 'heading' ? part : nothing} part=${part}>${content}</${tag}>`;
}
