import { mismatch } from "./problem.js";
import { mostCharacters, mostItems } from "./schema.js";
import { visible } from "./visible.js";
const mostUnknown = 20;
const marks = /(\p{M}{30})\p{M}+/gu;
const fewerMarks = (text) => text.replace(marks, "$1");
const foldSpelling = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const isSafeUrl = (url) => /^(https?|mailto):$/.test(urlOf(url, "https://relative.invalid")?.protocol ?? "");
function urlOf(url, base) {
  try {
    return new URL(url, base);
  } catch {
    return void 0;
  }
}
const check = checkAny;
function checkAny(schema, value, path, report) {
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const option = "anyOf" in schema ? schema.anyOf.find((one) => one.type === type) : schema;
  const refuse = (code) => void report(code, path, mismatch(option ?? schema, value));
  if (option?.type !== type) return value == null ? void 0 : refuse("type");
  if (option.type === "string") {
    let text = value.trim();
    if (!text) return;
    const { maxLength = mostCharacters, format } = option;
    if (text.length > maxLength) {
      report("size", path, `is longer than ${maxLength} characters; the rest is left out`);
      if (format) return;
      text = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, "");
    }
    const readable = fewerMarks(text);
    if (readable !== text) report("size", path, "has more than 30 marks on one letter; the others are left out");
    text = readable;
    const { enum: values, spellings, pattern } = option;
    if (spellings) {
      const spelling = foldSpelling(text);
      if (Object.hasOwn(spellings, spelling)) return spellings[spelling];
      refuse("value");
      return null;
    }
    if (values && !values.includes(text) || pattern && !text.match(pattern)) return refuse("value");
    return format && !isSafeUrl(text) ? refuse("url") : text;
  }
  if (option.type === "number") {
    const { minimum = -1e99, maximum = 1e99 } = option;
    return value >= minimum && value <= maximum ? value : refuse("range");
  }
  if (option.type === "array" && option.prefixItems) return tuple(option, value, path, report);
  if (option.type === "array") {
    const { items, maxItems = mostItems } = option;
    const list = value;
    if (list.length > maxItems) report("range", path, `has ${list.length} entries; more than ${maxItems} are left out`);
    const kept2 = list.slice(0, maxItems).map((item, i) => checkAny(items, item, `${path}[${i}]`, report));
    const valid = kept2.filter((item) => item !== void 0);
    return valid.length ? valid : void 0;
  }
  if (option.type !== "object") return value;
  const { properties, dependentRequired, others = [], questions } = option;
  const kept = {};
  const inside = path && `${path}.`;
  for (const key of Object.keys(properties)) {
    const item = Object.hasOwn(value, key) ? checkAny(properties[key], value[key], inside + key, report) : void 0;
    if (item !== void 0) kept[key] = item;
  }
  let unknown = 0;
  for (const key of Object.keys(value))
    if (!Object.hasOwn(properties, key) && !others.includes(key) && key[0] !== "$" && unknown++ < mostUnknown)
      report("unknown", inside + visible(key.slice(0, 60)), "is not a key of role JSON");
  for (const key of Object.keys(dependentRequired ?? {}))
    for (const one of dependentRequired[key])
      if (kept[key] != null && kept[one] === void 0) {
        report("missing", inside + one, `is missing: "${key}" needs it`);
        delete kept[key];
      }
  for (const [key, message, kind] of questions?.(kept) ?? []) report(kind === "contradiction" ? kind : "question", inside + key, message, kind);
  return Object.keys(kept).length ? kept : void 0;
}
function tuple({ prefixItems }, places, path, report) {
  if (places.length > prefixItems.length) return void report("range", path, `expected ${prefixItems.length} entries or fewer, found ${places.length}`);
  let valid = true;
  const kept = places.map(
    (place, i) => checkAny(prefixItems[i], place, `${path}[${i}]`, (...problem) => {
      valid = false;
      report(...problem);
    })
  );
  return valid && kept.some((place) => place != null) ? kept : void 0;
}
export {
  check,
  fewerMarks,
  foldSpelling,
  isSafeUrl,
  urlOf
};
//# sourceMappingURL=check.js.map
