// What the comparison of pictures sees and what it lets pass.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {difference, pixelsOf, toWebp} from './images.mjs';
import {brands, cut, sheets} from './sheets.mjs';
import {compare} from './visual.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const [baselines, out] = ['baselines', 'report'].map((name) => join(folder, name));
const names = ['market-demand.320.ltr', 'job-outlook.320.rtl'];
const run = (more) => compare({names, baselines, out, ...more});
after(() => rmSync(folder, {recursive: true, force: true}));

/** A picture of one colour, with a square of another. */
function picture(width, height, ground, square, [x, y, size]) {
  const data = Buffer.alloc(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    const [at, down] = [i % width, Math.floor(i / width)];
    data.set([...(at >= x && at < x + size && down >= y && down < y + size ? square : ground), 255], i * 4);
  }
  return {data, width, height};
}

test('sees a group of pixels, another size, a moved square; not one pixel, nor what nobody sees', () => {
  const plain = picture(80, 80, [255, 255, 255], [0, 0, 0], [10, 10, 20]);
  const isSame = (other) => difference(plain, other).isSame;
  assert.ok(isSame(picture(80, 80, [255, 255, 255], [0, 0, 0], [10, 10, 20])));
  assert.ok(isSame(picture(80, 80, [254, 254, 254], [3, 3, 3], [10, 10, 20])), 'a trace of another colour');
  assert.ok(!isSame(picture(80, 80, [255, 255, 255], [0, 0, 0], [12, 10, 20])), 'moved by two');
  assert.ok(!isSame(picture(80, 80, [255, 255, 255], [120, 0, 0], [10, 10, 20])), 'another colour');
  assert.ok(!isSame(picture(80, 81, [255, 255, 255], [0, 0, 0], [10, 10, 20])), 'higher');
  const [dot, group] = [1, 4].map((size) => {
    const {data, ...rest} = picture(80, 80, [255, 255, 255], [0, 0, 0], [10, 10, 20]);
    for (let y = 60; y < 60 + size; y += 1) for (let x = 60; x < 60 + size; x += 1) data.set([200, 0, 0, 255], (y * 80 + x) * 4);
    return {data, ...rest};
  });
  assert.ok(isSame(dot));
  assert.ok(!isSame(group), 'four by four');
});

test('a file keeps what a person sees', async () => {
  const drawn = picture(60, 60, [251, 248, 241], [163, 23, 27], [5, 5, 30]);
  assert.ok(difference(drawn, await pixelsOf(await toWebp(drawn))).isSame);
  assert.equal(difference(drawn, await pixelsOf(await toWebp(drawn))).pixels, 0);
});

test('every widget is drawn at two widths in two directions, in every brand', () => {
  assert.equal(new Set(sheets).size, sheets.length);
  assert.equal(sheets.length % 4, 0);
  for (const name of ['newspaper', 'bank', 'start-up', 'public-service']) assert.ok(brands.includes(name), name);
});

test('a guide is cut at words, and only what is prose', () => {
  const long = `${'word '.repeat(40)}end.`;
  assert.deepEqual(cut({summary: long, url: `https://example.com/${'a'.repeat(100)}`, advice: [long, 'b', 'c', 'd'], ladder: [{}, {}, {}, {}, {}]}), {
    summary: `${'word '.repeat(12).trim()}.`, url: `https://example.com/${'a'.repeat(100)}`, advice: [`${'word '.repeat(12).trim()}.`, 'b'], ladder: [{}, {}, {}],
  });
});

before(async () => {
  await run({update: true});
});

test('the same sources give the same pictures', async () => {
  assert.deepEqual(await run(), {failed: []});
});

for (const [what, change] of [
  ['another accent', {css: '.cell.brand-bank { --career-accent: #4ad0f0 }'}],
  ['a label that moved by two pixels', {adapt: () => {
    const [element] = globalThis.document.querySelectorAll('market-demand, job-outlook');
    element.shadowRoot.querySelector('svg text, b').style.cssText = 'position: relative; left: 2px; translate: 2px';
  }}],
])
  test(`${what} fails, and its report shows where`, async () => {
    const {failed, page} = await run(change);
    assert.deepEqual(failed.map(({name}) => name), names);
    assert.ok(failed.every(({why}) => /pixels differ/.test(why)), JSON.stringify(failed));
    const html = readFileSync(page, 'utf8');
    for (const name of names)
      for (const kind of ['expected', 'actual', 'difference']) {
        assert.ok(html.includes(`src="${name}.${kind}.webp"`), `${name} ${kind}`);
        assert.ok(existsSync(join(out, `${name}.${kind}.webp`)), `${name} ${kind}`);
      }
    // The difference says where: there is red in it.
    const {data} = await pixelsOf(join(out, `${names[0]}.difference.webp`));
    let red = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] > 240 && data[i + 1] < 20 && data[i + 2] < 20) red += 1;
    assert.ok(red > 6, `${red} red pixels`);
  });

test('what has no baseline fails, and is shown', async () => {
  const {failed, page} = await compare({names: ['pros-cons.320.ltr'], baselines, out});
  assert.match(failed[0].why, /no baseline/);
  assert.match(readFileSync(page, 'utf8'), /pros-cons\.320\.ltr\.actual\.webp/);
});
