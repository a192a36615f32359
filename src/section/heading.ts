import {html, nothing, type TemplateResult} from 'lit/html.js';

/** A real heading of a level from 1 to 6, else 2; Lit's tag names are static, hence one template for each. */
export function heading(level: number, content: unknown, part = 'subheading'): TemplateResult {
  const id = part === 'heading' ? part : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} part=${part}>${content}</h1>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
    default:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
  }
}
