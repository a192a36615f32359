import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {stdin} from 'node:process';
import {text as textOf} from 'node:stream/consumers';
import {SettingError, lintText, rules, type Finding, type LintOptions, type RuleSetting} from '../lint/index.js';
import {counted} from './counted.js';
import {filesOf} from './files.js';
import {print, printLines, tell} from './output.js';
import {progressBar} from './progress.js';
import {Refusal, numberFrom, refuse} from './refusal.js';
import {overFiles, type Tasks} from './workers.js';

export interface LintCommandOptions {
  json?: boolean;
  config?: string;
  rule?: string[];
  maxWarnings?: string;
  jobs?: string;
  quiet?: boolean;
}

/** Rules that say whether a guide is valid: those of reading it and of the schema. */
const validity = new Set(['json', 'duplicate-key', 'invalid', 'unknown-key']);

interface Looked {
  file: string;
  findings: Finding[];
}

export const lintTasks: Tasks = {
  lint: (files, options: LintOptions) =>
    Promise.all(
      files.map(async (file): Promise<Looked> => {
        let text: string;
        try {
          text = file === '-' ? await textOf(stdin) : await readFile(file, 'utf8');
        } catch (error) {
          return {file, findings: [{rule: 'json', severity: 'error', path: '', line: 1, column: 1, reason: `could not be read: ${(error as Error).message}`, remedy: 'Look at the name of the file, and who may read it.'}]};
        }
        return {file, findings: lintText(text, options)};
      }),
    ),
};

/** @param onlyValid - Only whether guides are valid, not what is weak in them. @returns the exit status. */
export async function lintCommand(args: readonly string[], options: LintCommandOptions, onlyValid: boolean): Promise<number> {
  if (!args[0]) refuse('guides are missing: files, folders, patterns, or "-" for standard input');
  const files = await filesOf(args);
  const settings = await settingsOf(options, onlyValid);
  const most = numberFrom('--max-warnings', options.maxWarnings, 0) ?? Infinity;
  const jobs = numberFrom('--jobs', options.jobs, 1);
  const bar = progressBar(onlyValid ? 'Validating' : 'Linting', files.length);
  const counts = {error: 0, warning: 0};
  let first = true;
  try {
    if (options.json) await print('[');
    for await (const {result} of overFiles<Looked[]>(files, 'lint', lintTasks, settings, jobs)) {
      const lines: string[] = [];
      for (const {file, findings} of result)
        for (const finding of findings) {
          counts[finding.severity]++;
          if (options.quiet && finding.severity === 'warning') continue;
          const name = file === '-' ? '<stdin>' : file;
          lines.push(options.json ? `${first ? '' : ','}\n${JSON.stringify({file: name, ...finding})}` : inLine(name, finding));
          first = false;
        }
      await (options.json ? print(lines.join('')) : printLines(lines));
      bar.tick(result.length);
    }
    if (options.json) await print(`${first ? '' : '\n'}]\n`);
  } catch (error) {
    if (error instanceof Error && error.constructor.name === SettingError.name) throw new Refusal(error.message);
    throw error;
  } finally {
    bar.stop();
  }
  if (!options.json) await tell(`${counted(files.length, 'guide')}: ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}`);
  return counts.error || counts.warning > most ? 1 : 0;
}

const inLine = (file: string, {line, column, severity, rule, path, reason, remedy}: Finding) => `${file}:${line}:${column}: ${severity}: ${path ? `${path}: ` : ''}${reason} [${rule}] ${remedy}`;

/** What a project set, in career-widgets.config.json here or in a folder above, and what the command line says besides. */
async function settingsOf({config, rule = []}: LintCommandOptions, onlyValid: boolean): Promise<LintOptions> {
  const set: Record<string, RuleSetting> = {...(await configured(config))};
  for (const one of rule) {
    const [, name, value] = /^([\w-]+)=(\w+)$/.exec(one) ?? refuse(`--rule ${one}: expected a rule and what it is to be: tiers-gap=off`);
    set[name!] = value as RuleSetting;
  }
  for (const name of Object.keys(set)) if (!Object.hasOwn(rules, name)) refuse(`there is no rule "${name}"; there are ${Object.keys(rules).join(', ')}`);
  if (onlyValid) for (const name of Object.keys(rules)) if (!validity.has(name)) set[name] = 'off';
  return {rules: set};
}

async function configured(named: string | undefined): Promise<LintOptions['rules']> {
  const file = named ?? nearest('career-widgets.config.json');
  if (!file) return {};
  const refuseOther = (what: string) => refuse(`${file} ${what}: expected {"lint": {"rules": {"tiers-gap": "off"}}}`);
  const objectOf = (value: unknown = {}) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : refuseOther('has something else than an object'));
  /** What stands under another key would be set in vain. */
  const only = (key: string, value: unknown) => {
    const object = objectOf(value);
    const other = Object.keys(object).find((each) => each !== key && each !== '$schema');
    return other === undefined ? object[key] : refuseOther(`has "${other}"`);
  };
  let settings: unknown;
  try {
    settings = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return refuse(`${file} could not be read: ${(error as Error).message}`);
  }
  return objectOf(only('rules', only('lint', settings))) as LintOptions['rules'];
}
function nearest(name: string): string | undefined {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name);
    if (folder === dirname(folder)) return;
  }
}
