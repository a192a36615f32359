// The package as an app gets it: packed, installed, imported, type-checked, bundled. node --test test/package/package.test.mjs
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {build as viteBuild} from 'vite';
import webpack from 'webpack';
import {languages, root, tags} from '../../src/build/widgets.mjs';

const exec = promisify(execFile);
const run = async (command, args, cwd = app) => (await exec(command, args, {cwd, maxBuffer: 1e8, shell: process.platform === 'win32'})).stdout;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bin = (name) => join(root, 'node_modules/.bin', name);

// Its real path, because bundlers name modules by that.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'career-widgets-')));
const app = join(folder, 'app');
const installed = join(app, 'node_modules/career-widgets');
let tarball;

before(async () => {
  const [{filename}] = JSON.parse(await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  tarball = join(folder, filename);
  cpSync(join(root, 'test/package/app'), app, {recursive: true});
  writeFileSync(join(app, 'package.json'), '{"name": "app", "private": true, "type": "module"}');
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarball]);
  // What the app has besides is what this repository has.
  for (const name of ['jsdom', 'happy-dom', '@types/node', 'react', '@types/react', 'preact', 'solid-js', 'vue', 'svelte']) {
    mkdirSync(dirname(join(app, 'node_modules', name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name), 'junction');
  }
});
after(() => rmSync(folder, {recursive: true, force: true}));

