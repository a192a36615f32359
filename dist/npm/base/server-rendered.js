const serverRendered = /* @__PURE__ */ new WeakSet();
export {
  serverRendered
};
//# sourceMappingURL=server-rendered.js.map
