// Runs every story in a browser: it must draw, its play function must pass, and axe must find nothing.
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {findChromium} from './test/support/chromium.mjs';

process.env.STORYBOOK_DISABLE_TELEMETRY ??= '1';
const {executablePath, args, env} = await findChromium();
const counts = process.env.TEST_COUNTS;

export default defineConfig({
  plugins: [storybookTest()],
  test: {
    name: 'stories',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({launchOptions: {executablePath, args, env}}),
      viewport: {width: 1000, height: 800},
      instances: [{browser: 'chromium'}],
    },
    maxWorkers: 2,
    isolate: false,
    silent: 'passed-only', // bad data warns, as it should
    testTimeout: 30_000,
    reporters: ['default', ...(counts ? [['json', {outputFile: `${counts}/stories.json`}]] : [])],
  },
});
