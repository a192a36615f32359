import {remembered} from './remembered.js';

/**
 * The strings of a template whose tag name is not static: one template for each set. They are of our own making, never of
 * what a guide says.
 */
export const dynamic = (...strings: string[]): TemplateStringsArray =>
  remembered(strings.join(), () => Object.assign(strings, {raw: strings}));
