import {sections} from '../../src/widgets/sections.js';
import {nodes, settled} from './settled.js';

/** Filled in where the tests are compiled: the tags of all widgets. */
declare const __TAGS__: string[];
export const tags = __TAGS__;
/** Defines all widgets. */
export const defineAll = () => Promise.all(tags.map((tag) => import(`../../src/widgets/${tag}/define.ts`)));
export {nodes, sections, settled};

/** What an element is when it has a guide. */
export interface Widget extends HTMLElement {
  guide: unknown;
  state: string;
  updateComplete: Promise<void>;
}

/** All text that is drawn in an element, white space as one space. */
export const drawnText = (root: Node) =>
  [...nodes(root)].flatMap((node) => (node instanceof Text ? node.data : [])).join(' ').replace(/\s+/g, ' ');
export const links = (root: Node) => [...nodes(root)].flatMap((node) => (node instanceof HTMLAnchorElement ? node.getAttribute('href')! : []));
