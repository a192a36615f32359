/** Who waits for a JSON script in a document or shadow root, and the one observer that they share. */
interface Watched {
  observer: MutationObserver;
  callbacks: Set<() => void>;
}
const watched = new WeakMap<Node, Watched>();

/** Whether a script came with these changes, or went. */
const concernsScripts = (records: readonly MutationRecord[]) =>
  records.some(({addedNodes, removedNodes}) => [...addedNodes, ...removedNodes].some((node) => node.nodeName === 'SCRIPT' || (node.firstChild && (node as Element).getElementsByTagName?.('script')[0])));

/** Calls back when a script comes into a root, or leaves it. One observer for all who wait: a page may have a hundred, and be busy. Returns how to stop. */
export function watchScripts(root: Node, callback: () => void): () => void {
  let found = watched.get(root);
  if (!found) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver((records) => concernsScripts(records) && callbacks.forEach((one) => one()));
    watched.set(root, (found = {observer, callbacks}));
  }
  const {observer, callbacks} = found;
  if (!callbacks.size) observer.observe(root, {childList: true, subtree: true});
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) observer.disconnect();
  };
}
