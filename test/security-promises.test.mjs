// That SECURITY.md is held by tests, and that dist/ points nowhere by itself: node --test test/security-promises.test.mjs
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../src/build/widgets.mjs';

const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const tests = (text) => [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file]) => file);

describe('SECURITY.md', () => {
  const promised = /## What is promised\n([\s\S]*?)\n## /.exec(security)[1];
  const promises = promised.split(/^- (?=\*\*)/m).slice(1);

  it('makes promises', () => assert.ok(promises.length > 10));
  for (const promise of promises)
    it(`names the tests that hold it: ${/\*\*(.*?)\*\*/.exec(promise)[1]}`, () => {
      assert.ok(tests(promise).length > 0, 'a promise names the file of its tests in parentheses: (`test/….test.ts`)');
    });
  it('names only tests that there are, and that have some', () => {
    for (const file of tests(security)) {
      assert.ok(existsSync(join(root, file)), `${file} is not there`);
      assert.match(readFileSync(join(root, file), 'utf8'), /\bit\(/, `${file} has no test`);
    }
  });
  it('has the limits of the schema', () => {
    const schema = JSON.parse(readFileSync(join(root, 'dist/role-guide.schema.json'), 'utf8'));
    const found = new Set();
    const walk = (value) => {
      if (typeof value !== 'object' || !value) return;
      for (const key of ['maxItems', 'maxLength']) if (value[key] > 2) found.add(value[key]);
      Object.values(value).forEach(walk);
    };
    walk(schema);
    assert.ok(found.size > 3);
    for (const limit of found) assert.match(security, new RegExp(`\\| ${limit.toLocaleString('en')}\\b`), `the limit ${limit} is not in the table`);
  });
});

describe('dist/', () => {
  // The builder and the command know where packages are published, to tell an address there that names this version; nothing else does.
  const knows = /^(builder\/.*\.js|cli\.mjs)$/;
  const files = readdirSync(join(root, 'dist'), {recursive: true}).filter((file) => /\.(m?js|css|html|json|txt)$/.test(file));
  it('points to no registry and no public CDN by itself', () => {
    assert.ok(files.length > 50);
    for (const file of files) {
      const text = readFileSync(join(root, 'dist', file), 'utf8');
      const addresses = knows.test(file) ? /https:\/\/(unpkg\.com|cdn\.jsdelivr\.net\/npm)\/career-widgets/ : /(unpkg\.com|jsdelivr\.net|registry\.npmjs|esm\.sh|skypack)/;
      assert.doesNotMatch(text, addresses, file);
    }
  });
});
