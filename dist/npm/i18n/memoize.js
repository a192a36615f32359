const made = /* @__PURE__ */ new Map();
const most = 1e3;
function memoize(key, make) {
  if (!made.has(key)) {
    if (made.size >= most) made.clear();
    made.set(key, make());
  }
  return made.get(key);
}
export {
  memoize
};
//# sourceMappingURL=memoize.js.map
