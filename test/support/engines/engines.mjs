// The engines that the browser tests run in. Each gives what is particular to it in the configuration of @web/test-runner.
import {readFileSync, readdirSync} from 'node:fs';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {findChromium} from '../chromium.mjs';

/** Each says which Debian packages are missing for it, and launches it. */
export const engines = {
  chromium: {
    missing: () => [],
    async launcher() {
      const {executablePath, args, env} = await findChromium();
      return playwrightLauncher({product: 'chromium', launchOptions: {executablePath, args, env}});
    },
  },
  firefox: {
    missing: async () => (await import('./firefox.mjs')).missing(),
    launcher: async () => (await import('./firefox.mjs')).firefoxLauncher(),
  },
  webkit: {
    missing: async () => (await import('./webkit.mjs')).missing(),
    launcher: async () => (await import('./webkit.mjs')).webkitLauncher(),
  },
};

const folder = '/test/support/engines/';

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
      // Tests ask for the runner's commands by their usual name, and get those of their engine.
      resolveImport: ({source, context}) =>
        engine !== 'chromium' && source === '@web/test-runner-commands' && !context.path.startsWith(folder) ? `${folder}commands.ts` : undefined,
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
