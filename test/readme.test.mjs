// What the README shows of the apps in frameworks is in the apps, and what it says of sites and WordPress was found there: node --test test/readme.test.mjs
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../src/build/widgets.mjs';
import {apps, here, snippets, titles} from './frameworks/readme.mjs';
import * as sites from './sites/readme.mjs';
import * as wordpress from './wordpress/readme.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** What stands between the markers of a part. */
const partOf = (name) => new RegExp(`<!-- ${name}:begin -->\n([^]*)\n<!-- ${name}:end -->`).exec(readme)?.[1] ?? assert.fail(`README.md has no ${name}`);
const remedy = 'npm run test:frameworks -- --update';

describe('the README', () => {
  it('has the snippets that are in the apps, with their versions', () => {
    assert.equal(partOf('snippets'), snippets(), remedy);
  });

  it('has a row for each app in the table of what works, for the version that the app has', () => {
    const table = partOf('apps');
    const rows = table.split('\n').map((line) => /^\| (.+? \d[^|]*) \|/.exec(line)?.[1]).filter(Boolean);
    assert.deepEqual(rows, titles().sort((a, b) => a.localeCompare(b)), remedy);
    assert.doesNotMatch(table, /✗/);
  });

  for (const [part, {results, table}] of Object.entries({sites, wordpress}))
    it(`says of ${part} what was found there`, () => {
      assert.equal(partOf(part), table(results()), `npm run test:${part} -- --update`);
      assert.doesNotMatch(partOf(part), /\| (JSON|tags|nothing|missing) \|/);
    });

  it('tells of every site that there is', () => {
    assert.deepEqual(Object.keys(sites.results()).sort(), Object.keys(sites.hosts).sort(), 'npm run test:sites -- --update');
  });

  it('tells of every app that there is', () => {
    const folders = readdirSync(here, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name);
    assert.deepEqual(folders.sort(), Object.keys(apps).sort(), 'test/frameworks/readme.mjs lists the apps');
  });
});

describe('the apps in frameworks and the sites', () => {
  const projects = [...Object.keys(apps).map((app) => [here, app, 'frameworks']), ...Object.keys(sites.hosts).map((site) => [sites.here, site, 'sites'])];
  for (const [parent, name, test] of projects.filter(([parent, name]) => existsSync(join(parent, name, 'package.json'))))
    it(`have exact versions, and those in package-lock.json: ${name}`, () => {
      const read = (file) => JSON.parse(readFileSync(join(parent, name, file), 'utf8'));
      const remedy = `npm run test:${test} -- --update`;
      const {dependencies: {'career-widgets': ours, ...dependencies}, devDependencies} = read('package.json');
      assert.equal(ours, test === 'frameworks' ? '*' : undefined);
      for (const [each, version] of Object.entries({...dependencies, ...devDependencies})) assert.match(version, /^\d+\.\d+\.\d+$/, each);
      assert.ok(existsSync(join(parent, name, 'package-lock.json')), remedy);
      const {packages} = read('package-lock.json');
      assert.deepEqual(packages[''].dependencies, dependencies, remedy);
      assert.deepEqual(packages[''].devDependencies, devDependencies, remedy);
      for (const {resolved} of Object.values(packages)) assert.ok(!resolved || resolved.startsWith('https://registry.npmjs.org/'), resolved);
    });
});
