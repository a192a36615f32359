import {findFirst} from '../input/page-nodes.js';

/**
 * What stands before every tag where a page has other elements of our names: `data-career-prefix="acme"` on a script tag, ours or any
 * other, makes them <acme-salary-range>. A script tag only: what authors paste must not rename the page's elements.
 */
const wanted = (globalThis.document && findFirst(document, 'script[data-career-prefix]'))?.getAttribute('data-career-prefix') ?? '';
/** Whether tags can begin with it. */
export const isPrefix = (name: string): boolean => /^[a-z][a-z\d-]*$/.test(name);
export const prefix = isPrefix(wanted) ? `${wanted}-` : '';
