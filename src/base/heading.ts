import {html, nothing, type TemplateResult} from 'lit';

/** A tag is no value of a template: the strings of one for each level, from 1 to 6. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} id=`, ' part=', '>', `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});

/** A real heading, of a level from 1 to 6. */
export const heading = (level: number, content: unknown, part = 'subheading'): TemplateResult => html(templates[level - 1]!, part === 'heading' ? part : nothing, part, content);
