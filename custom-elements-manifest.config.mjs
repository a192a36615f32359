// What editors and Storybook are told of the elements: what is public.
export default {
  globs: ['src/widgets/*/*.ts', 'src/base/*.ts', 'src/view/section-element.ts'],
  exclude: ['**/*.test.ts', '**/messages.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [tagNames(), publicOnly()],
};

// src/widgets/<tag>/<tag>.ts has the class, define.ts beside it registers it.
function tagNames() {
  return {
    name: 'tag-names',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {path, declarations} of modules) {
        const tag = /^src\/widgets\/([^/]+)\/\1\.ts$/.exec(path)?.[1];
        const element = tag && declarations.find(({kind, superclass}) => kind === 'class' && superclass);
        if (!element) continue;
        Object.assign(element, {tagName: tag, customElement: true});
        const definition = modules.find((module) => module.path === `src/widgets/${tag}/define.ts`);
        if (definition && !definition.exports.some(({kind}) => kind === 'custom-element-definition')) {
          definition.exports.push({kind: 'custom-element-definition', name: tag, declaration: {name: element.name, module: path}});
        }
      }
    },
  };
}

function publicOnly() {
  const hidden = ({name, privacy, static: isStatic, inheritedFrom}) =>
    privacy === 'private' || privacy === 'protected' || /^[_#]/.test(name ?? '') || isStatic || lifeCycle.has(name)
    || /^(LitElement|ReactiveElement)$/.test(inheritedFrom?.name ?? '');
  const state = new Set(); // Class.property of `static properties = {property: {state: true}}`
  return {
    name: 'public-only',
    analyzePhase({ts, node}) {
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties' || !node.initializer) return;
      if (!ts.isObjectLiteralExpression(node.initializer)) return;
      for (const {name, initializer} of node.initializer.properties) {
        if (initializer && /\bstate:\s*true\b/.test(initializer.getText())) state.add(`${node.parent.name?.getText()}.${name.getText()}`);
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(({kind}) => kind === 'class' || kind === 'mixin');
        const names = new Set(module.declarations.map(({name}) => name));
        module.exports = module.exports.filter(({kind, name, declaration}) =>
          (kind === 'custom-element-definition' ? name.includes('-') : names.has(declaration?.name)));
        for (const declaration of module.declarations) {
          const inner = ({name, inheritedFrom}) => state.has(`${inheritedFrom?.name ?? declaration.name}.${name}`);
          declaration.members = declaration.members?.filter((member) => !hidden(member) && !inner(member));
          declaration.attributes = declaration.attributes?.filter((each) =>
            !/^_/.test(each.name) && !inner({...each, name: each.fieldName ?? each.name}));
          // Every property may be unset: said of each, it only hides from tools which control fits.
          for (const {type} of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
            if (type?.text) type.text = type.text.replace(/\s*\|\s*(null|undefined)\b/g, '');
          }
        }
      }
      // The file system lists files in its own order.
      customElementsManifest.modules = customElementsManifest.modules
        .filter(({declarations, exports}) => declarations.length > 0 || exports.length > 0)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

// Lit's own life cycle is no one's to call.
const lifeCycle = new Set(['render', 'willUpdate', 'update', 'updated', 'firstUpdated', 'shouldUpdate', 'createRenderRoot',
  'scheduleUpdate', 'performUpdate', 'getUpdateComplete', 'connectedCallback', 'disconnectedCallback', 'adoptedCallback',
  'attributeChangedCallback']);
