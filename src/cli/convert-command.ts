import {createReadStream, existsSync, statSync} from 'node:fs';
import {mkdir, open, readFile, writeFile, type FileHandle} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {stdin} from 'node:process';
import {text as textOf} from 'node:stream/consumers';
import {convertText, formatOf, type Format} from '../convert/convert.js';
import type {WageCap} from '../convert/oews.js';
import {convertOnet} from '../convert/onet.js';
import {TableError} from '../convert/table.js';
import {toJsonLd} from '../convert/to-schema-org.js';
import type {Note} from '../convert/types.js';
import type {RoleGuide} from '../guide/role-guide.js';
import {counted} from './counted.js';
import {filesOf} from './files.js';
import {progressBar} from './progress.js';
import {print, say} from './output.js';
import {Refusal, refuse} from './refusal.js';
import {loadText} from './server-files.js';

export interface OnetCommandOptions {
  oews?: string;
  oewsDate?: string;
  oewsCap?: string;
  outlook?: string;
  outlookDate?: string;
  crosswalk?: string;
  code?: string[];
  title?: string[];
  url?: string;
  aliases?: string;
  out?: string;
  notes?: string;
}

/** What `#` stands for in an edition that is not known here: its two caps, as its notes give them. */
function capFrom(given: string | undefined): WageCap | undefined {
  if (given === undefined) return;
  const [hour, year, ...rest] = given.split('/').map((text) => (/^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : NaN));
  return hour! > 0 && year! > hour! && rest[0] === undefined ? {hour: hour!, year: year!} : refuse(`--oews-cap is "${given}": it takes the cap of an hour and that of a year, 115/239200`);
}

