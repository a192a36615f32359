// What src/build/server.mjs makes, without a build of all dist/.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {server} from '../../src/build/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'career-widgets-server-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

let files;
/** Map of path → text. */
export const built = () => (files ??= server());

let written;
/** Where a file of dist/server/ is for this test. */
export async function pathOf(name) {
  written ??= (async () => {
    for (const [path, text] of await built()) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
  })();
  await written;
  return join(folder, 'server', name);
}

/** A module of dist/server/. */
export const load = async (name) => import(pathToFileURL(await pathOf(`${name}.js`)).href);
