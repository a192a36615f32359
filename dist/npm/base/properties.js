import { mostCharacters } from "../guide/schema.js";
function toNumber(text) {
  const trimmed = text?.trim();
  if (!trimmed) return null;
  const number = Number(trimmed);
  return Number.isNaN(number) ? text : number;
}
function toDeclaredType(value, { type }) {
  if (type === Number) return typeof value === "string" ? toNumber(value) : typeof value === "bigint" ? Number(value) : value;
  if (type === Boolean) return typeof value === "string" || !!value;
  const isText = /^(string|number|boolean)$/.test(typeof value);
  if (type === URL && isText) return String(value);
  if (type === String && isText) return String(value).replaceAll("⁠", "").slice(0, mostCharacters + 1);
  return value;
}
function wrongType(value, { type }) {
  if (value == null) return void 0;
  if ((type === String || type === URL) && typeof value !== "string") return "a string";
  if (type === Number && typeof value !== "number") return "a number";
  return void 0;
}
export {
  toDeclaredType,
  toNumber,
  wrongType
};
//# sourceMappingURL=properties.js.map
