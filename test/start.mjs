// Runs `npm start`, opens the page that it names in a browser, waits until the widgets there are drawn, and stops it.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chromium} from 'playwright-core';
import {root} from '../src/build/widgets.mjs';
import {findChromium} from './support/chromium.mjs';

// A group of its own: npm does not pass on that it shall end.
const server = spawn('npm', ['start'], {cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit']});
const ended = once(server, 'exit');
let browser;
try {
  const url = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text) => {
      said += text;
      const [named] = said.match(/http:\/\/localhost:\d+\S*/) ?? [];
      if (named) resolve(named);
    });
    ended.then(([status]) => reject(new Error(`npm start ended with ${status}: ${said}`)));
    setTimeout(() => reject(new Error(`npm start names no page: ${said}`)), 180_000).unref();
  });
  const {executablePath, args, env} = await findChromium();
  browser = await chromium.launch({executablePath, args, env});
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('salary-range:state(ready)').waitFor({state: 'attached', timeout: 30_000});
  console.log(`npm start: the page at ${url} is drawn`);
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  if (server.exitCode === null) process.kill(-server.pid);
  await ended;
}
