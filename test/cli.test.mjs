// The command and the lists for editors, in Node: node --test test/cli.test.mjs
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text as textOf} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {build, transform} from 'esbuild';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import {allowLists, attributesOf} from '../src/build/allow-lists.mjs';
import {cli} from '../src/build/cli.mjs';
import {manifest} from '../src/build/manifest.mjs';
import {reserve} from '../src/build/reserve.mjs';
import {root, tags} from '../src/build/widgets.mjs';
import {built} from './support/server.mjs';

const guide = join(root, 'stories/guides/operations-assistant.json');
const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
let elements;
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const hashes = JSON.stringify({version, files: {'career-widgets.js': 'sha384-one', 'locales/de.js': 'sha384-two', 'widgets/salary-range.js': 'sha384-three'}});

before(async () => {
  elements = await manifest();
  writeFileSync(join(folder, 'cli.mjs'), await cli(elements, hashes, await reserve()));
  // What it loads for snippets.
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  mkdirSync(join(folder, 'server'));
  for (const [path, text] of await built()) writeFileSync(join(folder, path), text);
});
after(() => rmSync(folder, {recursive: true}));

const run = (args, input = '') => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(folder, 'cli.mjs'), ...args], {encoding: 'utf8', input});
  return {status, out: stdout, complaints: stderr};
};
const snippet = (...args) => {
  const {status, out, complaints} = run(['snippet', ...args]);
  assert.equal(complaints, '');
  assert.equal(status, 0);
  return out;
};

