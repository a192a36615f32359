// What must hold besides the tests, for .ci/run: prints a line for each check and, with TEST_COUNTS, a folder, writes
// {passed, failed} to checks.json there.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {startDevServer} from '@web/dev-server';
import {root} from './widgets.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const run = (command, ...args) => execFileSync(command, args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8});
const need = (holds, message) => {
  if (!holds) throw new Error(message);
};

const checks = {
  'package-lock.json names no registry but the default one': () => {
    const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const elsewhere = Object.values(packages).map(({resolved}) => resolved)
      .filter((url) => url && !url.startsWith('https://registry.npmjs.org/'));
    need(elsewhere.length === 0, `resolved from elsewhere: ${elsewhere.slice(0, 3).join(', ')}`);
  },

  'npm start serves the role page, and everything that it loads': async () => {
    const server = await startDevServer({readCliArgs: false, autoExitProcess: false, logStartMessage: false});
    try {
      const {port} = server.config;
      const page = await fetch(`http://localhost:${port}/`);
      need(page.ok, `the page answers ${page.status}`);
      const text = (await page.text()).replace(/<!--[^]*?-->/g, '');
      const links = [...text.matchAll(/<(?:script|link|img|[a-z]+-[a-z-]+)\b[^>]*?\s(?:src|href)="([^"#][^"]*)"/g)].map(([, link]) => link);
      need(/<script\b[^>]*\ssrc=/.test(text), 'the page has no script');
      for (const link of links) {
        const url = new URL(link, page.url);
        if (url.port !== String(port)) continue;
        need((await fetch(url)).ok, `${link} is missing`);
      }
    } finally {
      await server.stop();
    }
  },

  'the npm package holds what its exports name, and no more than dist/': () => {
    const [{files}] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
    const packed = new Set(files.map(({path}) => path));
    const strays = [...packed].filter((path) => !/^(dist\/|package\.json$|readme|licen[cs]e)/i.test(path));
    need(strays.length === 0, `packed too: ${strays.join(', ')}`);
    for (const [name, entry] of Object.entries(manifest.exports)) {
      for (const target of typeof entry === 'string' ? [entry] : Object.values(entry)) {
        // Each * of a target stands for the same text.
        const [before, after] = target.slice(2).split(/\*(?:.*\*)?/);
        const found = after === undefined ? packed.has(before) : [...packed].some((path) => path.startsWith(before) && path.endsWith(after));
        need(found, `"${name}" names ${target}, and there is none`);
      }
    }
  },

  'Storybook builds': () => {
    run('npm', 'run', '--silent', 'build:storybook');
    need(existsSync(join(root, 'storybook-static/index.json')), 'there is no index.json');
  },

  'a build leaves the working tree as it was committed': () => {
    if (!existsSync(join(root, '.git'))) return;
    const changed = run('git', 'status', '--porcelain', '--', 'dist', 'src/widgets', 'package-lock.json').trim();
    need(!changed, `dist/ or a list of the widgets is not what the sources give: npm run build, and commit\n${changed}`);
  },
};

const counts = {passed: 0, failed: 0};
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    counts.passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAILED  ${name}: ${error.stderr || error.message}`);
  }
}
if (process.env.TEST_COUNTS) writeFileSync(join(process.env.TEST_COUNTS, 'checks.json'), JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
