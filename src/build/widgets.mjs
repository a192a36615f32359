// What there is to build: a widget is a folder of src/widgets with a define.ts, a language a file of src/locales.
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const widgets = join(root, 'src/widgets');

/** The tags of all widgets, in alphabetical order. */
export const tags = readdirSync(widgets).filter((tag) => existsSync(join(widgets, tag, 'define.ts'))).sort();

/** The languages besides English (BCP 47), in alphabetical order. */
export const languages = readdirSync(join(root, 'src/locales')).filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => file.slice(0, -3)).sort();
