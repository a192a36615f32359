const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const listOf = (value) => value === void 0 || value === null ? [] : Array.isArray(value) ? value : [value];
function numberOf(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  if (typeof value !== "string") return;
  const text = value.trim();
  if (/^-?\d{1,3}\.\d{3}$/.test(text)) return;
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : void 0;
}
function withoutEmpty(value) {
  if (Array.isArray(value)) {
    const kept2 = value.map((each) => withoutEmpty(each)).filter((each) => each !== void 0);
    return kept2[0] === void 0 ? void 0 : kept2;
  }
  if (!isObject(value)) return typeof value === "string" && !value ? void 0 : value;
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const one = withoutEmpty(each);
    return one === void 0 ? [] : [[key, one]];
  });
  return kept[0] ? Object.fromEntries(kept) : void 0;
}
export {
  isObject,
  listOf,
  numberOf,
  withoutEmpty
};
//# sourceMappingURL=json.js.map
