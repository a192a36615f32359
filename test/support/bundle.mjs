// A module of src as Node can import it. It is written to a file, because the stack of an error in a data: URL is the whole module.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../src/build/widgets.mjs';

export async function imported(file) {
  const {outputFiles} = await build({entryPoints: [join(root, file)], bundle: true, format: 'esm', platform: 'node', target: 'node20', write: false, logLevel: 'error'});
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
  try {
    writeFileSync(join(folder, 'module.mjs'), outputFiles[0].text);
    return await import(pathToFileURL(join(folder, 'module.mjs')));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
