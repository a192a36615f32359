// Firefox for @web/test-runner, over WebDriver BiDi: Debian's `firefox-esr`, or the one that FIREFOX names.
import {existsSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromeLauncher} from '@web/test-runner-chrome';

export const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
export const missing = () => (existsSync(executablePath) ? [] : ['firefox-esr']);

const extraPrefsFirefox = {
  // As on a phone and in the other engines: a scrollbar takes no width from the page.
  'ui.useOverlayScrollbars': 1,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

export function firefoxLauncher() {
  const launcher = chromeLauncher({puppeteer, concurrency: 1, launchOptions: {browser: 'firefox', executablePath, headless: true, extraPrefsFirefox}});
  const getPage = launcher.getPage.bind(launcher);
  const startSession = launcher.startSession.bind(launcher);
  // The runner's commands speak to a page of Playwright. These are the methods that they call.
  return Object.assign(launcher, {
    name: 'Firefox',
    type: 'playwright',
    // A page of its own for each file: one in which a frame had the focus when it went never has it again.
    async startSession(id, url) {
      const before = launcher.inactivePages.splice(0);
      await startSession(id, url);
      await getPage(id).bringToFront();
      for (const {puppeteerPage} of before) await puppeteerPage.close();
    },
    getPage(id) {
      const page = getPage(id);
      const named = (key) => (key === 'Space' ? ' ' : key);
      return {
        mouse: page.mouse,
        keyboard: {
          type: (text) => page.keyboard.type(text),
          down: (key) => page.keyboard.down(named(key)),
          up: (key) => page.keyboard.up(named(key)),
          async press(chord) {
            const held = chord.split('+').map(named);
            const last = held.pop();
            for (const key of held) await page.keyboard.down(key);
            await page.keyboard.press(last);
            for (const key of held.reverse()) await page.keyboard.up(key);
          },
        },
        setViewportSize: (size) => page.setViewport(size),
        // Only what is the case anyway: test/support/engines/commands.ts lets nothing else through.
        emulateMedia: () => Promise.resolve(),
      };
    },
  });
}
