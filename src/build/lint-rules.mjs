// The table of lint rules in README.md, made from the rules themselves: `node src/build/lint-rules.mjs` writes it.
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {root} from './widgets.mjs';

const [begin, end] = ['<!-- lint-rules:begin -->', '<!-- lint-rules:end -->'];

/** The rules as a table of Markdown. */
export async function rulesTable() {
  const {outputFiles} = await build({entryPoints: [join(root, 'src/lint/documentation.ts')], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'error'});
  const {rulesTable} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return rulesTable();
}

/** A document with the table between its marks. */
export function documented(text, table) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = join(root, 'README.md');
  writeFileSync(file, documented(readFileSync(file, 'utf8'), await rulesTable()));
}
