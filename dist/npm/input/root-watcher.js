const watched = /* @__PURE__ */ new WeakMap();
const concernsScripts = (records) => records.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some((node) => node.nodeName === "SCRIPT" || node.firstChild && node.getElementsByTagName?.("script")[0]));
function watchScripts(root, callback) {
  let found = watched.get(root);
  if (!found) {
    const callbacks2 = /* @__PURE__ */ new Set();
    const observer2 = new MutationObserver((records) => concernsScripts(records) && callbacks2.forEach((one) => one()));
    watched.set(root, found = { observer: observer2, callbacks: callbacks2 });
  }
  const { observer, callbacks } = found;
  if (!callbacks.size) observer.observe(root, { childList: true, subtree: true });
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) observer.disconnect();
  };
}
export {
  watchScripts
};
//# sourceMappingURL=root-watcher.js.map
