const most = 1e3;
function memoizer() {
  const made = /* @__PURE__ */ new Map();
  return (key, make) => {
    if (!made.has(key)) {
      if (made.size >= most) made.clear();
      made.set(key, make());
    }
    return made.get(key);
  };
}
const memoize = /* @__PURE__ */ memoizer();
const memoizeText = /* @__PURE__ */ memoizer();
export {
  memoize,
  memoizeText
};
//# sourceMappingURL=memoize.js.map
