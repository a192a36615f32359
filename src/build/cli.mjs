// dist/cli.mjs: the command `career-widgets`, in one file without dependencies.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {attributesOf} from './allow-lists.mjs';
import {root} from './widgets.mjs';

const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param manifest - Text of dist/custom-elements.json. @param hashes - Text of dist/integrity.json. @param places - Text of dist/reserve.css. */
export async function cli(manifest, hashes, places) {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src/cli/cli.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    write: false,
    legalComments: 'none',
    absWorkingDir: root,
    define: {__ATTRIBUTES__: JSON.stringify(attributesOf(JSON.parse(manifest))), __INTEGRITY__: hashes, __RESERVE__: JSON.stringify(places)},
    // Some of what is bundled is CommonJS, and asks for Node's own modules by require.
    banner: {js: `#!/usr/bin/env node\n/*! ${name} ${version}, ${license} */\nimport {createRequire} from 'node:module';const require = createRequire(import.meta.url);`},
  });
  return outputFiles[0].text;
}
