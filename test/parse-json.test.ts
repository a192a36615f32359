// Chromium alone: works out data and draws nothing.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {explained} from '../src/guide/explain-json.js';
import {maxLength, parseJson} from '../src/guide/parse-json.js';

const message = (text: string) => explained(parseJson(text, '`guide`')).problem!.message;

describe('parseJson', () => {
  it('reads JSON, also behind a byte order mark', () => {
    expect(parseJson('\ufeff{"title":"A “quoted” word, it’s fine"}', '').value).to.deep.equal({title: 'A “quoted” word, it’s fine'});
  });

  it('reads what a snippet has percent-encoded, and says what is wrong with it otherwise', () => {
    expect(parseJson('%7B%22title%22:%22R%26D %5C%22lead%5C%22%22%7D', '').value).to.deep.equal({title: 'R&D "lead"'});
    for (const text of ['%7B%22title', '%', '%E0%A4%A', '%7B%22a%22:1%7D%7D']) expect(message(text), text).to.match(/^`guide` (has|is) /);
  });

  const faults: [name: string, text: string, says: string][] = [
    ['curly quotes', '{"title": “Nurse”}', '`guide` has a curly quote at character 11: the CMS changed it; use &quot;'],
    ['a curly quote that closes', '{"title”: "Nurse"}', 'has a curly quote at character 8'],
    ['curly quotes in pairs', '{“title”:“Nurse”}', 'has a curly quote at character 2'],
    ['German quotes', '{„title“: „Nurse“}', 'has a curly quote at character 2'],
    ['single quotes', "{'title': 'Nurse'}", 'has a single quote at character 2; use double ones'],
    ['a cut', '{"title": "Nurse", "faq": [{"question": "Why?"}', 'is empty or cut off at character 48'],
    ['a cut in a text', '{"title": "Nur', 'has a text that does not end on its line at character 11'],
    ['a cut with proper curly quotes before it', '{"title": "a “b” c"', 'is empty or cut off at character 20'],
    ['NaN', '{"growth": {"rate": NaN}}', 'has NaN at character 21, which JSON does not know'],
    ['minus infinity', '[-Infinity]', 'has -Infinity at character 2, which JSON does not know'],
    ['Python', "{\"hot\": True}", 'has True at character 9, which JSON does not know'],
    ['a name without quotes', '{title: "Nurse"}', 'has title at character 2, which JSON does not know'],
    ['a comma too many', '{"faq": ["a", ]}', 'has a comma or bracket wrong: '],
    ['a comma too few', '{"a": "b" "c": 1}', 'has a comma or bracket wrong: '],
    ['a line break in a text', '{"title": "two\nlines"}', 'has a text that does not end on its line at character 11'],
    ['escapes on escapes', '{&quot;title&quot;: 1}', 'is escaped twice at character 2'],
    ['HTML', '<p>{"title": 1}</p>', 'has HTML at character 1'],
    ['a comment', '{"a": 1 // why\n}', 'has // at character 9, which JSON does not know'],
    ['nothing', '  ', 'is empty or cut off at character 3'],
    ['a number that is none', '{"a": 01.}', 'has 01. at character 7, which JSON does not know'],
    ['two values', '{} {}', 'has a comma or bracket wrong: '],
    ['a bracket too many', '{"a": 1}}', 'has a comma or bracket wrong: '],
  ];
  for (const [name, text, says] of faults) it(`explains ${name}`, () => expect(message(text)).to.contain(says));

  it('refuses what is too long without reading it', () => {
    const {problem} = parseJson(`"${'x'.repeat(1_048_576)}"`, '`guide`');
    expect(problem).to.include({code: 'size', path: ''});
    expect(problem!.message).to.contain(String(maxLength));
  });

  it('explains every text that JSON.parse refuses, and takes every other, in time that is linear', () => {
    const sign = fc.constantFrom(...'{}[]:,"\'“”„\\ \n\t&<>/*-+.eE019truefalsn', '&quot;', 'null', '\u2028', '😀', '\ud800');
    const near = fc.array(sign, {maxLength: 40}).map((signs) => signs.join(''));
    const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1)));
    fc.assert(
      fc.property(fc.oneof(near, cut, fc.string()), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const {problem} = explained(parseJson(text, 'x'));
        expect(!problem, JSON.stringify(text)).to.equal(valid);
        if (problem) expect(problem.message).to.match(/^x (has|is) /);
      }),
      {numRuns: 3000},
    );
  });

  it('takes a long text in a broken guide in its stride', () => {
    expect(message(`{"a": "${'\\"x'.repeat(150_000)}", b}`)).to.contain('has b at character');
    expect(message('['.repeat(400_000))).to.contain('cut off');
  });
});
