// The languages that can be loaded on top of English: what the tables of src/**/messages.ts are exported as.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {root, tags} from './widgets.mjs';

const common = join(root, 'src/section/messages.ts');

async function exportsOf(file) {
  const {metafile} = await build({
    entryPoints: [file], bundle: true, format: 'esm', write: false, metafile: true, outdir: root, logLevel: 'error',
    absWorkingDir: root, packages: 'external',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** {de: source of a module that registers every German table, …} */
export async function localeEntries() {
  const files = tags.map((tag) => [tag, join(root, 'src/widgets', tag, 'messages.ts')]).filter(([, file]) => existsSync(file));
  const tables = new Map(); // export name → [[tag, file], …]
  for (const [tag, file] of files) {
    for (const name of await exportsOf(file)) {
      if (name !== 'en' && /^[a-z]{2,3}(_\w+)?$/.test(name)) tables.set(name, [...(tables.get(name) ?? []), [tag, file]]);
    }
  }
  const inCommon = tables.size > 0 ? await exportsOf(common) : [];
  const entries = {};
  for (const [name, parts] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (inCommon.includes(name)) parts.unshift(['', common]);
    const lang = name.replaceAll('_', '-');
    entries[lang] = [
      `import {registerMessages} from ${JSON.stringify(common)};`,
      ...parts.map(([, file], index) => `import {${name} as t${index}} from ${JSON.stringify(file)};`),
      `registerMessages(${JSON.stringify(lang)}, {${parts.map(([tag], index) => `${JSON.stringify(tag)}: t${index}`).join(', ')}});`,
    ].join('\n');
  }
  return entries;
}
