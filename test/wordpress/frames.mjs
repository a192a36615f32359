// A widget in a frame of another site, by oEmbed, where a site has no script of ours: a provider on loopback, an author who pastes its
// address on a line of its own, and WordPress's own script that gives the frame its height.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';
import {publish, newPost} from './editors.mjs';
import {open} from './reader.mjs';

/** What a frame of ours tells the page that it is in, so that WordPress gives it that height; the secret says which frame it is. */
const tellHeight = `
const secret = /secret=(\\w+)/.exec(location.hash)?.[1];
const tell = () => parent.postMessage({message: 'height', value: Math.ceil(document.documentElement.getBoundingClientRect().height), secret}, '*');
new ResizeObserver(tell).observe(document.documentElement);
addEventListener('load', tell);
// WordPress asks a frame that was there before its script.
addEventListener('message', ({data}) => data?.message === 'ready' && tell());`;

/** A site that offers one widget, as a page, as oEmbed and as a frame. */
function provide() {
  const text = '$35,000 to $55,000 a year';
  const server = createServer(({url: path}, response) => {
    const url = `http://127.0.0.1:${server.address().port}`;
    const send = (type, body) => response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*'}).end(body);
    const {pathname} = new URL(path, url);
    if (pathname === '/salary') return send('text/html', `<!doctype html><title>Salary</title><link rel="alternate" type="application/json+oembed" href="${url}/oembed?url=${encodeURIComponent(`${url}/salary`)}"><h1>Salary</h1>`);
    if (pathname === '/oembed') {
      return send('application/json', JSON.stringify({
        version: '1.0', type: 'rich', provider_name: 'Career guides', provider_url: url, title: 'Salary', width: 600, height: 200,
        html: `<blockquote class="wp-embedded-content"><a href="${url}/salary">${text}</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" src="${url}/frame" width="600" height="200" title="Salary" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
      }));
    }
    if (pathname === '/frame') return send('text/html', `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Salary</title><body style="margin:0;font:16px sans-serif"><salary-range min="35000" median="45000" max="55000" currency="USD"><p slot="fallback">${text}</p></salary-range><script src="/career-widgets.classic.js"></script><script>${tellHeight}</script>`);
    if (pathname === '/career-widgets.classic.js') return send('text/javascript', readFileSync(join(root, 'dist/career-widgets.classic.js')));
    response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** An author embeds the address, a reader sees the frame as high as its widget. */
export async function frames({browser, page, admin, site, hold}) {
  const provider = await provide();
  const {port} = provider.address();
  try {
    // WordPress asks other hosts on known ports only; tests may have it ask this one.
    await admin.goto(`${site.url}/wp-admin/?cw_provider_port=${port}`, {waitUntil: 'domcontentloaded'});
    await newPost(page, site);
    const url = `http://127.0.0.1:${port}/salary`;
    await page.evaluate((url) => globalThis.wp.data.dispatch('core/block-editor').insertBlock(globalThis.wp.blocks.createBlock('core/embed', {url})), url);
    await page.waitForTimeout(500);
    const {id} = await publish(page, 'A frame');
    const reader = await open(browser, `${site.url}/?p=${id}&plain`);
    const frame = reader.frames().find((each) => each.url().includes(`:${port}/frame`));
    hold(frame, 'the frame is not on the page');
    if (!frame) return;
    const widget = frame.locator('salary-range');
    await widget.waitFor();
    for (let tries = 0, sizes = []; tries < 50; tries++) {
      sizes = [await reader.locator('iframe.wp-embedded-content').first().evaluate((each) => each.getBoundingClientRect().height), await frame.evaluate(() => document.documentElement.getBoundingClientRect().height)];
      if (Math.abs(sizes[0] - Math.max(200, sizes[1])) <= 2 && sizes[1] > 200) {
        hold(true);
        break;
      }
      await reader.waitForTimeout(100);
      if (tries === 49) hold(false, `the frame is ${sizes[0]} pixels high, its widget ${sizes[1]}`);
    }
    hold(await widget.evaluate((each) => each.matches(':state(ready)')), 'the widget in the frame is not drawn');
    hold(await reader.locator('iframe.wp-embedded-content').first().evaluate((each) => each.getAttribute('sandbox') === 'allow-scripts' && each.checkVisibility()), 'the frame is not shown, or has no sandbox');
    await reader.context().close();
  } finally {
    provider.close();
    provider.closeAllConnections();
  }
}
