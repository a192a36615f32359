import { visible } from "./visible.js";
const isLoss = ({ code }) => code !== "unknown" && code !== "question";
const mismatch = (schema, found) => `expected ${expectation(schema)}, found ${(typeof found === "object" ? withArticle(Array.isArray(found) ? "array" : "object") : typeof found === "string" ? `"${visible(found.slice(0, 60))}"` : String(found)).slice(0, 60)}`;
function expectation(schema) {
  if ("anyOf" in schema) return schema.anyOf.flatMap(({ type }) => type === "null" ? [] : withArticle(type)).join(" or ");
  if (schema.type === "string") {
    const { enum: values, examples, format } = schema;
    return values?.join(" or ") ?? (examples ? `text like "${examples[0]}"` : format ? "an http, https or mailto link" : withArticle("string"));
  }
  if (schema.type === "array" && schema.prefixItems) return "[from, to]";
  if (schema.type === "number" && (schema.minimum ?? schema.maximum) !== void 0) return `a number from ${schema.minimum ?? "-∞"} to ${schema.maximum ?? "∞"}`;
  return withArticle(schema.type);
}
const withArticle = (type) => (/^[ao]/.test(type) ? "an " : "a ") + type;
const exchanged = "is beyond the other end; the two were exchanged";
export {
  exchanged,
  isLoss,
  mismatch
};
//# sourceMappingURL=problem.js.map
