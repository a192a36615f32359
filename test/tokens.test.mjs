// What the check of tokens and parts finds (src/build/tokens.mjs). That there is nothing to find is `npm run test:lint`.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsOf, tables, usedParts, usedTokens, withTables} from '../src/build/tokens.mjs';

const accent = {name: '--career-accent', syntax: '<color>', default: 'light-dark(#1f5fd0, #8ab4ff)', description: 'Colour.'};
const sheet = (...values) => new Map([['x.ts', values.map((value) => `a { color: ${value} }`).join('\n')]]);

test('a token is read with what stands for it, brackets and all', () => {
  assert.deepEqual(usedTokens(sheet('color-mix(in srgb, var(--career-accent, light-dark(#1f5fd0, #8ab4ff)), transparent)', 'var( --career-gap )')), [
    {path: 'x.ts', name: '--career-accent', usual: 'light-dark(#1f5fd0, #8ab4ff)'}, {path: 'x.ts', name: '--career-gap', usual: undefined},
  ]);
  assert.deepEqual(usedTokens(sheet('red /* var(--career-old) */')), []);
});

test('parts are read from attributes and from expressions, not from selectors', () => {
  const found = usedParts(new Map([['x.ts', 'html`<a part="link item"></a><b part=${odd ? \'one\' : \'other\'}></b>` css`[part="no"] {}`']]));
  assert.deepEqual(found.map(({name}) => name), ['link', 'item', 'one', 'other']);
});

for (const [what, tokens, parts, sources, problem] of [
  ['a token that is not documented', [accent], [], sheet('var(--career-accent)', 'var(--career-shadow, 1px)'), /--career-shadow is documented nowhere/],
  ['a token that is not used', [accent, {...accent, name: '--career-old'}], [], sheet('var(--career-accent)'), /--career-old is documented, but no style sheet/],
  ['another default', [accent], [], sheet('var(--career-accent, #00f)'), /is #00f where it is not set, and documented as light-dark/],
  ['a token without what it takes', [{...accent, syntax: undefined}], [], sheet('var(--career-accent)'), /lacks what it takes/],
  ['a part that is not documented', [accent], [], new Map([...sheet('var(--career-accent)'), ['y.ts', '<p part="aside">']]), /part "aside" is documented nowhere/],
  ['a part that is in no template', [accent], [{name: 'gone'}], sheet('var(--career-accent)'), /"gone" is documented, but in no template/],
])
  test(`finds ${what}`, () => {
    const problems = problemsOf(tokens, parts, sources);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], problem);
  });

test('finds nothing where all is as it is documented', () => {
  assert.deepEqual(problemsOf([accent], [{name: 'link'}], new Map([...sheet('var(--career-accent, light-dark(#1f5fd0, #8ab4ff))'), ['y.ts', '<a part="link">']])), []);
});

test('the tables name every token, and parts of all apart from those of one', () => {
  const element = (tagName, ...names) => ({tagName, cssProperties: [accent], cssParts: names.map((name) => ({name, description: `The ${name}.`}))});
  const json = {modules: [{declarations: [element('a-one', 'heading', 'bar'), element('a-two', 'heading'), element('a-three', 'heading')]}]};
  const text = tables(json);
  assert.match(text, /`--career-accent` \| color \| `light-dark/);
  assert.match(text, /`heading` \| The heading/);
  assert.match(text, /`<a-one>` \| `bar`/);
  const readme = 'a\n<!-- tokens:begin -->\nold\n<!-- tokens:end -->\nb';
  assert.equal(withTables(readme, json), `a\n<!-- tokens:begin -->\n${text}\n<!-- tokens:end -->\nb`);
  assert.equal(withTables(withTables(readme, json), json), withTables(readme, json));
});
