/** What of a widget is waited for. */
interface Updating {
  updateComplete: Promise<unknown>;
}

/** Everything that is drawn under a node, across shadow roots; slots as what they show. */
export function* nodes(root: Node): Generator<Node> {
  yield root;
  const {shadowRoot} = root as Element;
  if (shadowRoot) yield* nodes(shadowRoot);
  for (const child of root.childNodes) yield* nodes(child);
}

/** Resolves when a guide and all its sections are drawn, or all that is in an element of the page: a page draws in slices. */
export async function settled(element: Element): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await (element as Partial<Updating>).updateComplete;
    for (const node of nodes(element)) await (node as Partial<Updating>).updateComplete;
  }
}
