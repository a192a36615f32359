// A module of src as Node can import it.
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from '../../src/build/widgets.mjs';

export async function imported(file) {
  const {outputFiles} = await build({entryPoints: [join(root, file)], bundle: true, format: 'esm', platform: 'node', target: 'node20', write: false, logLevel: 'error'});
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
