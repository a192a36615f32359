// The plugin for WordPress as one file to upload: `npm run plugin` writes career-widgets.zip here, or where its argument says.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {folder} from './wordpress.mjs';
import {root} from './widgets.mjs';

/** The same bytes of the same files, whenever and wherever. */
export function pluginZip() {
  const plugin = join(root, 'dist', folder);
  const files = readdirSync(plugin, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(plugin.length).replaceAll('\\', '/')).sort();
  // The first moment that a zip can name; it is in local time.
  return zipSync(Object.fromEntries(files.map((file) => [`career-widgets/${file}`, readFileSync(join(plugin, file))])), {level: 9, mtime: new Date(1980, 0, 1)});
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? 'career-widgets.zip';
  const bytes = pluginZip();
  writeFileSync(out, bytes);
  console.log(`${out}, ${Math.round(bytes.length / 1000)} kB`);
}
