// The small plugins of rollup.config.mjs.
import {join} from 'node:path';
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
  resolveId: (id) => (id === 'lit/html.js' ? join(root, 'src/section/templates.ts') : null),
});

/**
 * Puts what several entries share into chunks of its own, never into an entry: a page may load an entry as
 * `salary-range.js?ver=2`, and a chunk that imported `salary-range.js` would then get it a second time.
 * What two share has a chunk that is called after them; what more do is in "shared".
 */
export const sharedChunks = (entries) => {
  const names = new Map();
  return (id, {getModuleInfo}) => {
    if (names.size === 0) {
      const reachedBy = new Map();
      for (const [name, entry] of Object.entries(entries)) {
        const queue = [entry];
        const seen = new Set(queue);
        for (const each of queue) {
          if (!reachedBy.has(each)) reachedBy.set(each, []);
          reachedBy.get(each).push(name);
          for (const next of getModuleInfo(each)?.importedIds ?? []) {
            if (!seen.has(next)) {
              seen.add(next);
              queue.push(next);
            }
          }
        }
      }
      for (const [each, by] of reachedBy) {
        if (by.length > 1) names.set(each, by.length > 2 ? 'shared' : by.sort().join('+'));
        else if (Object.values(entries).includes(each)) names.set(each, undefined);
      }
    }
    return names.get(id);
  };
};

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
