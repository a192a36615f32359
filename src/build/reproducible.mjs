// The sources give the same bytes everywhere, and dist/ holds these bytes: builds two copies of the sources, in folders,
// languages and time zones that differ, and compares them with each other and with dist/. A dist/ of other sources is replaced, as a build would.
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {recordBuild, sources, whyStale} from './fresh.mjs';
import {root} from './widgets.mjs';

const dist = join(root, 'dist');
const temporary = mkdtempSync(join(tmpdir(), 'career-widgets-'));

try {
  const [one, other] = await Promise.all([
    buildCopy('a', {cwd: temporary, env: {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'}}),
    buildCopy('another folder, ü', {cwd: undefined, env: {TZ: 'Asia/Kolkata', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'}}),
  ]);
  const builds = compare(one, other);
  report('Two builds of the same sources differ: something in them depends on the folder, the time, the language or the order of files', builds);
  const why = whyStale();
  if (why && builds.length === 0 && compare(one, dist).length > 0) {
    rmSync(dist, {recursive: true, force: true});
    cpSync(one, dist, {recursive: true});
    console.log(`Built dist/: ${why}.`);
  }
  const there = compare(one, dist);
  report('dist/ is not what the sources give', there);
  if (builds.length + there.length === 0) {
    recordBuild();
    console.log(`${list(one).length} files, the same in both builds and in dist/`);
  } else process.exitCode = 1;
} finally {
  rmSync(temporary, {recursive: true, force: true});
}

async function buildCopy(name, {cwd, env}) {
  const copy = join(temporary, name);
  mkdirSync(copy);
  for (const each of sources) cpSync(join(root, each), join(copy, each), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const out = join(temporary, `${name} out`);
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(copy, 'src/build/build.mjs'), '--out', out],
      {cwd: cwd ?? copy, env: {...process.env, ...env}, stdio: ['ignore', 'ignore', 'inherit']});
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('The build failed.'))));
  });
  return out;
}

function list(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
}

function compare(expected, actual) {
  const differences = [];
  const names = new Set([...list(expected), ...list(actual)]);
  for (const name of [...names].sort()) {
    const [a, b] = [join(expected, name), join(actual, name)];
    if (!existsSync(b)) differences.push(`${name}: missing`);
    else if (!existsSync(a)) differences.push(`${name}: not built from these sources`);
    else {
      const [x, y] = [readFileSync(a), readFileSync(b)];
      if (x.equals(y)) continue;
      const at = x.findIndex((byte, index) => byte !== y[index]);
      const from = Math.max(at < 0 ? y.length : at, 30) - 30;
      differences.push(`${name}: ${x.length} and ${y.length} bytes, differ from byte ${at < 0 ? x.length : at}:\n`
        + `    ${JSON.stringify(x.toString('utf8', from, from + 80))}\n    ${JSON.stringify(y.toString('utf8', from, from + 80))}`);
    }
  }
  return differences;
}

function report(title, differences) {
  if (differences.length > 0) console.error(`${title}:\n  ${differences.join('\n  ')}`);
}