/** Every path that can be imported, those of patterns too. */
function entries() {
  const files = readdirSync(installed, {recursive: true}).map((file) => `./${file.replaceAll('\\', '/')}`);
  return Object.entries(manifest.exports).flatMap(([name, target]) => {
    const path = typeof target === 'string' ? target : target.default;
    if (!path.includes('*')) return [name];
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '(.+)').replaceAll('*', '\\1')}$`);
    const found = files.map((file) => pattern.exec(file)?.[1]).filter((each) => each && !each.includes('/'));
    assert.ok(found.length > 0, `nothing in the package is "${name}"`);
    return found.map((each) => name.replace('*', each));
  }).map((name) => `career-widgets${name.slice(1)}`);
}

const isModule = (name) => (name.endsWith('.js') || !/\.\w+$/.test(name)) && !name.includes('/allow-lists/');

describe('the package', () => {
  it('is what publint and are-the-types-wrong take for one', async () => {
    const said = await run(bin('publint'), ['--strict', tarball]);
    assert.match(said, /All good/);
    console.log(said.trim().split('\n').at(-1));
    console.log(await run(bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'table-flipped', '--no-color', '--no-emoji']));
  });

  it('has an entry for each widget, its class and each language, and the files that these name', () => {
    const names = entries();
    for (const tag of tags) for (const end of ['.js', '.class.js']) assert.ok(names.includes(`career-widgets/widgets/${tag}${end}`), tag + end);
    for (const lang of languages) assert.ok(names.includes(`career-widgets/locales/${lang}.js`), lang);
    for (const name of ['./reserve.css', './role-guide.schema.json', './custom-elements.json', './integrity.json', './editors/web-types.json'])
      assert.ok(names.includes(`career-widgets${name.slice(1)}`), name);
    for (const field of ['customElements', 'web-types', 'unpkg', 'jsdelivr']) assert.ok(existsSync(join(installed, manifest[field])), field);
  });

  it('has source maps with the sources in them', () => {
    const map = JSON.parse(readFileSync(join(installed, 'dist/npm/base/widget.js.map'), 'utf8'));
    assert.match(map.sourcesContent[0], /abstract class WidgetElement/);
    assert.ok(map.sources.every((source) => !source.startsWith('/')));
  });

  it('keeps its inner modules to itself', async () => {
    const names = ['career-widgets/widgets/salary-range/model.js', 'career-widgets/base/widget.js', 'career-widgets/dist/npm/index.js'];
    writeFileSync(join(app, 'inner.mjs'), `for (const name of ${JSON.stringify(names)}) await import(name).then(() => console.log(name), () => {});`);
    assert.equal(await run(process.execPath, ['inner.mjs']), '');
  });
});

describe('custom-elements.json', () => {
  const elements = () => JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8'));
  const widgets = () => elements().modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

  it('names modules that are in the package, and export what it says', async () => {
    const modules = elements().modules.map(({path, exports}) => ({path, names: exports.filter(({kind}) => kind === 'js').map(({name}) => name)}));
    for (const {path} of modules) assert.ok(existsSync(join(installed, path)), path);
    writeFileSync(join(app, 'modules.mjs'), `for (const {path, names} of ${JSON.stringify(modules)}) {
      const module = await import('./node_modules/career-widgets/' + path);
      for (const name of names) if (!(name in module)) console.log(path, name);
    }`);
    assert.equal(await run(process.execPath, ['modules.mjs']), '');
  });

  it('has all widgets, each with a summary, types, descriptions and states', () => {
    assert.deepEqual(widgets().map(({tagName}) => tagName).sort(), tags);
    for (const {tagName, summary, attributes, members, events, cssStates, cssProperties, slots, superclass} of widgets()) {
      assert.match(summary, /^[A-Z].*\.$/, tagName);
      for (const each of [...attributes, ...members]) assert.ok(each.type?.text && each.description, `${tagName} ${each.name}`);
      for (const name of ['guide', 'src', 'heading', 'heading-level', 'debug', 'lang']) assert.ok(attributes.some((each) => each.name === name), `${tagName} ${name}`);
      assert.equal(members.find(({name}) => name === 'guide').type.text, 'RoleGuide | string');
      assert.equal(attributes.find(({name}) => name === 'debug').default, 'false');
      assert.equal(attributes.find(({name}) => name === 'heading-level').default, '2');
      assert.ok(events.some(({name, type}) => name === 'guide-error' && /Problem\[\]/.test(type.text)), tagName);
      assert.deepEqual(cssStates.map(({name}) => name), ['loading', 'ready', 'partial', 'empty', 'error']);
      assert.ok(cssProperties.some(({name}) => name === '--career-reserve'), tagName);
      assert.deepEqual(slots.map(({name}) => name), ['', 'fallback']);
      assert.ok(superclass, tagName);
    }
  });

  it('says of a choice what there is to choose', () => {
    const typeOf = (tag, attribute) => widgets().find(({tagName}) => tagName === tag).attributes.find(({name}) => name === attribute).type.text;
    assert.equal(typeOf('salary-range', 'per'), "'hour' | 'day' | 'week' | 'month' | 'year'");
    assert.equal(typeOf('market-demand', 'level'), "'low' | 'moderate' | 'high' | 'very-high' | 'undetermined'");
    assert.equal(typeOf('job-outlook', 'label'), 'string');
  });

  it('has nothing that is none of a page\'s business', () => {
    for (const {tagName, members, events} of widgets())
      for (const {name, privacy} of [...members, ...events]) assert.ok(!privacy && !/^[_#]|drawn|chosenPer|^mine$|standing|contents|current/.test(name), `${tagName} ${name}`);
  });

  it('is where the data of editors comes from', () => {
    const read = (file) => JSON.parse(readFileSync(join(installed, 'dist/editors', file), 'utf8'));
    assert.deepEqual(read('vscode.html-custom-data.json').tags.map(({name}) => name).sort(), tags);
    const per = read('vscode.html-custom-data.json').tags.find(({name}) => name === 'salary-range').attributes.find(({name}) => name === 'per');
    assert.deepEqual(per.values.map(({name}) => name), ['hour', 'day', 'week', 'month', 'year']);
    const {html, css} = read('web-types.json').contributions;
    for (const {properties} of [read('vscode.css-custom-data.json'), css]) {
      assert.ok(properties.some(({name}) => name === '--career-accent'));
      assert.equal(new Set(properties.map(({name}) => name)).size, properties.length, 'each once');
    }
    assert.deepEqual(html.elements.map(({name}) => name).sort(), tags);
    const llms = readFileSync(join(installed, 'dist/llms.txt'), 'utf8');
    for (const tag of tags) assert.ok(llms.includes(`\`<${tag}>\`: `), tag);
  });

  it('and the schema point to no address of the package', () => {
    for (const file of ['custom-elements.json', 'role-guide.schema.json', 'llms.txt', 'editors/web-types.json', 'integrity.json'])
      assert.doesNotMatch(readFileSync(join(installed, 'dist', file), 'utf8'), /https?:\/\/[^\s"']*career-widgets/, file);
  });
});

