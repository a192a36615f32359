// WordPress's own functions for what authors save and readers see, where there are PHP and WordPress: on Debian
// `apt install php-cli wordpress`. Or WORDPRESS_PATH says where it is.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';

const folder = join(process.env.WORDPRESS_PATH ?? '/usr/share/wordpress', '/');
const kses = join(folder, 'wp-includes/kses.php');

/** Which version there is, or what is missing. */
export function find() {
  if (!existsSync(kses)) return {missing: `there is no ${kses}`};
  if (spawnSync('php', ['--version']).status !== 0) return {missing: 'there is no php'};
  return {version: /\$wp_version = '(.*)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1]};
}

/** What readers see of each post, by who has written it: 'author', 'administrator', or 'list', an author where our list is. */
export const shown = (who) => async (sources) => {
  const {status, stdout, stderr} = spawnSync('php', [join(root, 'test/paste/wordpress.php'), folder, who === 'list' ? join(root, 'dist/allow-lists/wordpress.php') : ''], {
    input: JSON.stringify({byAuthor: who !== 'administrator', sources}),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0 || stderr) throw new Error(`wordpress.php: ${stderr || stdout}`);
  return JSON.parse(stdout);
};
