import { own } from "./page-nodes.js";
const pageDocument = /* @__PURE__ */ new Proxy({}, {
  get(_, name) {
    const value = name in Object.getPrototypeOf(document) ? own(document, name) : Reflect.get(document, name);
    return typeof value === "function" ? value.bind(document) : value;
  }
});
export {
  pageDocument
};
//# sourceMappingURL=page-document.js.map
