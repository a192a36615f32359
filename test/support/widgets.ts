import {sections} from '../../src/widgets/sections.js';

/** Filled in where the tests are compiled: the tags of all widgets. */
declare const __TAGS__: string[];
export const tags = __TAGS__;
/** Defines all widgets. */
export const defineAll = () => Promise.all(tags.map((tag) => import(`../../src/widgets/${tag}/define.ts`)));
export {sections};

/** What an element is when it has a guide. */
export interface Widget extends HTMLElement {
  guide: unknown;
  state: string;
  updateComplete: Promise<void>;
}

/** Everything that is drawn under a node, across shadow roots; slots as what they show. */
export function* nodes(root: Node): Generator<Node> {
  yield root;
  const {shadowRoot} = root as Element;
  if (shadowRoot) yield* nodes(shadowRoot);
  for (const child of root.childNodes) yield* nodes(child);
}
/** All text that is drawn in an element, white space as one space. */
export const drawnText = (root: Node) =>
  [...nodes(root)].flatMap((node) => (node instanceof Text ? node.data : [])).join(' ').replace(/\s+/g, ' ');
export const links = (root: Node) => [...nodes(root)].flatMap((node) => (node instanceof HTMLAnchorElement ? node.getAttribute('href')! : []));

/** Resolves when a guide and all its sections are drawn, or all that is in an element of the page: `fixture` waits for what it gives alone, and a page draws in slices. */
export async function settled(element: Element): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await (element as Partial<Widget>).updateComplete;
    for (const node of nodes(element)) await (node as Partial<Widget>).updateComplete;
  }
}