describe('an app that imports it', () => {
  it('imports any entry in Node', async () => {
    const names = entries().filter(isModule);
    assert.ok(names.length > 2 * tags.length);
    // Each in a realm of its own would take minutes; what one leaves behind, the next one may not need.
    writeFileSync(join(app, 'import.mjs'), `for (const name of process.argv.slice(2)) await import(name);`);
    await Promise.all([names, [...names].reverse()].map((each) => run(process.execPath, ['import.mjs', ...each])));
    for (const name of ['career-widgets', 'career-widgets/loader.js', 'career-widgets/locales/de.js', 'career-widgets/widgets/salary-range.js']) await run(process.execPath, ['import.mjs', name]);
  });

  for (const name of ['jsdom', 'happy-dom'])
    it(`draws in ${name}`, async () => {
      const drawn = JSON.parse(await run(process.execPath, ['draw.mjs', name]));
      assert.equal(drawn.state, 'ready');
      assert.equal(drawn.heading, 'Salary');
      assert.match(drawn.sentence, /\$45,000 a year/);
      assert.ok(['salary-range', 'key-responsibilities', 'role-faq'].every((tag) => drawn.sections.includes(tag)), drawn.sections.join());
      assert.deepEqual(drawn.lit.map((versions) => versions.length), [1, 1, 1], 'one Lit, the app\'s and ours');
    });

  const lib = {strict: true, noEmit: true, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], jsx: 'react-jsx', exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false};
  for (const options of [{module: 'NodeNext', moduleResolution: 'NodeNext'}, {module: 'ESNext', moduleResolution: 'Bundler'}])
    it(`has types, ${options.moduleResolution}: what is wrong is an error, what is right is not`, async () => {
      // What the declarations of an entry import has to be there too. Astro is not here, and Node's types are for the app below.
      const here = entries().filter((name) => isModule(name) && !/\/(astro|node)$/.test(name));
      writeFileSync(join(app, 'every.ts'), here.map((name) => `import type {} from '${name}';\n`).join(''));
      const project = join(app, `tsconfig.${options.moduleResolution}.json`);
      writeFileSync(project, JSON.stringify({compilerOptions: {...lib, ...options}, include: ['*.ts', '*.tsx']}));
      await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', project]).catch(({stdout}) => assert.fail(stdout));
    });

  it('has types for a server', async () => {
    const project = join(app, 'tsconfig.server.json');
    // Node's own types are not made for exact optional properties.
    const options = {...lib, lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'], module: 'NodeNext', moduleResolution: 'NodeNext', types: ['node'], exactOptionalPropertyTypes: false};
    writeFileSync(project, JSON.stringify({compilerOptions: options, include: ['*.mts']}));
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', project]).catch(({stdout}) => assert.fail(stdout));
  });
});

/** What each bundler makes of a module: all its code, minified. */
const bundlers = {
  async rollup(input) {
    const bundle = await rollup({input, plugins: [nodeResolve({browser: true})]});
    const {output} = await bundle.generate({format: 'es'});
    return Promise.all(output.filter(({type}) => type === 'chunk').map(async ({code}) => (await esbuild.transform(code, {minify: true, format: 'esm'})).code));
  },
  async esbuild(input) {
    const {outputFiles} = await esbuild.build({entryPoints: [input], bundle: true, splitting: true, format: 'esm', minify: true, legalComments: 'none', outdir: join(folder, 'esbuild'), write: false, logLevel: 'error', logOverride: {'ignored-bare-import': 'silent'}});
    return outputFiles.map(({text}) => text);
  },
  async vite(input) {
    const {output} = await viteBuild({root: app, configFile: false, logLevel: 'silent', build: {write: false, modulePreload: false, rolldownOptions: {input, preserveEntrySignatures: false}}});
    return output.filter(({type}) => type === 'chunk').map(({code}) => code);
  },
  async webpack(input) {
    const path = mkdtempSync(join(folder, 'webpack-'));
    const compiler = webpack({context: app, mode: 'production', entry: input, target: 'web', output: {path}, performance: false, optimization: {minimize: true}});
    const stats = await promisify(compiler.run.bind(compiler))();
    assert.ok(!stats.hasErrors(), stats.toString('errors-only'));
    return readdirSync(path).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(path, file), 'utf8'));
  },
};
const litApp = `import {LitElement, html} from 'lit'; customElements.define('my-app', class extends LitElement { render() { return html\`<p>\${this.title}</p>\`; } });`;
const one = `import 'career-widgets/widgets/salary-range.js';`;
const apps = {
  everything: `import 'career-widgets';`,
  one,
  two: `${one} import 'career-widgets/widgets/career-ladder.js';`,
  loader: `import 'career-widgets/loader.js';`,
  lit: litApp,
  litAndOne: `${litApp} ${one}`,
  class: `import {SalaryRange} from 'career-widgets/widgets/salary-range.class.js'; customElements.define('my-salary', SalaryRange);`,
  unused: `import {SalaryRange} from 'career-widgets/widgets/salary-range.class.js'; import 'career-widgets/widgets/role-faq.class.js'; console.log('nothing of it');`,
  language: `import 'career-widgets/locales/de.js';`,
};
const count = (code, text) => code.split(text).length - 1;

