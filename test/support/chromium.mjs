// Finds a Chromium to test in, so that nobody has to install one by hand:
//   1. CHROME_PATH, if set ("npm" asks for the one of step 3),
//   2. an installed Chrome or Chromium,
//   3. the headless one inside the npm package @sparticuz/chromium, unpacked once into node_modules/.cache.
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const args = [
  '--no-sandbox', // containers and root have no user namespaces; the pages are our own
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--force-color-profile=srgb',
  '--no-first-run',
];

/**
 * @returns {Promise<{executablePath: string, args: string[], env: Record<string, string | undefined>, kind: string}>}
 * What `launch()` of Playwright takes, and where the browser came from.
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  const env = {...process.env};
  if (wanted && wanted !== 'npm') {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH is ${wanted}, and there is no such file.`);
    return {executablePath: wanted, args, env, kind: 'CHROME_PATH'};
  }
  const installed = wanted === 'npm' ? undefined : findInstalled();
  if (installed) return {executablePath: installed, args, env, kind: 'installed'};
  return unpackFromNpm(env);
}

function findInstalled() {
  const candidates = {
    linux: () => ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'].flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).filter(Boolean).map((dir) => join(dir, name))),
    darwin: () => ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: () => ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? [])
      .map((dir) => join(dir, 'Google/Chrome/Application/chrome.exe')),
  }[process.platform]?.() ?? [];
  return candidates.find((path) => existsSync(path) && starts(path));
}

// A path may hold a stub that only tells how to install the browser.
function starts(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 10_000}).status === 0;
}

/** Chromium 109, of January 2023: what people see whose browser is older than those that are promised. From npm too. */
export const findOldChromium = () => unpackFromNpm({...process.env}, 'chromium-109');

const packages = {
  '@sparticuz/chromium': {files: ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'], libraries: 'al2023/lib'},
  'chromium-109': {files: ['chromium.br', 'swiftshader.tar.br', 'aws.tar.br'], libraries: 'aws/lib', fontsOf: '@sparticuz/chromium'},
};

async function unpackFromNpm(env, name = '@sparticuz/chromium') {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Found no Chrome or Chromium. Install one, or set CHROME_PATH to its executable.');
  }
  const require = createRequire(import.meta.url);
  const packageDir = resolve(dirname(require.resolve(name)), '..');
  const {files, libraries, fontsOf} = packages[name];
  const {version} = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules/.cache');
  const home = join(cache, `chromium-${version}`);

  // Unpacked aside and then renamed: a home is there whole or not at all, also when several processes begin at once.
  if (!existsSync(home)) {
    sweep(cache, `chromium-${version}.tmp-`);
    const aside = join(cache, `chromium-${version}.tmp-${process.pid}`);
    rmSync(aside, {recursive: true, force: true});
    mkdirSync(aside, {recursive: true});
    await unpack(packageDir, files, aside);
    if (fontsOf) await unpack(resolve(dirname(require.resolve(fontsOf)), '..'), ['fonts.tar.br'], aside);
    try {
      renameSync(aside, home);
    } catch (error) {
      rmSync(aside, {recursive: true, force: true});
      if (!existsSync(home)) throw error; // otherwise another process was first
    }
  }

  // The package's own fonts.conf looks in /tmp/fonts: without this, no text is drawn on a machine without fonts.
  const fonts = join(home, 'fonts');
  const xml = (path) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const configuration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${xml(fonts)}/fonts</dir>`
    + `<dir>/usr/share/fonts</dir><cachedir>${xml(home)}/fonts-cache</cachedir></fontconfig>\n`;
  const file = join(fonts, 'fonts.conf');
  if (!existsSync(file) || readFileSync(file, 'utf8') !== configuration) {
    writeFileSync(`${file}.${process.pid}`, configuration);
    renameSync(`${file}.${process.pid}`, file);
  }
  env.FONTCONFIG_PATH ??= fonts;
  env.LD_LIBRARY_PATH = [join(home, libraries), env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {executablePath: join(home, 'chromium'), args, env, kind: `${name} ${version}`};
}

async function unpack(packageDir, files, into) {
  const module = await import(pathToFileURL(join(packageDir, 'build/lambdafs.js')).href);
  const {inflate} = module.inflate ? module : module.default;
  const before = process.env.TMPDIR;
  process.env.TMPDIR = into; // inflate() writes into os.tmpdir()
  try {
    await Promise.all(files.map((file) => inflate(join(packageDir, 'bin', file))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

// What a killed run left behind.
function sweep(dir, prefix) {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    if (!name.startsWith(prefix)) continue;
    try {
      if (Date.now() - statSync(join(dir, name)).mtimeMs > 600_000) rmSync(join(dir, name), {recursive: true, force: true});
    } catch { /* another process swept it */ }
  }
}
