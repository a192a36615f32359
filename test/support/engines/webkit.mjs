// WebKitGTK for @web/test-runner: WebKit as Debian builds it, driven by its WebDriver in a screen of its own. It is what Safari draws with,
// but not Safari: fonts, form controls and the data of languages are Debian's.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Builder, Capabilities, Key, Origin} from 'selenium-webdriver';
import {freePort} from '../free-port.mjs';

const window = fileURLToPath(new URL('webkit-window.py', import.meta.url));
const needed = {
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/lib/python3/dist-packages/gi/__init__.py': 'python3-gi',
  '/usr/lib/x86_64-linux-gnu/girepository-1.0/WebKit2-4.1.typelib': 'gir1.2-webkit2-4.1',
};
export const missing = () => Object.entries(needed).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The screen and the driver, and a session of it. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  // The screen says which number it took.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject).once('exit', () => reject(new Error('Xvfb does not start.')));
  });
  const port = await freePort();
  const env = {...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', XDG_RUNTIME_DIR: folder, XDG_CONFIG_HOME: folder};
  const service = spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'});
  const server = `http://127.0.0.1:${port}`;
  const end = () => {
    service.kill();
    screen.kill();
  };
  // A run that is interrupted does not stop its launchers.
  process.once('exit', end);
  const stop = async () => {
    end();
    process.off('exit', end);
    await wait(200);
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    for (let i = 0; i < 50 && !(await fetch(`${server}/status`).then(({ok}) => ok, () => false)); i++) await wait(100);
    const capabilities = new Capabilities({
      browserName: 'webkit-window',
      'webkitgtk:browserOptions': {binary: '/usr/bin/python3', args: [window]},
    });
    const driver = await new Builder().disableEnvironmentOverrides().usingServer(server).withCapabilities(capabilities).build();
    return {driver, stop: async () => { await driver.quit().catch(() => {}); await stop(); }};
  } catch (error) {
    await stop();
    throw error;
  }
}

export function webkitLauncher() {
  let running;
  const driver = async () => (await (running ??= start())).driver;
  const urls = new Map();
  return {
    name: 'WebKit',
    // The runner's commands speak to a page of Playwright; `getPage` has the methods that they call.
    type: 'playwright',
    concurrency: 1,
    initialize() {},
    async startSession(id, url) {
      urls.set(id, url);
      const it = await driver();
      await resize(it, {width: 800, height: 600});
      await it.get(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      // Ends what still runs in the page.
      await (await driver()).get('about:blank');
      return {};
    },
    async stop() {
      await (await running)?.stop();
    },
    getPage: () => ({
      setViewportSize: async (size) => resize(await driver(), size),
      // Only what is the case anyway: test/support/engines/commands.ts lets nothing else through.
      emulateMedia: () => Promise.resolve(),
      keyboard: {
        type: async (text) => (await driver()).actions().sendKeys(text).perform(),
        async press(chord) {
          const keys = chord.split('+').map(keyOf);
          const actions = (await driver()).actions();
          for (const key of keys) actions.keyDown(key);
          for (const key of keys.reverse()) actions.keyUp(key);
          await actions.perform();
        },
        down: async (key) => (await driver()).actions().keyDown(keyOf(key)).perform(),
        up: async (key) => (await driver()).actions().keyUp(keyOf(key)).perform(),
      },
      mouse: {
        move: async (x, y) => (await driver()).actions().move({x, y, origin: Origin.VIEWPORT, duration: 0}).perform(),
        click: async (x, y) => (await driver()).actions().move({x, y, origin: Origin.VIEWPORT, duration: 0}).press().release().perform(),
        down: async () => (await driver()).actions().press().perform(),
        up: async () => (await driver()).actions().release().perform(),
      },
    }),
  };
}

/** What WebDriver calls a key: `ArrowUp` is ARROW_UP, Space a blank. */
const keyOf = (key) => (key === 'Space' ? ' ' : (Key[key.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase()] ?? key));

async function resize(driver, {width, height}) {
  for (let i = 0; i < 8; i++) {
    const [innerWidth, innerHeight] = await driver.executeScript('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    if (i % 4 === 0) await driver.manage().window().setRect({x: 0, y: 0, width, height});
    await wait(50);
  }
  throw new Error(`The window of WebKit does not become ${width}×${height}.`);
}