describe('career-widgets', () => {
  it('prints one line for a widget, and nothing else', () => {
    const out = snippet('salary-range', guide, '--for', 'wordpress');
    assert.match(out, /^<!-- wp:html --><div data-career-widget="salary-range" data-guide="&#123;&quot;lang&quot;:&quot;en&quot;,&quot;salary&quot;:.*<\/div><!-- \/wp:html -->\n$/);
    assert.match(out, /Half earn more than \$45,000 a year/);
    assert.match(out, /Source: <a href="https:\/\/jobicy\.com\/careers\/operations-assistant">Jobicy/);
  });

  it('prints the whole guide where no widget is named', () => {
    assert.match(snippet(guide), /^<div><career-guide guide="/);
    assert.equal(snippet(guide), snippet('career-guide', guide));
  });

  it('reads a guide from standard input', () => {
    assert.deepEqual(run(['snippet', 'salary-range', '-'], readFileSync(guide)), run(['snippet', 'salary-range', guide]));
    assert.equal(run(['snippet', '-'], '\ufeff{"title": "Diver"}').out, '<div><career-guide guide="&#123;&quot;title&quot;:&quot;Diver&quot;&#125;"><div slot="fallback"><h2>Career guide: Diver</h2><h3>Diver</h3></div></career-guide></div>\n');
  });

  it('takes attributes, an address and a form', () => {
    assert.match(snippet('career-ladder', guide, '--attr', 'years=3', '--attr', 'heading=A=B'), /<career-ladder years="3" heading="A=B" guide="/);
    assert.match(snippet('salary-range', '--src', 'https://x.example/g.json?a=1&b=2', '--form', 'div'), /^<div data-career-widget="salary-range" data-src="https:\/\/x\.example\/g\.json\?a=1&amp;b=2"><div>/);
    assert.match(snippet('job-outlook', '--attr', 'rate=7', '--attr', 'from=2024', '--attr', 'to=2034'), /grow by 7% from 2024 to 2034/);
    assert.match(snippet('skill-map', guide, '--attr', 'interactive', '--for', 'react'), /^import 'career-widgets\/widgets\/skill-map\.js';\n\n<div><skill-map interactive guide="/);
  });

  it('prints what is valid of a faulty guide, and says where the rest is at fault', () => {
    const {status, out, complaints} = run(['snippet', 'salary-range', '-', '--attr', 'yaers=3'], '{"salary": {"min": 35000, "max": "55k", "currency": "USD"}, "faq": 1}');
    assert.equal(status, 1);
    assert.match(out, /<salary-range min="35000" currency="USD">/);
    assert.deepEqual(complaints.trim().split('\n'), [
      'career-widgets: yaers: <salary-range> has no such attribute; it has area, currency, debug, heading, heading-level, hours-per-year, lang, max, median, min, per',
      'career-widgets: salary.max: expected a number or an object, found "55k"',
    ]);
  });

  it('prints the script tags of a site, with hashes where it names this version', () => {
    assert.deepEqual(run(['script']), {status: 0, out: '<script type="module" src="/career-widgets/career-widgets.js"></script>\n', complaints: ''});
    const exact = `https://unpkg.com/career-widgets@${version}/dist/`;
    assert.equal(run(['script', '--base', exact, '--lang', 'de']).out,
      `<script type="module" src="${exact}career-widgets.js" integrity="sha384-one" crossorigin="anonymous"></script>\n<script src="${exact}locales/de.js" integrity="sha384-two" crossorigin="anonymous" defer></script>\n`);
    const other = run(['script', '--base', '/99.0.0/']);
    assert.equal(other.status, 1);
    assert.match(other.complaints, /^career-widgets: base: names version 99\.0\.0: only version /);
    assert.doesNotMatch(other.out, /integrity/);
    // For one widget alone.
    const one = `<script type="module" src="${exact}widgets/salary-range.js" integrity="sha384-three" crossorigin="anonymous"></script>`;
    assert.match(run(['script', 'salary-range', '--base', exact]).out, new RegExp(`${one}\n$`));
    assert.deepEqual(run(['script', 'salary-range', '--way', 'alone']).out, '<script type="module" src="/career-widgets/widgets/salary-range.js"></script>\n');
    assert.match(snippet('salary-range', guide, '--script', '--way', 'alone'), /^<div><script type="module" src="\/career-widgets\/widgets\/salary-range\.js"><\/script><div><salary-range /);
    // With the language of the guide.
    const german = join(root, 'stories/guides/electrician.de.json');
    assert.match(snippet('salary-range', german, '--for', 'wix', '--script', '--base', exact), /^<div><script [^>]*"sha384-one" [^>]*><\/script><script [^>]*"sha384-two" [^>]*><\/script><div><salary-range guide="/);
    const tinymce = run(['snippet', 'salary-range', german, '--for', 'tinymce', '--script']);
    assert.equal(tinymce.status, 1);
    assert.match(tinymce.complaints, /script: is taken away in TinyMCE/);
  });

  it('prints the style sheet that reserves places, for a prefix', async () => {
    const {status, out} = run(['reserve', '--prefix', 'acme']);
    assert.equal(status, 0);
    assert.equal(out.replaceAll('acme-', ''), await reserve());
    for (const tag of tags) {
      assert.doesNotMatch(out, new RegExp(`[^=-]\\b${tag}\\b(?!-)`));
      assert.match(out, new RegExp(`:where\\(acme-${tag},\\[data-career-widget="?${tag}"?\\]\\)`));
    }
    assert.equal(run(['reserve']).status, 2);
  });

  for (const [what, args, input, said] of [
    ['a widget that there is none of', ['snippet', 'no-widget', guide], '', /there is no widget "no-widget"/],
    ['a place that there is none of', ['snippet', guide, '--for', 'paper'], '', /there is no place "paper"; there are wordpress,/],
    ['a form that there is none of', ['snippet', guide, '--form', 'trap'], '', /there is no form "trap"/],
    ['a folder in place of a guide', ['snippet', 'salary-range', 'stories'], '', /^career-widgets: stories is a folder: expected the file of one guide$/m],
    ['a file that is not there', ['snippet', 'salary-range', 'nowhere.json'], '', /nowhere\.json could not be read/],
    ['what is no JSON', ['snippet', 'salary-range', '-'], '{"salary": {“min”: 1}}', /the guide has a curly quote at character \d+/],
    ['what is no guide', ['snippet', '-'], '[1]', /expected an object/],
    ['a guide without data for the widget', ['snippet', 'role-faq', '-'], '{"title": "Diver"}', /there is nothing for <role-faq>/],
    ['a missing guide', ['snippet', 'salary-range'], '', /a guide is missing/],
    ['an option that there is none of', ['snippet', guide, '--loud'], '', /--loud/],
    ['a command that there is none of', ['snipet'], '', /unknown command 'snipet' \(Did you mean snippet\?\)\n$/],
    ['an option that is spelled otherwise', ['lint', guide, '--jsn'], '', /unknown option '--jsn' \(Did you mean --json\?\)\n$/],
    ['a folder that cannot be made', ['convert', guide, '--to', 'text', '--out', join(guide, 'x')], '', /^career-widgets: E[A-Z]+: .*operations-assistant\.json/],
    ['a file that there is none of', ['script', '--way', 'umd'], '', /there is no way "umd"; there are module, classic, loader, alone/],
    ['a script for a widget that there is none of', ['script', guide], '', /there is no widget/],
    ['a script of all for one', ['script', 'salary-range', '--way', 'loader'], '', /loader\.js has more than <salary-range>/],
    ['a form that one widget alone does not find', ['snippet', 'salary-range', guide, '--script', '--way', 'alone', '--form', 'div'], '', /not the form "div"/],
    ['too much', ['script', 'salary-range', 'role-faq'], '', /is too much/],
    ['nothing', [], '', /a command is missing/],
  ])
    it(`refuses ${what}, and prints nothing`, () => {
      const {status, out, complaints} = run(args, input);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(complaints, said);
      assert.doesNotMatch(complaints, /^\s+at /m);
    });

  it('says what there is', () => {
    assert.match(run(['places']).out, /^wordpress {2}\(WordPress, block editor; form: div\)/);
    assert.equal(run(['widgets']).out.trim().split('\n').length, tags.length);
    for (const flag of ['--help', '-h', 'help']) assert.match(run([flag]).out, /career-widgets snippet salary-range guide\.json --for wordpress/);
    assert.equal(run(['--version']).out.trim(), version);
  });

  it('is made the same every time', async () => assert.equal(await cli(elements, hashes, await reserve()), readFileSync(join(folder, 'cli.mjs'), 'utf8')));
});

describe('on standard input', () => {
  const later = async (args, input) => {
    const child = spawn(process.execPath, [join(folder, 'cli.mjs'), ...args]);
    const said = Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'close')]);
    // A pipe has nothing yet, then half of a character.
    for (const part of [input.subarray(0, 40), input.subarray(40, 41), input.subarray(41)]) {
      await wait(300);
      child.stdin.write(part);
    }
    child.stdin.end();
    const [out, complaints, [status]] = await said;
    return {status, out, complaints};
  };
  const german = Buffer.from(`{"lang": "de", "title": "${'x'.repeat(15)}ü", "salary": {"median": 45000}, "salery": 1}`);
  assert.equal(german.indexOf('ü'), 40);
  for (const args of [['snippet', '-'], ['lint', '-'], ['validate', '-'], ['convert', '-', '--to', 'text'], ['lint', '--json', '-']])
    it(`a guide may come late, and in pieces: ${args.join(' ')}`, async () => {
      const found = await later(args, german);
      assert.deepEqual(found, run(args, german));
      assert.ok(found.out && !found.out.includes('\ufffd'));
    });
});

describe('what is written', () => {
  const evil = '\u001b[31m\u0007\u009b2J\u007f\u0085\u202ex';
  /** What a terminal obeys; in what is said, marks that turn the direction of text as well. */
  const clean = (args, {out, complaints}) => {
    assert.doesNotMatch(out, /(?![\n\t])\p{Cc}/u, JSON.stringify(args));
    assert.doesNotMatch(complaints, /(?!\n)\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u, JSON.stringify(args));
  };
  const data = JSON.stringify({title: `A${evil}`, summary: evil, lang: 'en', url: `https://x.example/${evil}`, salary: {median: 1, currency: evil, per: evil, area: `here ${evil}`, [evil]: 1, source: {name: evil, url: evil}}, [`${evil}[`]: {[evil]: evil}, responsibilities: [evil, `b ${evil}`], faq: [{question: evil, answer: evil}]});
  const raw = data.replaceAll('\\u001b', '\u001b').replaceAll('\\u0007', '\u0007');
  let hostile;
  before(() => {
    hostile = join(folder, `guides${evil}`);
    mkdirSync(join(hostile, 'all'), {recursive: true});
    writeFileSync(join(hostile, `f${evil}.json`), data);
    writeFileSync(join(hostile, `g${evil}.json`), '{"salary": 1}');
    writeFileSync(join(hostile, `raw${evil}.json`), raw);
    writeFileSync(join(hostile, 'all', 'Occupation Data.txt'), `O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tA${evil}\tB${evil}\n`);
    writeFileSync(join(hostile, `set${evil}.json`), `{"lint": {"rules": {"${'\\u001b[31m'}": "off"}}}`);
  });
  const file = (name = 'f') => join(hostile, `${name}${evil}.json`);
  /** Of each command: with hostile names, data, options, and what is on standard input. */
  const lines = {
    snippet: () => [
      ...['html', 'markdown', 'plain-markdown', 'react', 'wordpress', 'drupal'].map((place) => ['snippet', file(), '--for', place]),
      ...['-', file('raw'), file('no'), hostile].map((name) => ['snippet', 'salary-range', name]),
      ['snippet', 'salary-range', '-', '--attr', `heading=${evil}`, '--attr', `${evil}=1`],
      ['snippet', 'salary-range', '-', '--src', evil],
      ...['--for', '--form', '--base', '--way', '--lang', '--prefix', `--${evil}`].map((option) => ['snippet', 'salary-range', '-', '--script', option, evil]),
      ['snippet', evil, file()],
      ['snippet', 'salary-range', file(), evil],
    ],
    script: () => [['script', evil], ...['--base', '--way', '--lang', '--prefix'].map((option) => ['script', option, evil]), ['script', '--base', `https://x.example/${evil}/`]],
    reserve: () => [['reserve', '--prefix', evil], ['reserve', evil]],
    places: () => [['places', evil]],
    widgets: () => [['widgets', evil]],
    convert: () => [
      ...['role-json', 'schema.org', 'markdown', 'text', evil].flatMap((to) => [['convert', file(), '--to', to], ['convert', '-', '--to', to]]),
      ['convert', file('raw')], ['convert', file('no')], ['convert', file(), '--from', evil], ['convert', file(), '--out', file('g')], ['convert', hostile], ['convert', hostile, '--to', 'text', '--out', join(hostile, 'out')],
      ['convert', 'onet', join(hostile, 'all')], ['convert', 'onet', evil], ['convert', 'onet', join(hostile, 'all'), '--oews', evil], ['convert', 'onet', join(hostile, 'all'), '--code', evil], ['convert', 'onet', join(hostile, 'all'), '--oews-cap', evil], ['convert', 'onet', join(hostile, 'all'), '--url', evil],
    ],
    lint: () => looks('lint'),
    validate: () => looks('validate'),
    render: () => [['render', hostile, '--out', join(hostile, 'site')], ['render', file('no'), '--out', evil], ['render', file(), '--out', file('g')], ...['--form', '--base', '--lang', '--jobs', '--script', '--title'].map((option) => ['render', file(), '--out', join(hostile, 'site'), option, evil])],
    serve: () => [['serve', evil], ['serve', hostile, evil], ['serve', hostile, '--port', evil], ['serve', hostile, '--origin', evil], ['serve', hostile, '--host', evil]],
    help: () => [['help', evil], [evil], ['--help', evil], [`--${evil}`]],
  };
  const looks = (command) => [...[file(), file('raw'), file('no'), hostile, '-', evil].flatMap((name) => [[command, name], ...(name === hostile || name === '-' ? [[command, name, '--json']] : [])]), ...['--jobs', '--max-warnings', '--config', '--rule', `--${evil}`].map((option) => [command, file(), option, evil]), ...(command === 'lint' ? [['lint', file(), '--config', file('set')]] : [])];

  it('is looked at of every command that there is', () => {
    const named = run(['--help']).out.split('Commands:')[1].match(/^ {2}[a-z]+(?= |$)/gm).map((line) => line.trim());
    assert.deepEqual(Object.keys(lines).sort(), named.sort());
  });
  for (const [command, all] of Object.entries(lines))
    it(`has nothing that a terminal obeys: ${command}`, () => {
      for (const args of all()) {
        const found = run(args, args.at(-1) === '--json' ? raw : data);
        assert.ok(found.out || found.complaints || command === 'convert', JSON.stringify(args));
        clean(args, found);
      }
    });
  it('has nothing that a terminal obeys where a server begins and is asked', async () => {
    const child = spawn(process.execPath, [join(folder, 'cli.mjs'), 'serve', hostile, '--port', '0']);
    const said = Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    const [url] = await once(child.stderr, 'data').then(() => once(child.stdout, 'data'));
    for (const path of ['', 'f', encodeURIComponent(`f${evil}`), 'oembed?url=%1b[31m']) await (await fetch(new URL(path, String(url).trim()))).text();
    child.kill('SIGTERM');
    const [out, complaints] = await said;
    assert.match(String(complaints), /^$|cannot be an address/);
    clean(['serve'], {out: out + url, complaints});
  });
  it('as JSON is what it was', () => {
    assert.ok(JSON.stringify(JSON.parse(run(['convert', '-', '--to', 'schema.org'], data).out)).includes(JSON.stringify(`A${evil}`)));
    assert.equal(JSON.parse(run(['lint', file('g'), '--json']).out)[0].file, file('g'));
  });
  it('is written in one place', () => {
    for (const name of readdirSync(join(root, 'src/cli'))) {
      const writes = /\b(stdout|stderr|console)\b/.test(readFileSync(join(root, 'src/cli', name), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ''));
      // The bar writes what is its own.
      assert.equal(writes, ['output.ts', 'progress.ts'].includes(name), name);
    }
  });
  it('ends quietly where nobody reads it to its end', () => {
    const many = join(folder, 'many.json');
    writeFileSync(many, JSON.stringify(Object.fromEntries(Array.from({length: 5000}, (_, i) => [`key${i}`, 'Very <b>good</b>']))));
    for (const args of [['snippet', guide], ['widgets'], ['places'], ['reserve', '--prefix', 'x'], ['script'], ['convert', guide, '--to', 'markdown'], ['lint', many], ['lint', many, '--json'], ['--help'], ['snippet', 'no.json']])
      for (const pipe of ['| head -c 60', '2>&1 | true']) {
        const {stderr, status} = spawnSync('bash', ['-c', `set -o pipefail; "$0" "$@" ${pipe}`, process.execPath, join(folder, 'cli.mjs'), ...args], {encoding: 'utf8', timeout: 30_000});
        assert.doesNotMatch(stderr, /EPIPE|^\s+at /m, `${args.join(' ')} ${pipe}`);
        assert.ok([0, 1, 2, 141].includes(status), `${args.join(' ')} ${pipe}: ${status}`);
      }
  });
});

describe('for React', () => {
  const h = (name, properties, ...children) => ({name, properties: properties ?? {}, children});
  const made = async (jsx) => {
    const {code} = await transform(jsx.replace(/^import .*;\n/, ''), {loader: 'jsx', jsxFactory: 'h'});
    return new Function('h', `return ${code}`)(h);
  };
  const text = (node) => (typeof node === 'string' ? node : node.children.map(text).join(''));

  it('numbers are numbers, and what else there is stays as it is', async () => {
    const {children: [element]} = await made(snippet('salary-range', '--attr', 'min=35000', '--attr', 'currency=USD', '--attr', 'heading=Pay {here}', '--for', 'react'));
    assert.equal(element.name, 'salary-range');
    assert.deepEqual(element.properties, {min: 35000, currency: 'USD', heading: 'Pay {\u2060here}'});
    assert.match(text(element), /Pay \{\u2060here\}.*Pay starts at \$35,000 a year/);
  });

  it('braces and quotes of the guide are text', async () => {
    const faq = [{question: 'What is {this}?', answer: 'A "set" of {{x}} & </div> \\o/'}];
    const {status, out} = run(['snippet', 'role-faq', '-', '--for', 'react'], JSON.stringify({faq}));
    assert.equal(status, 0);
    const {children: [element]} = await made(out);
    assert.deepEqual(JSON.parse(decodeURIComponent(element.properties.guide)), {faq});
    // What parts signs is seen by nobody.
    assert.match(text(element).replaceAll('\u2060', ''), /What is \{this\}\?A "set" of \{\{x\}\} & <\/div>/);
  });
});

describe('the lists of what to allow', () => {
  const list = async (name) => {
    const source = allowLists(elements).get(`allow-lists/${name}.js`);
    return (await import(`data:text/javascript,${encodeURIComponent(source)}`)).default;
  };

  it('have the attributes of the manifest, all of them and no others', async () => {
    const attributes = attributesOf(JSON.parse(elements));
    assert.deepEqual(Object.keys(attributes), tags);
    const sorted = (object) => Object.fromEntries(Object.entries(object).map(([tag, names]) => [tag, [...names].sort()]));
    const own = (entries) => sorted(Object.fromEntries([...entries].filter(([tag]) => tags.includes(tag))));
    const [ckeditor, tinymce, sanitize, rehype] = await Promise.all(['ckeditor', 'tinymce', 'sanitize-html', 'rehype-sanitize'].map(list));
    const drupal = allowLists(elements).get('allow-lists/drupal.txt');
    const php = allowLists(elements).get('allow-lists/wordpress.php');
    const found = {
      ckeditor: ckeditor.allow.map(({name, attributes = []}) => [name, attributes]),
      tinymce: [...tinymce.extended_valid_elements.matchAll(/([\w-]+)\[([^\]]*)\]/g)].map(([, tag, names]) => [tag, names.split('|')]),
      sanitize: Object.entries(sanitize.allowedAttributes),
      rehype: Object.entries(rehype.attributes),
      drupal: [...drupal.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag, names]) => [tag, names.trim().split(' ')]),
      php: [...php.matchAll(/'([\w-]+)' => array\(([^)]*)\)/g)].map(([, tag, names]) => [tag, [...names.matchAll(/'([\w-]+)' => true/g)].map(([, name]) => name)]),
    };
    for (const [name, entries] of Object.entries(found)) assert.deepEqual(own(entries), sorted(attributes), name);
    const known = new Set(Object.values(attributes).flat());
    for (const name of sanitize.allowedAttributes.div.filter((name) => name.startsWith('data-') && name !== 'data-career-widget')) assert.ok(known.has(name.slice(5)), name);
    assert.deepEqual(tinymce.custom_elements.split(','), tags);
  });

  it('let through what the snippets are made of, and nothing that runs', async () => {
    const [sanitize, rehype] = await Promise.all(['sanitize-html', 'rehype-sanitize'].map(list));
    const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;
    const {tagNames, attributes} = defaultSchema;
    const through = {
      'sanitize-html': (html) =>
        sanitizeHtml(html, {allowedTags: [...allowedTags, ...sanitize.allowedTags], allowedAttributes: {...allowedAttributes, ...sanitize.allowedAttributes}, allowedClasses: sanitize.allowedClasses}),
      'rehype-sanitize': (html) =>
        String(
          unified()
            .use(rehypeParse, {fragment: true})
            .use(rehypeSanitize, {...defaultSchema, tagNames: [...tagNames, ...rehype.tagNames], attributes: {...attributes, ...rehype.attributes, div: [...(attributes.div ?? []), ...rehype.attributes.div]}})
            .use(rehypeStringify)
            .processSync(html),
        ),
    };
    const plainly = (html) => sanitizeHtml(html, {allowedTags: false, allowedAttributes: false, allowVulnerableTags: true});
    const {outputFiles} = await build({entryPoints: [join(root, 'src/snippet/snippet.ts')], bundle: true, format: 'esm', platform: 'node', write: false});
    const {snippet} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
    const data = JSON.parse(readFileSync(guide, 'utf8'));
    for (const [name, clean] of Object.entries(through))
      for (const form of ['element', 'div', 'code', 'link'])
        for (const tag of tags) {
          const html = snippet({widget: tag, guide: data, form, attributes: {'heading-level': '3'}});
          // Languages of links go; they are not what makes the widget.
          const same = (text) => plainly(text).replace(/(<a href="[^"]*") lang="en" dir="ltr"/, '$1');
          assert.equal(same(clean(html)), same(html), `${name}: ${tag}, ${form}`);
        }
    for (const [name, clean] of Object.entries(through)) assert.doesNotMatch(clean('<salary-range onclick="alert(1)" style="x"><div slot="fallback" onclick="alert(1)">a</div></salary-range>'), /alert|style/, name);
  });
});

describe('career-widgets convert onet', () => {
  const tables = join(root, 'test/fixtures');
  const converted = (...options) => run(['convert', 'onet', join(tables, 'onet'), '--oews', join(tables, 'bls/national_M2024_dl.csv'), '--code', '11-1011.00', '--oews-date', '2019-05', ...options]);

  it('is told what a capped wage of an unknown edition stands for', () => {
    const paid = (output) => JSON.parse(output.out).salary[0].percentiles.p90;
    assert.equal(paid(converted()), undefined);
    assert.deepEqual(paid(converted('--oews-cap', '100/208000')), {atLeast: 208000});
  });
  it('refuses a cap that is none', () => {
    for (const cap of ['208000', '208000/100', '100/', 'a/b', '1/2/3', '-1/2', '1e2/2e5']) {
      const {status, complaints, out} = converted('--oews-cap', cap);
      assert.deepEqual([status, out], [2, ''], cap);
      assert.match(complaints, /115\/239200/, cap);
    }
  });
});
