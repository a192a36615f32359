// The small plugins of rollup.config.mjs.
import {readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {build} from 'esbuild';
import {root} from './widgets.mjs';

/** Modules that exist only for the build: {name: source or () => source}. */
export const virtual = (modules) => ({
  name: 'virtual',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
  load(id) {
    const name = id.startsWith('\0') ? id.slice(1) : '';
    if (!Object.hasOwn(modules, name)) return null;
    return {code: modules[name], moduleSideEffects: true};
  },
});

/** The files that people download draw Lit's templates with src/section/templates.ts, which says why. */
export const ownTemplates = () => ({
  name: 'own-templates',
  // Where nothing is drawn, the policy that drawing needs is not asked for.
  resolveId: (id) => (id === 'lit/html.js' ? {id: join(root, 'src/section/templates.ts'), moduleSideEffects: false} : null),
});

/**
 * Two files for each widget: its entry, and `core`, which is what `roots` import and all widgets share. What only some share
 * each of them has a copy of: it is small and has no state, and a chunk for every set of widgets would cost more than it saves.
 * Nothing is shared through an entry: a page may load one as `salary-range.js?ver=2`, and what imported `salary-range.js` would
 * then get it a second time. Without roots there is no core, and each widget has all that it needs in its one file.
 */
export const coreAndCopies = (entries, roots) => {
  const tags = new Map(Object.entries(entries).map(([tag, file]) => [file, tag]));
  /** The widget that a copy is for. */
  const copies = new Map();
  let core;
  const plugin = {
    name: 'core-and-copies',
    async buildStart() {
      core = await importedBy(roots);
    },
    async resolveId(source, importer, options) {
      const tag = importer && (tags.get(importer) ?? copies.get(importer));
      if (!tag) return null;
      const found = await this.resolve(source, original(importer), {...options, skipSelf: true});
      if (!found || found.external || core.has(found.id)) return found;
      const id = copyFor(found.id, tag);
      copies.set(id, tag);
      return id;
    },
    load: (id) => (copies.has(id) ? readFile(original(id), 'utf8') : null),
  };
  return {plugin, chunkOf: (id) => (core.has(id) ? 'core' : undefined)};
};

/** The name of a widget's copy of a module, and the module of such a name. */
const copyFor = (id, tag) => id.replace(/(?=\.\w+$)/, `.of-${tag}`);
export const original = (id) => id.replace(/\.of-[\w-]+(?=\.\w+$)/, '');

/** The files that others import when they are loaded, themselves included; not those that they may ask for later. */
async function importedBy(files) {
  const {metafile} = await build({
    entryPoints: files, bundle: true, format: 'esm', write: false, metafile: true, outdir: root, absWorkingDir: root,
    alias: {'lit/html.js': join(root, 'src/section/templates.ts')},
  });
  const found = new Set(files.map((file) => relative(root, file)));
  for (const file of found) for (const {path, kind} of metafile.inputs[file].imports) if (kind !== 'dynamic-import') found.add(path);
  return new Set([...found].map((file) => join(root, file)));
}

/**
 * What a widget asks for only when a page needs it, `import('./x.js')`, is a file of its own, `later/x.<hash>.js`, that imports
 * nothing: whether the widget has the core beside it or in it, it gets the same.
 * @param make - The bundle of a module, as an output chunk of Rollup.
 */
export const askedLater = (make) => {
  const files = new Map();
  return {
    name: 'asked-later',
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' && (await this.resolve(specifier, original(importer)));
      if (!found || found.external) return null;
      if (!files.has(found.id)) files.set(found.id, make(found.id));
      const {fileName} = await files.get(found.id);
      return {id: `/${fileName}`, external: 'absolute'};
    },
    async buildEnd() {
      for (const {fileName, code} of await Promise.all(files.values())) this.emitFile({type: 'asset', fileName, source: code});
    },
    // Every file that asks is in a folder beside it.
    outputOptions: (options) => ({...options, paths: (id) => (id.startsWith('/later/') ? `..${id}` : id)}),
  };
};

/**
 * Where all is in one file, what is asked for later is there already: `const {x} = await import('./x.js')` and
 * `(await import('./x.js')).x` cost nothing. By name, because an object of a module's exports would be built for the rest.
 */
export const staticImports = () => ({
  name: 'static-imports',
  transform(code) {
    const found = [];
    const asked = (name, path) => `asked${found.push(`import {${name} as asked${found.length}} from ${path};`) - 1}`;
    const changed = code
      .replace(/\bconst \{ ?(\w+) ?\} = await import\((["']\.\.?\/[\w./-]+["'])\)/g, (_, name, path) => `const ${name} = ${asked(name, path)}`)
      .replace(/\(await import\((["']\.\.?\/[\w./-]+["'])\)\)\.(\w+)/g, (_, path, name) => asked(name, path));
    return found.length ? {code: found.join('') + changed, map: null} : null;
  },
});

/** How <career-guide> comes by its sections: from the files beside it, or not at all where all are in one file. */
export const sectionLoader = (source) => ({
  name: 'section-loader',
  load: (id) => (/career-guide\/load\.ts$/.test(original(id.replaceAll('\\', '/'))) ? `export const load = ${source};` : null),
});

/**
 * What chunks share goes by the name that it was given when they were minified: `export{a as b}` and `import{b as c}` become
 * `export{a}` and `import{a as c}`. What is asked for by name, an entry's or by `import()`, keeps its name.
 */
export const plainExports = () => ({
  name: 'plain-exports',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    for (const shared of chunks.filter(({isEntry, isDynamicEntry}) => !isEntry && !isDynamicEntry)) {
      const names = new Map();
      shared.code = shared.code.replace(/(?<=export\{)[^}]+/, (list) => list.split(',').map((each) => {
        const [own, name = own] = each.split(' as ');
        names.set(name, own);
        return own;
      }).sort().join());
      for (const chunk of chunks.filter(({imports}) => imports.includes(shared.fileName))) {
        chunk.code = chunk.code.replace(/(?<=import\{)([^}]+)(?=\}from"([^"]+)")/g, (list, _, from) => (shared.fileName.endsWith(from.replace('./', '/')) ? list.split(',').map((each) => {
          const [name, own = name] = each.split(' as ');
          return names.get(name) === own ? own : `${names.get(name)} as ${own}`;
        }).join() : list));
      }
    }
  },
});

/** Fails the build on what must not happen to the files that people load. */
export const guard = () => ({
  name: 'guard',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const entries = new Set(chunks.filter(({isEntry}) => isEntry).map(({fileName}) => fileName));
    for (const {fileName, code, imports} of chunks) {
      if (/sourceMappingURL=/.test(code)) this.error(`${fileName} has a source map comment.`);
      if (/createPolicy\(["']lit-html/.test(code)) this.error(`${fileName} has Lit itself, and asks for Lit's own Trusted Types policy.`);
      for (const each of imports) {
        if (entries.has(each)) this.error(`${fileName} imports the entry ${each}, which would run twice under "?ver=".`);
        if (!bundle[each]) this.error(`${fileName} imports ${each}, which no page has.`);
      }
    }
  },
});
