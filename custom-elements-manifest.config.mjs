// What editors, Storybook and the types of the package are told of the elements: what is public.
export default {
  globs: ['src/widgets/*/*.ts', 'src/base/widget.ts', 'src/view/section-element.ts'],
  exclude: ['**/*.test.ts', '**/messages.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [tagNames(), usage(), publicOnly(), plainTypes(), publishedPaths()],
};

/** The classes of a manifest. */
const classesOf = ({modules}) => modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');
/** The members and the attributes of a class. */
const membersOf = ({members = [], attributes = []}) => [...members, ...attributes];

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

/** `@usage` of a widget's comment: when to use it, for those who choose between widgets. */
function usage() {
  return {
    name: 'usage',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const tag = ts.getJSDocTags(node).find(({tagName}) => tagName.text === 'usage');
      const declaration = moduleDoc.declarations?.find(({name}) => name === node.name.text);
      if (tag && declaration) declaration.usage = ts.getTextOfJSDocComment(tag.comment).replace(/\s+/g, ' ').trim();
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
        module.declarations = module.declarations.filter(({kind}) => kind === 'class');
        const names = new Set(module.declarations.map(({name}) => name));
        module.exports = module.exports.filter(({kind, name, declaration}) =>
          (kind === 'custom-element-definition' ? name.includes('-') : names.has(declaration?.name)));
        for (const declaration of module.declarations) {
          const inner = ({name, inheritedFrom}) => state.has(`${inheritedFrom?.name ?? declaration.name}.${name}`);
          declaration.members = declaration.members?.filter((member) => !hidden(member) && !inner(member));
          declaration.attributes = declaration.attributes?.filter((each) =>
            !/^_/.test(each.name) && !inner({...each, name: each.fieldName ?? each.name}));
        }
      }
      // The file system lists files in its own order.
      customElementsManifest.modules = customElementsManifest.modules
        .filter(({declarations, exports}) => declarations.length > 0 || exports.length > 0)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** Types as a person would say them, defaults, and a summary of each element. */
function plainTypes() {
  return {
    name: 'plain-types',
    packageLinkPhase({customElementsManifest}) {
      for (const declaration of classesOf(customElementsManifest)) {
        const {description, tagName, members = [], attributes = []} = declaration;
        if (tagName) declaration.summary = /^.*?[.](?=\s|$)/s.exec(description)[0].replace(/\s+/g, ' ');
        // The analyzer reads the braces of a custom property as a type; the manifest has another word for it.
        for (const each of declaration.cssProperties ?? []) {
          each.syntax = each.type?.text;
          delete each.type;
        }
        for (const each of membersOf(declaration)) {
          // Every property may be unset: said of each, it only hides from tools which control fits.
          if (each.type?.text) each.type.text = each.type.text.replace(/\s*\|\s*(null|undefined)\b/g, '');
          // WidgetElement's constructor sets them.
          if (each.type?.text === 'boolean') each.default ??= 'false';
          delete each.privacy;
        }
        for (const attribute of attributes) {
          attribute.default ??= members.find(({name}) => name === attribute.fieldName)?.default;
          // An attribute is text, whatever else its property takes.
          if (/^string \|/.test(attribute.type?.text)) attribute.type = {text: 'string'};
        }
      }
    },
  };
}

/** Modules as they are in the package (src/build/npm.mjs). What is inherited is there in full, because few tools look it up; where from, only the name says, of what has a type. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const {declaration} of module.exports) if (declaration?.module) declaration.module = published(declaration.module);
      }
      for (const declaration of classesOf(customElementsManifest)) {
        const {superclass} = declaration;
        if (superclass?.module) superclass.module = published(superclass.module);
        for (const {inheritedFrom} of membersOf(declaration)) delete inheritedFrom?.module;
        for (const kind of ['slots', 'cssParts', 'cssProperties', 'cssStates', 'events'])
          for (const each of declaration[kind] ?? []) delete each.inheritedFrom;
      }
    },
  };
}

// Lit's own life cycle is no one's to call.
const lifeCycle = new Set(['render', 'willUpdate', 'update', 'updated', 'firstUpdated', 'shouldUpdate', 'createRenderRoot',
  'scheduleUpdate', 'performUpdate', 'getUpdateComplete', 'connectedCallback', 'disconnectedCallback', 'adoptedCallback',
  'attributeChangedCallback']);
