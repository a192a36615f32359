function toNumber(text) {
  const trimmed = text?.trim();
  if (!trimmed) return null;
  const number = Number(trimmed);
  return Number.isNaN(number) ? text : number;
}
function toDeclaredType(value, { type }) {
  if (type === Number) return typeof value === "string" ? toNumber(value) : typeof value === "bigint" ? Number(value) : value;
  if (type === Boolean) return typeof value === "string" || !!value;
  if (type === String && (typeof value === "number" || typeof value === "boolean")) return String(value);
  return value;
}
function wrongType(value, { type }) {
  if (value == null) return void 0;
  if (type === String && typeof value !== "string") return "a string";
  if (type === Number && typeof value !== "number") return "a number";
  return void 0;
}
export {
  toDeclaredType,
  toNumber,
  wrongType
};
//# sourceMappingURL=properties.js.map
