// site/ can lie at any address, and all that its pages link to is there.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {built, launch, serve} from './open.mjs';

const start = ['index.html', 'iframe.html?id=start-here--docs&viewMode=docs', 'iframe.html?id=embedding--docs&viewMode=docs', 'files/dist/builder/index.html', 'files/stories/pages/role.html', 'files/stories/pages/widgets.html'];

describe('the site', {concurrency: false}, () => {
  let browser, site;
  before(async () => {
    site = await serve(built, '/a/project/of/ours/');
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const path of start)
    it(`${path}: all that it loads and links to is there, below its own address`, {timeout: 60_000}, async () => {
      const page = await browser.newPage();
      const bad = [];
      page.on('response', (response) => response.status() >= 400 && bad.push(`${response.status()} ${response.url()}`));
      page.on('request', (request) => /^https?:/.test(request.url()) && !request.url().startsWith(site.url) && bad.push(`outside: ${request.url()}`));
      page.on('pageerror', ({message}) => bad.push(message));
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map(({href}) => href));
      for (const href of new Set(links.map((each) => each.replace(/#.*/, '')).filter((each) => new URL(each).origin === new URL(site.url).origin))) {
        assert.ok(href.startsWith(site.url), `${path} links outside of the site: ${href}`);
        const {status} = await fetch(href);
        assert.equal(status, 200, `${path} links to ${href}`);
      }
      assert.deepEqual(bad, []);
      await page.close();
    });

  it('leads from each of its three parts to the others', async () => {
    const page = await browser.newPage();
    const links = async (path) => {
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      return page.evaluate((base) => [...document.querySelectorAll('a[href]')].map(({href}) => href.replace(base, '')), site.url);
    };
    const [storybook, builder, role] = ['index.html', 'files/dist/builder/index.html', 'files/stories/pages/role.html'];
    for (const [from, to] of [[start[1], builder], [start[1], role], [builder, storybook], [builder, role], [role, storybook], [role, builder]])
      assert.ok((await links(from)).includes(to), `${from} leads to ${to}`);
    await page.close();
  });

  it('has the name of the project', () => assert.match(readFileSync(join(built, 'index.html'), 'utf8'), /<title>career-widgets<\/title>/));
});
