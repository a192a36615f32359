import { check } from "../guide/check.js";
import { explainUnknownKeys } from "../guide/explain-unknown-keys.js";
import { explained } from "../guide/explain-json.js";
import { parseJson } from "../guide/parse-json.js";
import { roleGuide } from "../guide/role-guide.js";
import { visible } from "../guide/visible.js";
import { placeAt } from "../guide/place-tree.js";
import { readPlaces } from "./places.js";
import { rules } from "./rules.js";
import { isObject } from "./walk.js";
const all = rules;
class SettingError extends Error {
}
function lintText(given, options = {}) {
  const text = given.replace(/^\ufeff/, "");
  const places = readPlaces(text);
  const { value, problem } = explained(parseJson(text, "the text"));
  const severity = severityOf("json", options);
  if (problem) return severity ? [{ rule: "json", severity, path: "", ...places.fault ?? { line: 1, column: 1 }, reason: problem.message.replace(/^the text /, ""), remedy: rules.json.remedy }] : [];
  const findings = lintWith(value, options, (find) => {
    for (const { path, place } of places.duplicates) find("duplicate-key", path, `\`${visible(path)}\` stands here a second time: what the first one says is lost`, void 0, place);
  });
  const placeOf = ({ path, rule }) => places.tree ? placeAt(places.tree, path, rule === "unknown-key").place : { line: 1, column: 1 };
  return findings.map((finding) => finding.line === void 0 ? { ...finding, ...placeOf(finding) } : finding).sort((a, b) => a.line - b.line || a.column - b.column);
}
const lint = (guide, options = {}) => lintWith(guide, options, () => {
});
function lintWith(given, options, more) {
  for (const name of Object.keys(options.rules ?? {})) if (!Object.hasOwn(all, name)) throw new SettingError(`there is no rule "${name}"; there are ${Object.keys(all).join(", ")}`);
  const findings = [];
  const find = (rule, path, reason, remedy = rules[rule].remedy, place) => {
    const severity = severityOf(rule, options);
    if (severity) findings.push({ rule, severity, path, reason, remedy, ...place });
  };
  more(find);
  if (!isObject(given)) {
    find("invalid", "", `expected an object, found ${Array.isArray(given) ? "an array" : given === null ? "null" : typeof given}`);
    return findings;
  }
  const problems = [];
  const guide = check(roleGuide, given, "", (code, path, message, kind) => problems.push({ code, path, message, kind })) ?? {};
  for (const problem of explainUnknownKeys(problems, given, roleGuide.properties)) find(ruleOf(problem.code, problem.path, "kind" in problem ? problem.kind : void 0), problem.path, problem.message);
  for (const [name, { check: looks, options: own }] of Object.entries(all))
    if (looks && severityOf(name, options)) looks({ guide, given, today: options.today ?? /* @__PURE__ */ new Date(), options: { ...own, ...optionsOf(options.rules?.[name]) }, find: (path, reason, remedy) => find(name, path, reason, remedy) });
  return accepted(findings, given, find);
}
const ruleOfQuestion = { period: "pay-period", fraction: "rate-as-fraction", zero: "zero-as-withheld", contradiction: "figures-out-of-order" };
function ruleOf(code, path, kind) {
  if (code === "unknown") return "unknown-key";
  if (kind === "contradiction" && path.includes(".levels[")) return "levels-out-of-order";
  if (kind) return ruleOfQuestion[kind];
  return code === "question" ? "implausible" : "invalid";
}
function severityOf(rule, { rules: settings }) {
  const setting = settings?.[rule] ?? all[rule].severity;
  const severity = typeof setting === "string" ? setting : setting[0];
  if (!["error", "warning", "off"].includes(severity)) throw new SettingError(`the rule "${rule}" is set to "${severity}": expected error, warning or off`);
  return severity === "off" ? void 0 : severity;
}
const optionsOf = (setting) => typeof setting === "object" ? setting[1] : {};
function accepted(findings, { $lint: entries }, find) {
  if (entries === void 0) return findings;
  const acceptedBy = /* @__PURE__ */ new Map();
  const valid = [];
  const said = findings.length;
  for (const [i, entry] of (Array.isArray(entries) ? entries : [entries]).entries()) {
    const path = Array.isArray(entries) ? `$lint[${i}]` : "$lint";
    const { rule, path: given, reason } = isObject(entry) ? entry : {};
    if (typeof rule !== "string" || !Object.hasOwn(all, rule)) find("accepted-without-reason", path, `names no rule: ${visible(JSON.stringify(entry)?.slice(0, 60) ?? "")}`);
    else if (typeof reason !== "string" || !reason.trim()) find("accepted-without-reason", path, `does not say why "${rule}" is accepted`);
    else {
      const inside = typeof given === "string" ? given : void 0;
      if (!acceptedBy.has(rule)) acceptedBy.set(rule, /* @__PURE__ */ new Map());
      const paths = acceptedBy.get(rule);
      if (!paths.has(inside ?? "")) paths.set(inside ?? "", i);
      valid.push({ i, path, rule, inside });
    }
  }
  const used = /* @__PURE__ */ new Set();
  const left = findings.slice(0, said).filter(({ rule, path }) => {
    const paths = acceptedBy.get(rule);
    const by = paths && outerPaths(path).flatMap((each) => paths.get(each) ?? []).sort((one, other) => one - other)[0];
    if (by !== void 0) used.add(by);
    return by === void 0;
  });
  for (const { i, path, rule, inside } of valid) if (!used.has(i)) find("accepted-in-vain", path, `"${rule}" is not found${inside === void 0 ? "" : ` in ${visible(inside)}`}`);
  return [...left, ...findings.slice(said)];
}
const outerPaths = (path) => ["", path, ...Array.from(path.matchAll(/[.[]/g), ({ index }) => path.slice(0, index))];
export {
  SettingError,
  all,
  lint,
  lintText
};
//# sourceMappingURL=lint.js.map
