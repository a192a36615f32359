// Which tests load files of dist/: those that name one, or a page, or import a helper that does.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** @param args - Of the command line: the tests after `--files`; all of them where there is none. */
export function needsDist(args) {
  const files = filesOf(args);
  return files.length === 0 || files.some((file) => !existsSync(file) || names(file));
}

function filesOf(args) {
  const found = [];
  let within = false;
  for (const arg of args) {
    if (arg.startsWith('--')) {
      within = arg === '--files';
      if (arg.startsWith('--files=')) found.push(arg.slice('--files='.length));
    } else if (within) found.push(arg);
  }
  return found;
}

function names(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (/["'`]\/dist\/|\.\.\/dist\/|\.html\b/.test(text)) return true;
  const helpers = [...text.matchAll(/from '(\.\.?\/[^']+)'/g)].map(([, path]) => join(dirname(file), path.replace(/\.js$/, '.ts')));
  return helpers.some((helper) => /\bsupport\b/.test(helper) && names(helper, seen));
}
