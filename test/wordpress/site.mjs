// A WordPress of one's own on loopback, with SQLite: what is needed for it comes through apt and npm, into a folder of the user's cache.
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {root} from '../../src/build/widgets.mjs';
import {freePort} from '../support/free-port.mjs';

/** WordPress and its themes, as files: 6.2 to 6.5, and a nightly build. */
const builds = '@wp-playground/wordpress-builds@0.9.19';
export const versions = ['6.5', 'nightly'];
const phpPackages = ['cli', 'sqlite3', 'xml', 'mbstring', 'curl', 'gd'].map((name) => `php-${name}`);
/** A classic theme, which those builds have no PHP of. */
const classicTheme = 'wordpress-theme-twentytwentyone';
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'career-widgets');
const here = join(root, 'test/wordpress');
export const users = {admin: 'administrator', editor: 'editor', author: 'author'};
export const password = 'pw';

/** Says why the command cannot run here. */
export class Missing extends Error {}

/** Runs a command to its end; says what it said. */
export function run(command, args, options) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 1e9, ...options});
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.slice(-2000)}`);
  return stdout;
}
const has = (command) => spawnSync(command, ['--version'], {stdio: 'ignore'}).status === 0;
const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && has('apt-get');

/** Installs packages of Debian, where that may be done. */
export function install(...packages) {
  if (!isRootOnDebian()) throw new Missing(`${packages.join(' ')} would have to be installed, which needs root on Debian or Ubuntu`);
  const options = {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  } catch {
    run('apt-get', ['update', '-q'], options);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  }
}

const phpHas = (modules) => {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  return status === 0 && modules.every((name) => stdout.toLowerCase().split('\n').includes(name));
};

/** Sees to it that PHP is there; says which. */
export function findPhp() {
  if (!phpHas(['pdo_sqlite', 'dom', 'mbstring', 'curl', 'gd'])) install(...phpPackages);
  return run('php', ['-r', 'echo PHP_VERSION;']);
}

/** A folder of the cache, filled once: whole or not at all, also when two begin together. */
export function cached(name, fill) {
  const folder = join(cache, name.replace(/\W+/g, '-'));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const aside = mkdtempSync(join(cache, 'new-'));
  try {
    fill(aside);
    if (!existsSync(folder)) renameSync(aside, folder);
  } finally {
    rmSync(aside, {recursive: true, force: true});
  }
  return folder;
}

/** An npm package that only these tests need, unpacked. */
export const fromNpm = (spec, paths = []) => cached(spec, (folder) => {
  const [{filename}] = JSON.parse(run('npm', ['pack', '--json', '--silent', spec], {cwd: folder, shell: process.platform === 'win32'}));
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? filename;
  run('tar', ['xzf', tarball, ...paths.map((path) => `package/${path}`)], {cwd: folder});
  rmSync(join(folder, tarball));
});
/** An npm package with all that it needs, installed. */
export const withDependencies = (...specs) => cached(specs.join(' '), (folder) => {
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...specs], {cwd: folder, shell: process.platform === 'win32'});
});

const theme = () => cached(classicTheme, (folder) => {
  if (!isRootOnDebian()) throw new Missing(`the theme of ${classicTheme} has to be fetched, which needs Debian or Ubuntu`);
  run('apt-get', ['download', classicTheme], {cwd: folder});
  run('dpkg-deb', ['-x', readdirSync(folder).find((file) => file.endsWith('.deb')), folder], {cwd: folder});
});

function unzip(file, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const path = join(folder, name);
    if (name.endsWith('/')) mkdirSync(path, {recursive: true});
    else {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, bytes);
    }
  }
}

/** All files of a WordPress, its themes and the plugin for SQLite. */
const files = (version) => cached(`wordpress ${version}`, (folder) => {
  const source = join(fromNpm(builds, ['src', ...versions.map((each) => `public/wp-${each}`)]), 'package');
  // Scripts, styles and pictures; then PHP.
  cpSync(join(source, `public/wp-${version}`), folder, {recursive: true});
  unzip(join(source, `src/wordpress/wp-${version}.zip`), folder);
  const content = join(folder, 'wp-content');
  cpSync(join(theme(), 'usr/share/wordpress/wp-content/themes'), join(content, 'themes'), {recursive: true, force: true});
  rmSync(join(content, 'database'), {recursive: true, force: true});
  const unpacked = join(folder, 'sqlite');
  unzip(join(source, 'src/sqlite-database-integration/sqlite-database-integration.zip'), unpacked);
  cpSync(join(unpacked, readdirSync(unpacked)[0]), join(content, 'plugins/sqlite-database-integration'), {recursive: true});
  rmSync(unpacked, {recursive: true});
});

/**
 * Installs a WordPress and serves it.
 * @param version - One of `versions`.
 * @returns its address, its version, and `stop`, which also deletes it.
 */
export async function startWordPress(version) {
  const whole = files(version);
  const folder = mkdtempSync(join(cache, 'site-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // Links instead of thousands of copies. What is written below is deleted first.
  if (spawnSync('cp', ['-al', `${whole}/.`, folder]).status !== 0) cpSync(whole, folder, {recursive: true});
  const content = join(folder, 'wp-content');
  for (const name of ['mu-plugins', 'uploads', 'database']) mkdirSync(join(content, name), {recursive: true});
  const sqlite = join(content, 'plugins/sqlite-database-integration');
  writeFileSync(join(content, 'db.php'), readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite).replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'));
  const constants = {CONCATENATE_SCRIPTS: false, WP_HOME: url, WP_SITEURL: url, DISABLE_WP_CRON: true, WP_HTTP_BLOCK_EXTERNAL: false, AUTOMATIC_UPDATER_DISABLED: true, WP_DEBUG: true, WP_DEBUG_DISPLAY: false, WP_DEBUG_LOG: join(content, 'debug.log'), FS_METHOD: 'direct', DB_DIR: join(content, 'database/')};
  const config = readFileSync(join(whole, 'wp-config.php'), 'utf8').replace(/^<\?php.*/, `<?php ${Object.entries(constants).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`).join(' ')}`)
    .replace(/^(?!<\?php).*define\(\s*'(WP_DEBUG\w*|CONCATENATE_SCRIPTS)'.*$/gm, '');
  rmSync(join(folder, 'wp-config.php'));
  writeFileSync(join(folder, 'wp-config.php'), config);
  cpSync(join(here, 'site.php'), join(content, 'mu-plugins/site.php'));
  cpSync(join(here, 'router.php'), join(folder, 'router.php'));
  symlinkSync(join(root, 'dist'), join(folder, 'career-widgets'), 'junction');
  symlinkSync(join(root, 'stories/guides'), join(folder, 'guides'), 'junction');
  run('php', [join(here, 'install.php'), folder, url, password]);

  const log = [];
  const server = spawn('php', ['-d', 'upload_max_filesize=16M', '-d', 'post_max_size=17M', '-S', `127.0.0.1:${port}`, 'router.php'], {
    cwd: folder, detached: true, env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}, stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr.on('data', (text) => log.push(String(text)));
  const stop = () => {
    try {
      // Its workers are in its group.
      process.kill(-server.pid, 'SIGKILL');
    } catch { /* it has ended */ }
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  process.once('exit', stop);
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${url}/wp-login.php`);
      break;
    } catch (error) {
      if (tries > 100) throw new Error(`WordPress does not answer: ${error.message} ${log.join('')}`, {cause: error});
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const debug = join(content, 'debug.log');
  return {
    url, folder, stop,
    version: /\$wp_version = '(.*?)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1],
    variations: readdirSync(join(content, 'themes/twentytwentyfour/styles')).map((file) => file.replace('.json', '')),
    /** What PHP complained of in a folder. */
    complaints: (of) => (existsSync(debug) ? readFileSync(debug, 'utf8').split('\n').filter((line) => line.includes(of)) : []),
  };
}
