import {check} from '../guide/check.js';
import {explainUnknownKeys} from '../guide/explain-unknown-keys.js';
import {explained} from '../guide/explain-json.js';
import {parseJson} from '../guide/parse-json.js';
import type {Problem} from '../guide/problem.js';
import type {QuestionKind} from '../guide/schema.js';
import {roleGuide, type RoleGuide} from '../guide/role-guide.js';
import {visible} from '../guide/visible.js';
import {placeAt} from '../guide/place-tree.js';
import {readPlaces, type Place} from './places.js';
import {rules, type RuleName} from './rules.js';
import type {Finding, LintOptions, Rule, RuleSetting, Severity} from './types.js';
import {isObject} from './walk.js';

/** All rules, by their names. */
export const all: Readonly<Record<string, Rule>> = rules;

/** A rule that a project's settings name wrongly. */
export class SettingError extends Error {}

/** What is wrong or weak in the text of a guide, with line and column. */
export function lintText(given: string, options: LintOptions = {}): Finding[] {
  const text = given.replace(/^\ufeff/, '');
  const places = readPlaces(text);
  const {value, problem} = explained(parseJson(text, 'the text'));
  const severity = severityOf('json', options);
  if (problem) return severity ? [{rule: 'json', severity, path: '', ...(places.fault ?? {line: 1, column: 1}), reason: problem.message.replace(/^the text /, ''), remedy: rules.json.remedy}] : [];
  const findings = lintWith(value, options, (find) => {
    for (const {path, place} of places.duplicates) find('duplicate-key', path, `\`${visible(path)}\` stands here a second time: what the first one says is lost`, undefined, place);
  });
  const placeOf = ({path, rule}: Finding): Place => (places.tree ? placeAt(places.tree, path, rule === 'unknown-key').place : {line: 1, column: 1});
  return findings
    .map((finding) => (finding.line === undefined ? {...finding, ...placeOf(finding)} : finding))
    .sort((a, b) => a.line! - b.line! || a.column! - b.column!);
}

/** What is wrong or weak in a guide. */
export const lint = (guide: unknown, options: LintOptions = {}): Finding[] => lintWith(guide, options, () => {});

type Find = (rule: RuleName, path: string, reason: string, remedy?: string, place?: Place) => void;

function lintWith(given: unknown, options: LintOptions, more: (find: Find) => void): Finding[] {
  for (const name of Object.keys(options.rules ?? {})) if (!Object.hasOwn(all, name)) throw new SettingError(`there is no rule "${name}"; there are ${Object.keys(all).join(', ')}`);
  const findings: Finding[] = [];
  const find: Find = (rule, path, reason, remedy = rules[rule].remedy, place) => {
    const severity = severityOf(rule, options);
    if (severity) findings.push({rule, severity, path, reason, remedy, ...place});
  };
  more(find);
  if (!isObject(given)) {
    find('invalid', '', `expected an object, found ${Array.isArray(given) ? 'an array' : given === null ? 'null' : typeof given}`);
    return findings;
  }
  const problems: (Problem & {kind: QuestionKind | undefined})[] = [];
  const guide = (check(roleGuide, given, '', (code, path, message, kind) => problems.push({code, path, message, kind})) ?? {}) as RoleGuide;
  for (const problem of explainUnknownKeys(problems, given, roleGuide.properties)) find(ruleOf(problem.code, problem.path, 'kind' in problem ? problem.kind : undefined), problem.path, problem.message);
  for (const [name, {check: looks, options: own}] of Object.entries(all))
    if (looks && severityOf(name, options)) looks({guide, given, today: options.today ?? new Date(), options: {...own, ...optionsOf(options.rules?.[name])}, find: (path, reason, remedy) => find(name as RuleName, path, reason, remedy)});
  return accepted(findings, given, find);
}

const ruleOfQuestion = {period: 'pay-period', fraction: 'rate-as-fraction', zero: 'zero-as-withheld', contradiction: 'figures-out-of-order'} as const;

/** Which rule a problem of the schema is. */
function ruleOf(code: Problem['code'], path: string, kind: QuestionKind | undefined): RuleName {
  if (code === 'unknown') return 'unknown-key';
  if (kind === 'contradiction' && path.includes('.levels[')) return 'levels-out-of-order';
  if (kind) return ruleOfQuestion[kind];
  return code === 'question' ? 'implausible' : 'invalid';
}

function severityOf(rule: string, {rules: settings}: LintOptions): Severity | undefined {
  const setting = settings?.[rule] ?? all[rule]!.severity;
  const severity = typeof setting === 'string' ? setting : setting[0];
  if (!['error', 'warning', 'off'].includes(severity)) throw new SettingError(`the rule "${rule}" is set to "${severity}": expected error, warning or off`);
  return severity === 'off' ? undefined : severity;
}
const optionsOf = (setting: RuleSetting | undefined) => (typeof setting === 'object' ? setting[1] : {});

/** Without what the guide accepts in `$lint`: `[{"rule": "tiers-gap", "path": "ladder", "reason": "…"}]`. A path takes in what is inside it. */
function accepted(findings: Finding[], {$lint: entries}: Readonly<Record<string, unknown>>, find: Find): Finding[] {
  if (entries === undefined) return findings;
  /** Of each rule and path, the first entry that accepts it; the path is '' for all of the guide. */
  const acceptedBy = new Map<string, Map<string, number>>();
  const valid: {i: number; path: string; rule: string; inside: string | undefined}[] = [];
  const said = findings.length;
  for (const [i, entry] of (Array.isArray(entries) ? (entries as unknown[]) : [entries]).entries()) {
    const path = Array.isArray(entries) ? `$lint[${i}]` : '$lint';
    const {rule, path: given, reason} = isObject(entry) ? entry : {};
    if (typeof rule !== 'string' || !Object.hasOwn(all, rule)) find('accepted-without-reason', path, `names no rule: ${visible(JSON.stringify(entry)?.slice(0, 60) ?? '')}`);
    else if (typeof reason !== 'string' || !reason.trim()) find('accepted-without-reason', path, `does not say why "${rule}" is accepted`);
    else {
      const inside = typeof given === 'string' ? given : undefined;
      if (!acceptedBy.has(rule)) acceptedBy.set(rule, new Map());
      const paths = acceptedBy.get(rule)!;
      if (!paths.has(inside ?? '')) paths.set(inside ?? '', i);
      valid.push({i, path, rule, inside});
    }
  }
  const used = new Set<number>();
  const left = findings.slice(0, said).filter(({rule, path}) => {
    const paths = acceptedBy.get(rule);
    const by = paths && outerPaths(path).flatMap((each) => paths.get(each) ?? []).sort((one, other) => one - other)[0];
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  for (const {i, path, rule, inside} of valid) if (!used.has(i)) find('accepted-in-vain', path, `"${rule}" is not found${inside === undefined ? '' : ` in ${visible(inside)}`}`);
  return [...left, ...findings.slice(said)];
}
/** A path, and those of what it is in. */
const outerPaths = (path: string): string[] => ['', path, ...Array.from(path.matchAll(/[.[]/g), ({index}) => path.slice(0, index))];
