// site/: the project's site, which can lie at any address. Storybook, and in files/, beside each other as in the repository, the snippet
// builder and the role page, with what of dist/ they load.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildIfStale} from './fresh.mjs';
import {root} from './widgets.mjs';

const site = join(root, 'site');

buildIfStale();
rmSync(site, {recursive: true, force: true});
const {status} = spawnSync(process.execPath, [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '--output-dir', site, '--disable-telemetry', '--quiet'], {
  cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
});
if (status !== 0) throw new Error('Storybook could not be built: see above.');

// What is for packages, servers and the command line is no part of a site.
for (const name of ['npm', 'server', 'wordpress', 'cli.mjs']) rmSync(join(site, 'files/dist', name), {recursive: true, force: true});

/** What each page says of the others. It is an error where a page no longer has the place for it. */
function edit(path, before, after) {
  const file = join(site, 'files', path);
  const text = readFileSync(file, 'utf8');
  if (text.split(before).length !== 2) throw new Error(`src/build/site.mjs expects "${before}" once in files/${path}.`);
  writeFileSync(file, text.replace(before, () => after));
}
for (const page of ['role', 'widgets']) edit(`stories/pages/${page}.html`, '<a href="../../README.md">README</a>', '<a href="../../../index.html">All widgets, and how to use them</a>');
edit('dist/builder/index.html', '<label class="scheme">', '<nav class="site" aria-label="career-widgets"><a href="../../../index.html">All widgets</a> <a href="../../stories/pages/role.html">A role page</a></nav>\n  <label class="scheme">');

const title = /<title>[^<]*<\/title>/;
const index = join(site, 'index.html');
writeFileSync(index, readFileSync(index, 'utf8').replace(title, '<title>career-widgets</title>'));
if (!existsSync(join(site, 'iframe.html'))) throw new Error('Storybook wrote no iframe.html.');
console.log(`site/ is there: index.html (Storybook), files/dist/builder/index.html, files/stories/pages/role.html.`);
