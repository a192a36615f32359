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
function check(schema, value, path, report) {
  return finish(checkInSteps(schema, value, path, report));
}
function finish(steps2) {
  let step = steps2.next();
  while (!step.done) step = steps2.next();
  return step.value;
}
const checkInSteps = steps;
const isScalar = (value) => typeof value !== "object" || value === null;
function* steps(schema, value, path, report) {
  if (isScalar(value)) return checkScalar(schema, value, path, report);
  const option = optionFor(schema, value, path, report);
  if (option?.type === "object") return yield* stepsOfObject(option, value, path, report);
  if (option?.type === "array") return yield* option.prefixItems ? stepsOfTuple(option, value, path, report) : stepsOfList(option, value, path, report);
  return unlike(schema);
}
const unlike = (schema) => "spellings" in schema ? null : void 0;
function optionFor(schema, value, path, report) {
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const option = "anyOf" in schema ? schema.anyOf.find((one) => one.type === type) : schema;
  if (option?.type === type) return option;
  if (value != null) report("type", path, mismatch(option ?? schema, value));
}
function checkScalar(schema, value, path, report) {
  const option = optionFor(schema, value, path, report);
  if (!option) return value === void 0 ? void 0 : unlike(schema);
  if (option.type === "string") return checkText(option, value, path, report);
  if (option.type === "number") {
    const { minimum = -1e99, maximum = 1e99 } = option;
    if (!(value >= minimum && value <= maximum)) return void report("range", path, mismatch(option, value));
  }
  return value;
}
function checkText(option, given, path, report) {
  let text = given.trim();
  if (!text) return;
  const { maxLength = mostCharacters, format, enum: values, spellings, pattern } = option;
  if (text.length > maxLength) {
    report("size", path, `is longer than ${maxLength} characters; the rest is left out`);
    if (format) return;
    text = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, "");
  }
  const readable = fewerMarks(text);
  if (readable !== text) report("size", path, "has more than 30 marks on one letter; the others are left out");
  text = readable;
  const refuse = (code) => void report(code, path, mismatch(option, given));
  if (spellings) {
    const spelling = foldSpelling(text);
    if (Object.hasOwn(spellings, spelling)) return spellings[spelling];
    refuse("value");
    return unlike(option);
  }
  if (values && !values.includes(text) || pattern && !text.match(pattern)) return refuse("value");
  return format && !isSafeUrl(text) ? refuse("url") : text;
}
function* stepsOfList({ items, maxItems = mostItems }, list, path, report) {
  if (list.length > maxItems) report("range", path, `has ${list.length} entries; more than ${maxItems} are left out`);
  const kept = [];
  let i = 0;
  for (const item of list.slice(0, maxItems)) {
    const place = `${path}[${i++}]`;
    const valid = isScalar(item) ? checkScalar(items, item, place, report) : yield* steps(items, item, place, report);
    if (valid !== void 0) kept.push(valid);
    yield;
  }
  return kept.length ? kept : void 0;
}
function* stepsOfTuple({ prefixItems }, places, path, report) {
  if (places.length > prefixItems.length) return void report("range", path, `expected ${prefixItems.length} entries or fewer, found ${places.length}`);
  let isValid = true;
  const kept = [];
  for (const place of places) {
    const i = kept.length;
    kept.push(
      yield* steps(prefixItems[i], place, `${path}[${i}]`, (...problem) => {
        isValid = false;
        report(...problem);
      })
    );
  }
  return isValid && kept.some((place) => place != null) ? kept : void 0;
}
function* stepsOfObject({ properties, dependentRequired, others = [], othersNames, questions }, value, path, report) {
  const kept = {};
  const inside = path && `${path}.`;
  for (const key of Object.keys(properties)) {
    if (!Object.hasOwn(value, key)) continue;
    const item = value[key];
    const valid = isScalar(item) ? checkScalar(properties[key], item, inside + key, report) : yield* steps(properties[key], item, inside + key, report);
    if (valid !== void 0) kept[key] = valid;
  }
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(properties, key) && !others.includes(key) && key[0] !== "$");
  for (const key of unknown.slice(0, mostUnknown)) report("unknown", inside + visible(key.slice(0, 60)), "is not a key of role JSON");
  for (const key of Object.keys(othersNames ?? {}))
    if (kept[key] === void 0 && unknown.some((each) => othersNames[key].includes(foldSpelling(each)))) kept[key] = null;
  for (const key of Object.keys(dependentRequired ?? {}))
    for (const one of dependentRequired[key])
      if (kept[key] != null && kept[one] === void 0) {
        report("missing", inside + one, `is missing: "${key}" needs it`);
        delete kept[key];
      }
  for (const [key, message, kind] of questions?.(kept) ?? []) report(kind === "contradiction" ? kind : "question", inside + key, message, kind);
  return Object.keys(kept).length ? kept : void 0;
}
export {
  check,
  checkInSteps,
  fewerMarks,
  finish,
  foldSpelling,
  isSafeUrl,
  urlOf
};
//# sourceMappingURL=check.js.map
