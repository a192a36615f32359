// The engines that the browser tests run in. Each gives what is particular to it in the configuration of @web/test-runner.
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {join} from 'node:path';
import {root} from '../../../src/build/widgets.mjs';
import {findChromium} from '../chromium.mjs';

const said = (command, args, env = {}) => execFileSync(command, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: {...process.env, ...env}}).trim();

/** Each says which Debian packages are missing for it, which version it is, and launches it. */
export const engines = {
  chromium: {
    missing: () => [],
    async version() {
      const {executablePath, env} = await findChromium();
      return said(executablePath, ['--version', '--no-sandbox'], env);
    },
    async launcher() {
      const {executablePath, args, env} = await findChromium();
      return playwrightLauncher({product: 'chromium', launchOptions: {executablePath, args, env}});
    },
  },
  firefox: {
    missing: async () => (await import('./firefox.mjs')).missing(),
    version: async () => said((await import('./firefox.mjs')).executablePath, ['--version']),
    launcher: async () => (await import('./firefox.mjs')).firefoxLauncher(),
  },
  webkit: {
    missing: async () => (await import('./webkit.mjs')).missing(),
    version: async () => `WebKitGTK ${said('/usr/bin/python3', ['-c', "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2 as w; print(w.get_major_version(), w.get_minor_version(), w.get_micro_version(), sep='.')"])}`,
    launcher: async () => (await import('./webkit.mjs')).webkitLauncher(),
  },
};

/** Tests ask for the runner's commands by their usual name, and get those of their engine. */
export const commandsOf = (engine) => (engine === 'chromium' ? undefined : join(root, 'test/support/engines/commands.ts'));

/** Tests whose first line says that no other engine need run them, with the reason. */
export const chromiumAlone = () =>
  readdirSync('test').flatMap((name) => {
    const reason = name.endsWith('.test.ts') && /^\/\/ Chromium alone: (.*)\.\n/.exec(readFileSync(`test/${name}`, 'utf8'))?.[1];
    return reason ? {file: `test/${name}`, reason} : [];
  });

/** @param {keyof typeof engines} engine - What to add to the configuration for it. */
export async function configurationFor(engine) {
  const browsers = [await engines[engine].launcher()];
  const files = ['test/**/*.test.ts', ...(engine === 'chromium' ? [] : chromiumAlone().map(({file}) => `!${file}`))];
  const skipped = [];
  const boxes = {};
  const plugins = [
    {
      name: 'skips',
      executeCommand: ({command, payload}) => {
        if (command === 'skipped') skipped.push(payload);
        else if (command === 'boxes') boxes[payload.tag] = payload.recorded;
        else return undefined;
        return true;
      },
    },
  ];
  // A window has one page there.
  return engine === 'chromium' ? {browsers, plugins, concurrency: 2, files, skipped, boxes} : {browsers, plugins, concurrency: 1, files, skipped, boxes};
}
