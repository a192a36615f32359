import {existsSync, statSync} from 'node:fs';
import {glob} from 'tinyglobby';
import {refuse} from './refusal.js';

/** The files that arguments name: files, all JSON in folders, globs; "-" is standard input. In the order of the arguments, each once. */
export async function filesOf(args: readonly string[], extensions = ['json']): Promise<string[]> {
  const all = new Set<string>();
  const pattern = extensions[1] ? `{${extensions.join(',')}}` : extensions[0]!;
  for (const arg of args) {
    if (arg === '-') {
      all.add(arg);
      continue;
    }
    const isThere = existsSync(arg);
    if (isThere && !statSync(arg).isDirectory()) {
      all.add(arg);
      continue;
    }
    const found = isThere
      ? (await glob(`**/*.${pattern}`, {cwd: arg, ignore: '**/node_modules/**'})).map((file) => `${arg.replace(/[\\/]+$/, '')}/${file}`)
      : await glob(arg, {ignore: '**/node_modules/**', expandDirectories: false});
    if (!found[0]) refuse(isThere ? `there is no ${extensions.join(' or ')} file in ${arg}` : `${arg} is no file, no folder, and no pattern of any`);
    for (const file of found.sort()) all.add(file);
  }
  return [...all];
}