for (const [bundler, bundle] of Object.entries(bundlers))
  describe(`an app bundled by ${bundler}`, () => {
    const made = {};
    const sizes = {};
    before(async () => {
      for (const [name, text] of Object.entries(apps)) {
        const file = join(app, `${bundler}-${name}.js`);
        writeFileSync(file, text);
        const files = await bundle(file);
        made[name] = {code: files.join('\n'), files};
        sizes[name] = files.reduce((sum, each) => sum + brotliCompressSync(each).length, 0);
      }
    });
    after(() => console.log(`${bundler}, brotli, lazy parts included: ${Object.entries(sizes).map(([name, size]) => `${name} ${size}`).join(', ')}`));

    const others = (...own) => tags.filter((tag) => !own.includes(tag));
    const defines = (code, tag) => new RegExp(`["'\`]${tag}["'\`]`).test(code);

    it('has all of it by the name of the package', () => {
      assert.deepEqual(tags.filter((tag) => !defines(made.everything.code, tag)), []);
      assert.ok(made.everything.code.includes('data-career-widget'), 'the embed forms');
    });
    it('has one widget, or two, and leaves the others out', () => {
      assert.ok(defines(made.one.code, 'salary-range'));
      assert.deepEqual(others('salary-range').filter((tag) => defines(made.one.code, tag)), []);
      assert.deepEqual(others('salary-range', 'career-ladder').filter((tag) => defines(made.two.code, tag)), []);
      assert.ok(sizes.one < sizes.everything * 0.6, `${sizes.one} of ${sizes.everything}`);
    });
    it('has a class that it registers itself, and no registration of ours', () => {
      assert.ok(made.class.code.includes('my-salary'));
      assert.equal(count(made.class.code, 'customElements.define'), 1);
    });
    it('has nothing of a class that it does not use', () => {
      // esbuild writes a file for every import() that it comes across, though nothing asks for it any more.
      const entry = made.unused.files.find((file) => file.includes('nothing of it'));
      assert.ok(entry.length < 200 && !/import|__webpack_require__/.test(entry), entry.slice(0, 300));
    });
    it('has the phrases of a language, and no widget', () => {
      assert.ok(made.language.code.includes('Gehalt'));
      assert.equal(count(made.language.code, 'litHtmlVersions'), 0);
    });
    it('has Lit once, also where it has it anyway', () => {
      for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'])
        for (const each of ['lit', 'one', 'litAndOne', 'everything']) assert.equal(count(made[each].code, name), 1, `${each}: ${name}`);
      assert.ok(sizes.litAndOne < sizes.one + 300, `${sizes.litAndOne}, and ${sizes.one} without a Lit of its own`);
    });
    it('gets each widget of the loader as a chunk of its own', () => {
      const {files} = made.loader;
      assert.ok(files.length > tags.length + languages.length, `${files.length} files`);
      assert.equal(count(made.loader.code, 'litHtmlVersions'), 1);
    });
  });
