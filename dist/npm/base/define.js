import { version } from "./version.js";
import { prefix } from "./prefix.js";
const told = /* @__PURE__ */ new Set();
function define(name, element) {
  if (!globalThis.customElements) return;
  const tag = prefix + name;
  const taken = customElements.get(tag);
  const other = taken?.version;
  if (!taken) customElements.define(tag, element);
  else if (other !== version && !told.has(other ?? tag)) {
    told.add(other ?? tag);
    console.warn(`career-widgets ${version}: <${tag}> is already ${other ? `defined by ${other}` : "taken by another script"}`);
  }
}
export {
  define
};
//# sourceMappingURL=define.js.map
