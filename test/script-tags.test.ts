// Chromium alone: works out data and draws nothing.
import {expect} from '@esm-bundle/chai';
import type {Problem} from '../src/guide/problem.js';
import {scriptTags, type Integrity, type ScriptOptions} from '../src/snippet/script-tags.js';
import {compose, keepsScripts, places, type Place} from '../src/snippet/snippet.js';

const integrity: Integrity = {
  version: '1.2.3',
  files: {'career-widgets.js': 'sha384-a', 'career-widgets.classic.js': 'sha384-b', 'loader.js': 'sha384-c', 'reserve.css': 'sha384-d', 'widgets/enhance.js': 'sha384-e', 'locales/de.js': 'sha384-f', 'chunks/1.js': 'sha384-g', 'widgets/salary-range.js': 'sha384-h'},
};
const exact = 'https://cdn.example/career-widgets@1.2.3/dist/';
function tags(options: ScriptOptions, faulty = false) {
  const faults: Problem[] = [];
  const made = scriptTags(options, integrity, (code, path, message) => faults.push({code, path, message}));
  expect(faults.length, JSON.stringify(faults)).to.equal(faulty ? 1 : 0);
  return made;
}

describe('script tags', () => {
  it('have no hash where the next version may take the place of this one', () => {
    expect(tags({})).to.deep.equal(['<script type="module" src="/career-widgets/career-widgets.js"></script>']);
    for (const base of ['https://cdn.example/career-widgets@1/dist/', 'https://cdn.example/career-widgets@latest/', '/widgets', '/1.2.3.4/', 'https://1.2.3.4/', 'https://10.1.2.3/x'])
      for (const way of ['module', 'classic', 'loader'] as const) expect(tags({base, way}).join(), base).to.not.contain('integrity');
  });

  it('have one of each file where the address names the version', () => {
    for (const base of [exact, '/1.2.3/', 'v1.2.3', '/widgets-1.2.3/dist//', 'https://cdn.example/a/v1.2.3/b/'])
      expect(tags({base})[0], base).to.match(/^<script type="module" src="[^"]*[^/]\/career-widgets\.js" integrity="sha384-a" crossorigin="anonymous"><\/script>$/);
    expect(tags({base: exact, way: 'classic', langs: ['de', 'xx'], reserve: true})).to.deep.equal([
      `<link rel="stylesheet" href="${exact}reserve.css" integrity="sha384-d" crossorigin="anonymous">`,
      `<script src="${exact}career-widgets.classic.js" integrity="sha384-b" crossorigin="anonymous" defer></script>`,
      `<script src="${exact}locales/de.js" integrity="sha384-f" crossorigin="anonymous" defer></script>`,
    ]);
  });

  it('name the prefix, for which there is no style sheet in the folder', () => {
    expect(tags({prefix: 'acme'})).to.deep.equal(['<script type="module" src="/career-widgets/career-widgets.js" data-career-prefix="acme"></script>']);
    expect(tags({prefix: 'acme', reserve: true}, true)).to.deep.equal(tags({prefix: 'acme'}));
  });

  it('name in an import map what the loader asks for, before it', () => {
    const [map, loader, ...others] = tags({base: exact, way: 'loader', langs: ['de']});
    const {textContent, type} = new DOMParser().parseFromString(map!, 'text/html').querySelector('script')!;
    expect(type).to.equal('importmap');
    expect(JSON.parse(textContent)).to.deep.equal({integrity: {[`${exact}widgets/enhance.js`]: 'sha384-e', [`${exact}locales/de.js`]: 'sha384-f', [`${exact}chunks/1.js`]: 'sha384-g', [`${exact}widgets/salary-range.js`]: 'sha384-h'}});
    expect(loader).to.contain('sha384-c');
    expect(others).to.deep.equal([]);
    // Without it, "1.2.3/chunks/1.js" would be the name of a package.
    expect(tags({base: '1.2.3', way: 'loader'})[0]).to.contain('"./1.2.3/chunks/1.js"');
  });

  it('bring one widget alone, where it is named', () => {
    expect(tags({way: 'alone', widget: 'salary-range', langs: ['de'], prefix: 'acme'})).to.deep.equal([
      '<script type="module" src="/career-widgets/widgets/salary-range.js" data-career-prefix="acme"></script>',
      '<script src="/career-widgets/locales/de.js" defer></script>',
    ]);
    expect(tags({base: exact, way: 'alone', widget: 'salary-range'})).to.deep.equal([
      `<script type="importmap">{"integrity":{"${exact}chunks/1.js":"sha384-g"}}</script>`,
      `<script type="module" src="${exact}widgets/salary-range.js" integrity="sha384-h" crossorigin="anonymous"></script>`,
    ]);
    expect(tags({way: 'alone'}, true)).to.deep.equal(tags({}));
  });

  it('have no hash of one version for another, and say so', () => {
    expect(tags({base: '/1.2.4/'}, true).join()).to.equal('<script type="module" src="/1.2.4/career-widgets.js"></script>');
    expect(tags({base: '/1.2.3-rc.1/'}, true).join()).to.not.contain('integrity');
  });

  it('lead nowhere else, whatever the folder is called', () => {
    for (const base of ['javascript:alert(1)', 'data:text/javascript,', 'mailto:a@b.example', '/a?b=', '/a#b', '\\\\evil.example', 'https://', '/a\nb'])
      expect(tags({base}, true), base).to.deep.equal(['<script type="module" src="/career-widgets/career-widgets.js"></script>']);
    const {body} = new DOMParser().parseFromString(tags({base: '/"><img src=x onerror=alert(1)>/1.2.3/', way: 'loader', prefix: '" onload="x', reserve: true}).join(''), 'text/html');
    expect(body.querySelector('img')).to.equal(null);
    const {head} = new DOMParser().parseFromString(tags({base: '/</script><img src=x>/1.2.3/', way: 'loader'}).join(''), 'text/html');
    expect(head.ownerDocument.querySelector('img')).to.equal(null);
    expect(head.querySelectorAll('script')).to.have.length(2);
  });
});

describe('a snippet with its script', () => {
  const guide = {salary: {median: 45000, currency: 'USD'}};
  const script = tags({base: exact});

  it('is one line in one element, where scripts may stand', () => {
    const {snippet, problems} = compose({widget: 'salary-range', guide, for: 'ghost', script});
    expect(problems).to.deep.equal([]);
    expect(snippet).to.equal(`<div>${script[0]}${compose({widget: 'salary-range', guide}).snippet}</div>`);
    // A frame of its own keeps what the text around it does not.
    expect(compose({widget: 'salary-range', guide, for: 'wix', script}).snippet).to.contain('<salary-range').and.to.contain('integrity');
  });

  it('is one without it, and says so, where they are taken away', () => {
    for (const place of (Object.keys(places) as Place[]).filter((each) => !keepsScripts(each))) {
      const {snippet, problems} = compose({widget: 'salary-range', guide, for: place, script});
      expect(snippet).to.equal(compose({widget: 'salary-range', guide, for: place}).snippet);
      expect(problems.map(({path}) => path)).to.deep.equal(['script']);
    }
  });
});