/** Guides from the tables of a folder. @returns the exit status. */
export async function onetCommand(folder: string, options: OnetCommandOptions): Promise<number> {
  const tableFile = (table: string) => join(folder, `${table}.txt`);
  const file = (name: string | undefined) => {
    if (name === undefined) return;
    if (!existsSync(name)) refuse(`${name} is not there`);
    return createReadStream(name);
  };
  const {out, url, aliases = 'reported'} = options;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuse(`there is no folder ${folder}`);
  if (!existsSync(tableFile('Occupation Data'))) refuse(`"Occupation Data.txt" is not in ${folder}: expected the tables as text files`);
  if (url !== undefined && !url.includes('{code}')) refuse(`--url ${url}: expected {code} in it, or all guides would have one address`);
  if (aliases !== 'reported' && aliases !== 'all') refuse(`there are no aliases "${aliases}"; there are reported, all`);
  let bar = progressBar('', 0);
  let log: FileHandle | undefined;
  /** How often each thing had to be said, whatever the figures in it. */
  const said = new Map<string, number>();
  const counts = {guides: 0, wage: new Map<string, number>(), projection: new Map<string, number>()};
  const count = (map: Map<string, number>, key: string) => void map.set(key, (map.get(key) ?? 0) + 1);
  try {
    const converted = convertOnet({
      open: (table) => (existsSync(tableFile(table)) ? createReadStream(tableFile(table)) : undefined),
      oews: file(options.oews),
      // national_M2024_dl.csv is of May 2024.
      oewsDate: options.oewsDate ?? /_M(\d{4})_/.exec(options.oews ?? '')?.[1]?.concat('-05'),
      oewsCap: capFrom(options.oewsCap),
      outlook: file(options.outlook),
      outlookDate: options.outlookDate,
      crosswalk: file(options.crosswalk),
      codes: options.code,
      titles: options.title,
      url,
      aliases: aliases as 'reported' | 'all',
      onStart(total) {
        if (total > 1 && out === undefined) refuse(`${total} guides need a folder: --out guides/`);
        bar = progressBar('Converting', total);
      },
    });
    for await (const {code, guide, notes, wage, projection} of converted) {
      const text = `${JSON.stringify(guide, null, 2)}\n`;
      if (out === undefined) await print(text);
      else {
        if (!counts.guides) await mkdir(out, {recursive: true});
        await writeFile(join(out, `${code}.json`), text);
      }
      counts.guides++;
      count(counts.wage, wage.kind);
      count(counts.projection, projection.kind);
      log ??= options.notes === undefined ? undefined : await open(options.notes, 'w');
      for (const note of notes) {
        count(said, `${note.at}: ${note.message}`.replace(/\d[\d,.]*|"[^"]*"/g, '…'));
        await log?.write(`${JSON.stringify({code, ...note})}\n`);
      }
      for (const {at, message, isGeneral} of notes) if (isGeneral || out === undefined) await say(`${at}: ${message}`);
      bar.tick();
    }
  } catch (error) {
    if (error instanceof TableError) throw new Refusal(error.message);
    throw error;
  } finally {
    bar.stop();
    await log?.close();
  }
  const whose: Readonly<Record<string, string>> = {own: 'their own', broader: "the broader occupation's", group: "a group's", none: 'none'};
  const listed = (map: Map<string, number>) => Object.entries(whose).flatMap(([key, words]) => (map.has(key) ? `${words} ${map.get(key)}` : [])).join(', ');
  if (out !== undefined) {
    await say(`${counted(counts.guides, 'guide')} in ${out}`);
    await say(`wage: ${listed(counts.wage)}`);
    await say(`projection: ${listed(counts.projection)}`);
    const all = [...said.values()].reduce((one, other) => one + other, 0);
    if (options.notes === undefined && all) await say(`${all} notes on what was not placed: --notes notes.jsonl writes them`);
  }
  return 0;
}

export interface ConvertCommandOptions {
  from?: string;
  to?: string;
  out?: string;
}

const formats: readonly string[] = ['schema.org', 'html', 'national-careers-service', 'json-resume', 'role-json'];
/** What guides are written as. */
const written: Readonly<Record<string, {extension: string; make(guide: RoleGuide): Promise<{text: string; notes: Note[]}> | {text: string; notes: Note[]}}>> = {
  'role-json': {extension: 'json', make: (guide) => ({text: `${JSON.stringify(guide, null, 2)}\n`, notes: []})},
  'schema.org': {
    extension: 'jsonld',
    make(guide) {
      const {jsonLd, notes} = toJsonLd(guide);
      return {text: `${JSON.stringify(jsonLd, null, 2)}\n`, notes};
    },
  },
  markdown: {extension: 'md', make: async (guide) => ({text: (await loadText()).toMarkdown(guide), notes: []})},
  text: {extension: 'txt', make: async (guide) => ({text: (await loadText()).toPlainText(guide), notes: []})},
};

/** Files in any format to guides, and guides to other formats. @returns the exit status. */
export async function convertCommand(args: readonly string[], {from, to = 'role-json', out}: ConvertCommandOptions): Promise<number> {
  if (!args[0]) refuse('what is to be converted is missing: files, folders, patterns, or "-" for standard input; or "onet" and a folder of its tables');
  if (from !== undefined && !formats.includes(from)) refuse(`there is no format "${from}"; there are ${formats.join(', ')}`);
  if (!Object.hasOwn(written, to)) refuse(`there is no format "${to}" to write; there are ${Object.keys(written).join(', ')}`);
  const files = await filesOf(args, ['json', 'jsonld', 'html', 'htm']);
  if (files[1] && out === undefined) refuse(`${files.length} files need a folder: --out guides/`);
  const {extension, make} = written[to]!;
  const bar = progressBar('Converting', files.length);
  let failed = 0;
  const taken = new Set<string>();
  try {
    for (const file of files) {
      const name = file === '-' ? '<stdin>' : file;
      let text: string;
      try {
        text = file === '-' ? await textOf(stdin) : await readFile(file, 'utf8');
      } catch (error) {
        failed++;
        await say(`${name}: could not be read: ${(error as Error).message}`);
        continue;
      }
      const known = from ?? formatOf(text).format;
      const isGuide = known === 'role-json' && to !== 'role-json';
      const {converted, notes} = isGuide ? {converted: [{guide: formatOf(text).json as RoleGuide, notes: []}], notes: []} : convertText(text, known as Format | undefined);
      for (const {at, message} of notes) await say(`${name}: ${at ? `${at}: ` : ''}${message}`);
      if (!converted[0]) failed++;
      for (const [i, each] of converted.entries()) {
        const made = await make(each.guide);
        for (const {at, message} of [...each.notes, ...made.notes]) await say(`${name}: ${at ? `${at}: ` : ''}${message}`);
        if (out === undefined) {
          if (i) refuse(`${name} has ${converted.length} roles, which need a folder: --out guides/`);
          await print(made.text);
          continue;
        }
        await mkdir(out, {recursive: true});
        const base = file === '-' ? 'guide' : basename(file, extname(file));
        let target = `${base}.${extension}`;
        for (let n = 2; taken.has(target); n++) target = `${base}-${n}.${extension}`;
        taken.add(target);
        await writeFile(join(out, target), made.text);
      }
      bar.tick();
    }
  } finally {
    bar.stop();
  }
  if (out !== undefined) await say(`${counted(taken.size, 'file')} in ${out}`);
  return failed === files.length ? 2 : failed ? 1 : 0;
}
