/** What of a widget is waited for. */
interface Updating {
  updateComplete: Promise<unknown>;
}

/** Everything that is drawn under a node, across shadow roots; slots as what they show. */
export function* nodes(root: Node): Generator<Node> {
  const ahead = [root];
  for (let node; (node = ahead.pop()); ) {
    yield node;
    for (let child = node.lastChild; child; child = child.previousSibling) ahead.push(child);
    const {shadowRoot} = node as Element;
    if (shadowRoot) ahead.push(shadowRoot);
  }
}

/** Resolves when a guide and all its sections are drawn, or all that is in an element of the page: a page draws in slices. */
export async function settled(element: Element): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await (element as Partial<Updating>).updateComplete;
    for (const node of nodes(element)) {
      const {updateComplete} = node as Partial<Updating>;
      // What was taken away meanwhile is waited for by nobody.
      if (updateComplete && node.isConnected) await updateComplete;
    }
  }
}
