// Guides from whole tables: how many have what, and why not; how long it takes, and how much memory. Each step runs as the command, in a process of
// its own. npm run bench:convert -- <folder with onet-29.2/, oews-may-2024/, ooh-2024-34/> [<folder with joined occupations>]
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cli} from '../../src/build/cli.mjs';
import {manifest} from '../../src/build/manifest.mjs';
import {imported} from '../support/bundle.mjs';

const [folder, joined] = process.argv.slice(2);
if (!folder) {
  console.error('npm run bench:convert -- <folder of tables> [<folder of joined occupations>]');
  process.exit(2);
}
const one = (pattern, within = folder) => {
  const found = readdirSync(within, {recursive: true}).map(String).sort().find((name) => pattern.test(name));
  if (!found) throw new Error(`there is nothing like ${pattern} in ${within}`);
  return join(within, found);
};
const tables = {onet: join(one(/(^|[\\/])Occupation Data\.txt$/), '..'), oews: one(/national_M\d{4}_dl\.csv$/), outlook: one(/occupations\.csv$/), crosswalk: one(/crosswalk\.csv$/)};

const work = mkdtempSync(join(tmpdir(), 'career-widgets-'));
process.on('exit', () => rmSync(work, {recursive: true, force: true}));
writeFileSync(join(work, 'cli.mjs'), await cli(await manifest(), '{"version":"0","files":{}}', ''));
// What the process says of itself when it ends: user and system time, and the most memory that it ever had.
writeFileSync(join(work, 'measure.mjs'), `import {isMainThread} from 'node:worker_threads';
if (isMainThread) process.on('exit', () => { const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage(); process.stderr.write('\\nmeasured ' + JSON.stringify({peak: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6}) + '\\n'); });`);
function measured(name, args) {
  const began = performance.now();
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', join(work, 'measure.mjs'), join(work, 'cli.mjs'), ...args], {encoding: 'utf8', maxBuffer: 1e9});
  const seconds = (performance.now() - began) / 1000;
  const {peak, cpu} = JSON.parse(/measured (.*)/.exec(stderr)[1]);
  console.log(`${name}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor), peak memory ${(peak / 1024).toFixed(0)} MB, exit ${status}`);
  return {stdout, stderr: stderr.replace(/\nmeasured .*/, '')};
}

const guides = join(work, 'guides');
const {stderr} = measured('convert', ['convert', 'onet', tables.onet, '--oews', tables.oews, '--outlook', tables.outlook, '--crosswalk', tables.crosswalk, '--out', guides, '--notes', join(work, 'notes.jsonl')]);
console.log(stderr.trim().replace(/^/gm, '  '));
console.log(`  ${measured('validate', ['validate', guides]).stderr.trim()}`);
const linted = measured('lint', ['lint', guides, '--json']);
const rules = {};
for (const {rule} of JSON.parse(linted.stdout)) rules[rule] = (rules[rule] ?? 0) + 1;
console.log(`  findings: ${JSON.stringify(rules)}`);

const counts = (list) => [...list.reduce((map, each) => map.set(each, (map.get(each) ?? 0) + 1), new Map())].sort((a, b) => b[1] - a[1]).map(([what, n]) => `  ${String(n).padStart(5)}  ${what}`).join('\n');
const all = readdirSync(guides).map((name) => JSON.parse(readFileSync(join(guides, name), 'utf8')));
console.log(`\nGuides with a section:\n${counts(all.flatMap((guide) => Object.keys(guide).flatMap((key) => (['version', 'lang'].includes(key) ? [] : [key === 'skills' ? 'skills.soft' : key]))))}`);
const pays = all.map(({salary}) => [salary ?? []].flat());
console.log(`\nPay:\n${counts(pays.map((entries) => (!entries[0] ? 'none' : entries.map(({per}) => per).join(' and '))))}\n${counts(pays.map((entries) => (JSON.stringify(entries).includes('atLeast') ? 'with a capped figure' : 'without')))}`);
console.log(`\nWage and projection:\n${counts(all.map(({salary, growth}) => `${salary ? 'a wage' : 'no wage'}, ${growth ? 'a projection' : 'no projection'}`))}`);
const notes = readFileSync(join(work, 'notes.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const general = (text) => text.replace(/\d\d-\d{4}/g, '…').replace(/"[^"]*"/g, '"…"');
console.log(`\nWhy not:\n${counts(notes.filter(({message}) => /^no (wage|projection): /.test(message)).map(({message}) => general(message)))}`);
console.log(`\nWhat was not placed:\n${counts(notes.filter(({message}) => !/^no (wage|projection): /.test(message)).map(({at, message}) => general(`${at}: ${message}`).replace(/that of .*, and said/, 'that of …, and said').replace(/: \d+$/, ': …').replace(/^\w*(\[\d+\])?(\.\w+)+/, '…').replace(/\d+ alternate/, '… alternate')))}`);

if (joined) {
  const [{convertOnet}, {lint}] = await Promise.all([imported('src/convert/index.ts'), imported('src/lint/index.ts')]);
  console.log('\nJoined occupations:');
  for (const name of readdirSync(joined).filter((each) => each.endsWith('.json')).sort()) {
    const {_provenance: {onet: {release}}, onet_29_2: onet, bls_oews_may_2024: oews, bls_ooh_2024_34: ooh} = JSON.parse(readFileSync(join(joined, name), 'utf8'));
    const own = onet['Occupation Data'];
    const code = own['O*NET-SOC Code'];
    const related = Object.entries(onet._related_titles ?? {}).map(([other, title]) => ({'O*NET-SOC Code': other, Title: title, Description: ''}));
    const open = (table) => (table === 'Occupation Data' ? [own, ...related] : table === 'Read Me' ? `${release} Release` : (onet[table] === undefined ? undefined : [onet[table]].flat()));
    for await (const {guide, wage, projection} of convertOnet({open, oews: [oews], oewsDate: '2024-05', outlook: [ooh.csv_row], crosswalk: readFileSync(tables.crosswalk), codes: [code]}))
      console.log(`  ${code} ${guide.title}: wage ${wage.kind}, projection ${projection.kind}, ${Object.keys(guide).length - 2} sections, findings: ${lint(guide).map(({rule}) => rule).join(', ') || 'none'}, same as from the tables: ${same(guide, code)}`);
  }
}
/** Whether pay, growth, tasks and technologies are those that the tables gave. */
function same(guide, code) {
  const other = JSON.parse(readFileSync(join(guides, `${code}.json`), 'utf8'));
  return ['title', 'summary', 'salary', 'responsibilities', 'techStack'].every((key) => JSON.stringify(guide[key]) === JSON.stringify(other[key])) && guide.growth?.rate === other.growth?.rate;
}
