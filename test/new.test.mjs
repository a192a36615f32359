// What `npm run new` makes is right from the start: in a copy, as nothing of it may come into the project.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {root} from '../src/build/widgets.mjs';

const copy = mkdtempSync(join(tmpdir(), 'new-widget-'));
const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
  return {status, said: stdout + stderr};
};
before(() => {
  for (const name of ['src', 'stories', 'test/support', 'README.md', 'package.json', 'tsconfig.json', 'custom-elements-manifest.config.mjs']) cpSync(join(root, name), join(copy, name), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
after(() => rmSync(copy, {recursive: true}));

test('a widget begins typed, with its parts in the README, and says what is left', () => {
  // The one is called what its key is, the other is not.
  for (const args of [['quiz-night'], ['book-club', '--key', 'reading', '--after', 'day']]) assert.deepEqual(run('src/build/new.mjs', ...args).status, 0);
  const files = ['quiz-night', 'book-club'].flatMap((tag) => [`test/${tag}.test.ts`, `stories/${tag}.stories.ts`]);
  writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify({extends: './tsconfig.json', include: [], files}));
  assert.deepEqual(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json'), {status: 0, said: ''});
  const check = run('src/build/tokens.mjs', '--check');
  assert.equal(check.status, 0, check.said);
  const {said} = run('src/build/todo.mjs');
  for (const left of ['has no row for <quiz-night>', 'has no row for <book-club>', 'elements with Lit”: there are', 'src/guide/sections/reading.ts:']) assert.ok(said.includes(left), said);
});

test('what it cannot begin it says, with what there is', () => {
  for (const [args, expected] of [
    [['quiz'], /two words or more/], [['salary-range'], /src\/widgets\/salary-range already/], [['x-y', '--key', 'salary'], /"salary" already/], [['x-y', '--after', 'nowhere'], /no "nowhere" to stand behind; there are .*relatedRoles/],
  ]) {
    const {status, said} = run('src/build/new.mjs', ...args);
    assert.equal(status, 1);
    assert.match(said, expected);
  }
  assert.ok(!readFileSync(join(copy, 'README.md'), 'utf8').includes('x-y'));
});
