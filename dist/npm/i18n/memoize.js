const made = /* @__PURE__ */ new Map();
function memoize(key, make) {
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
}
export {
  memoize
};
//# sourceMappingURL=memoize.js.map
