import { pathInto } from "../guide/place-tree.js";
import { isObject } from "./walk.js";
const names = /* @__PURE__ */ new Set(["title", "name", "area", "country", "currency", "level", "track", "scheme", "code", "lang", "updated", "date", "start", "end", "shift", "category", "issuer", "label", "aliases", "examples"]);
function* textsOf(value, path = "", key = "", depth = 0) {
  if (typeof value === "string") yield { path, text: value, key, kind: key === "url" ? "url" : names.has(key) ? "name" : "prose" };
  else if (depth > 50) return;
  else if (Array.isArray(value)) for (const [i, each] of value.entries()) yield* textsOf(each, `${path}[${i}]`, /^(techStack|technical|soft|skills)$/.test(key) && typeof each === "string" ? "name" : key, depth + 1);
  else if (isObject(value)) {
    for (const [inner, each] of Object.entries(value)) if (!inner.startsWith("$")) yield* textsOf(each, pathInto(path, inner), inner, depth + 1);
  }
}
export {
  textsOf
};
//# sourceMappingURL=texts.js.map
