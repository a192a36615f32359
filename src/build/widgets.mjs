// What there is to build: a widget is a folder of src/widgets with a define.ts.
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const widgets = join(root, 'src/widgets');

/** The tags of all widgets, in alphabetical order. */
export const tags = existsSync(widgets)
  ? readdirSync(widgets).filter((tag) => existsSync(join(widgets, tag, 'define.ts'))).sort()
  : [];

/** What the sources leave to the build. */
export const define = {__TAGS__: JSON.stringify(tags)};
