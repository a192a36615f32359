// The declarations (.d.ts) in dist/npm/: of what apps use, as a person would write them. The compiler would write out the literal
// type of every schema instead, so they are made from what says the same: the manifest for the elements, the schema for role JSON.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {published, stripped, bundled} from './schema.mjs';
import {languages, root} from './widgets.mjs';

/** Map of path → text. @param elements - The manifest, parsed. @param schema - The schema, parsed. */
export async function declarations(elements, schema) {
  const modules = elements.modules.map(({path, declarations}) => ({path: path.replace(/^dist\/(.*)\.js$/, '$1.d.ts'), declarations}));
  const classes = modules.flatMap(({path, declarations}) => declarations.map((declaration) => ({...declaration, path})));
  const widgets = classes.filter(({tagName}) => tagName);
  return new Map([
    ['npm/guide/role-guide.d.ts', await roleGuide(schema)],
    ['npm/guide/problem.d.ts', `${[['problem', 'Problem'], ['schema', 'QuestionKind'], ['problem', 'Report']].map(([file, name]) => declarationIn(`guide/${file}.ts`, name)).join('\n\n')}\n`],
    ...classes.map((each) => [each.path, classFile(each, classes)]),
    ...widgets.map(({tagName}) => [`npm/widgets/${tagName}/define.d.ts`, defining(tagName)]),
    ['npm/widgets/index.d.ts', widgets.map(({name, tagName}) => `export {${name}} from './${tagName}/${tagName}.js';\n`).join('')],
    ['npm/index.d.ts', index],
    ...[...['convert', 'lint', 'server', 'handler'].map((room) => `${room}/index.ts`), 'handler/node.ts'].flatMap(declarationsFrom),
    ['npm/i18n/messages.d.ts', messages],
    ['npm/locales/index.d.ts', 'export declare const translations: readonly string[];\n'],
    ...['loader', ...languages.map((lang) => `locales/${lang}`)].map((name) => [`npm/${name}.d.ts`, 'export {};\n']),
    ['npm/types/elements.d.ts', attributeFile(classes)],
    // So that a style sheet can be imported from TypeScript too.
    ['npm/types/style.d.ts', 'export {};\n'],
    ...Object.entries(frameworks).flatMap(([name, text]) => [[`npm/types/${name}.d.ts`, text], [`npm/types/${name}.js`, 'export {};\n']]),
  ]);
}

const index = `export * from './widgets/index.js';
export type {WidgetElement, WidgetState} from './base/widget.js';
export type {Problem} from './guide/problem.js';
export type {Plan, RoleGuide} from './guide/role-guide.js';
`;

const messages = `/** A phrase with {placeholders}, or its plural forms (CLDR), chosen by {n}. */
export type Message = string | ({[Category in Intl.LDMLPluralRule]?: string} & {other: string});
/** Adds phrases for a language (BCP 47), by the tag of the widget that says them, or changes some. What several widgets say is under ''. */
export declare function registerMessages(lang: string, tables: Readonly<Record<string, Readonly<Record<string, Message>>>>): void;
`;

// —— Role JSON

/** Interfaces of role JSON and of its parts, which have the names that src/guide/sections gives them. */
async function roleGuide(schema) {
  const folder = join(root, 'src/guide/sections');
  const files = readdirSync(folder).sort().map((file) => join(folder, file));
  const constants = await bundled(files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'));
  const parts = files.flatMap(namedTypes).map(({name, constant, comment}) => ({name, comment, schema: stripped(published(constants[constant]))}));
  /** Of the parts, by what their schemas are. */
  const names = new Map();
  for (const {name, schema} of parts) {
    const key = JSON.stringify(schema);
    if (names.has(key)) throw new Error(`${names.get(key)} and ${name} describe the same: let one of them be the other.`);
    names.set(key, name);
  }
  const described = new Map();
  const collect = (node) => {
    described.set(JSON.stringify(stripped(node)), node);
    Object.values(node.properties ?? {}).forEach(collect);
    (node.anyOf ?? node.prefixItems ?? [node.items ?? []].flat()).forEach(collect);
  };
  collect(schema);

  const type = (node, indent, isNamed) => {
    const name = !isNamed && names.get(JSON.stringify(stripped(node)));
    if (name) return name;
    if (node.anyOf) return node.anyOf.map((each) => type(each, indent)).join(' | ');
    if (node.enum) return node.enum.map((value) => `'${value}'`).join(' | ');
    if (Array.isArray(node.type)) return node.type.map((one) => type({...node, type: one}, indent)).join(' | ');
    // What others write is understood, too.
    if (node.type === 'string' && node.examples && !node.pattern) return `${node.examples.map((value) => `'${value}'`).join(' | ')} | (string & {})`;
    if (node.prefixItems) return `[${node.prefixItems.map((place) => `(${type(place, indent)})?`).join(', ')}]`;
    if (node.type === 'array') {
      const item = type(node.items, indent);
      return / \| /.test(item.replace(/\{[^]*\}/, '')) ? `(${item})[]` : `${item}[]`;
    }
    if (node.type !== 'object') return node.type;
    const inner = `${indent}  `;
    const lines = Object.entries(node.properties).map(([key, value]) => `${comment(value.description, inner)}${inner}${key}?: ${type(value, inner)};\n`);
    return `{\n${lines.join('')}${indent}}`;
  };
  const declare = (name, node, description) =>
    `${comment(description)}export ${node.type === 'object' ? `interface ${name} ${type(node, '', true)}` : `type ${name} = ${type(node, '', true)};`}\n`;
  return [
    declare('RoleGuide', schema, schema.description),
    '/** The JSON Schema that role JSON is checked by, without descriptions. */\nexport const roleGuide: object;\n',
    ...parts.map((part) => declare(part.name, described.get(JSON.stringify(part.schema)) ?? part.schema, part.comment)),
  ].join('\n');
}

/** Of each `export type Name = Infer<typeof constant>` in a file: the names, and the comment on the constant. */
function namedTypes(file) {
  const source = parsed(file);
  const isConstant = (statement, name) => ts.isVariableStatement(statement) && statement.declarationList.declarations[0].name.getText(source) === name;
  return source.statements.filter(ts.isTypeAliasDeclaration).filter(({type}) => type.typeArguments?.[0].exprName).map(({name, type}) => {
    const constant = type.typeArguments?.[0].exprName?.text;
    const doc = source.statements.find((statement) => isConstant(statement, constant))?.jsDoc?.at(-1);
    return {name: name.text, constant, comment: doc && ts.getTextOfJSDocComment(doc.comment)};
  });
}

const parsed = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** A declaration as it stands in a source file, with its comments. */
function declarationIn(file, name) {
  const statement = parsed(join(root, 'src', file)).statements.find((each) => each.name?.text === name);
  return statement.getFullText().trim();
}

/**
 * The declarations of an entry whose modules say the type of all that they export: of itself, and of what it leads to in the same room. Each is
 * made of its own module alone; one that is not said there is an error.
 */
function declarationsFrom(entry) {
  const room = dirname(entry);
  const made = new Map();
  const add = (file) => {
    const path = `npm/${file.replace(/\.ts$/, '.d.ts')}`;
    if (made.has(path) || !file.startsWith(`${room}/`)) return;
    const {outputText, diagnostics} = ts.transpileDeclaration(readFileSync(join(root, 'src', file), 'utf8'), {fileName: file, reportDiagnostics: true, compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, isolatedDeclarations: true, stripInternal: true}});
    if (diagnostics?.length) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')}`);
    made.set(path, outputText);
    for (const [, name] of outputText.matchAll(/ from '(\.[^']+)\.js'/g)) add(join(dirname(file), `${name}.ts`).replaceAll('\\', '/'));
  };
  add(entry);
  return [...made];
}

const comment = (text, indent = '') => (text ? `${indent}/** ${text.replace(/\s+/g, ' ')} */\n` : '');

// —— Elements

const isOwn = ({inheritedFrom}) => !inheritedFrom;
/** What it raises that its superclass does not. */
const eventsOf = ({events = [], superclass}, classes) => {
  const inherited = classes.find(({name}) => name === superclass?.name)?.events ?? [];
  return events.filter(({name}) => !inherited.some((event) => event.name === name));
};
/** The type of a property that may be unset, as all but booleans may. */
const settable = (text) => (text === 'boolean' ? text : `${text} | null | undefined`);

/** Imports of the types that a text names. */
function typeImports(text, path) {
  const from = {RoleGuide: 'guide/role-guide', Plan: 'guide/role-guide', Problem: 'guide/problem', WidgetState: 'base/widget'};
  return Object.entries(from).filter(([name, file]) => new RegExp(`\\b${name}\\b(?!')`).test(text) && path !== `npm/${file}.d.ts`)
    .map(([name, file]) => `import type {${name}} from '${specifier(path, `npm/${file}.js`)}';\n`).join('');
}

function specifier(from, to) {
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

function classFile(declaration, classes) {
  const {name, tagName, description, members = [], superclass, path} = declaration;
  const base = superclass.module ? superclass.module.replace(/^dist\//, '') : undefined;
  const fields = members.filter(isOwn).map(({name, type, description, readonly}) =>
    `${comment(description, '  ')}  ${readonly ? `readonly ${name}: ${type.text}` : `${name}: ${settable(type.text)}`};\n`);
  const events = eventsOf(declaration, classes).map(({name, type, description}) => `${comment(description, '    ')}    '${name}': ${type.text};\n`);
  const maps = [
    tagName ? `  interface HTMLElementTagNameMap {\n    '${tagName}': ${name};\n  }\n` : '',
    events.length ? `  interface HTMLElementEventMap {\n${events.join('')}  }\n` : '',
  ].join('');
  const text = `${comment(description)}export ${tagName ? '' : 'abstract '}class ${name} extends ${superclass.name} {${fields.length ? `\n${fields.join('')}` : ''}}
${maps && `\ndeclare global {\n${maps}}\n`}`;
  const state = name === 'WidgetElement' ? `${declarationIn('base/widget.ts', 'WidgetState')}\n\n` : '';
  return `import {${superclass.name}} from '${base ? specifier(path, base) : superclass.package}';\n${typeImports(text, path)}\n${state}${text}`;
}

/** A module that defines elements has their types, and no exports. */
function defining(tag) {
  const imports = [...readFileSync(join(root, `src/widgets/${tag}/define.ts`), 'utf8').matchAll(/ from '([^']+)'/g)].map(([, name]) => name);
  return `${imports.filter((name) => !name.endsWith('/base/define.js')).map((name) => `import '${name}';\n`).join('')}export {};\n`;
}

// —— Templates

/** What a template can set: attributes, and properties of another name. Text that is a number is as good as the number. */
function attributeFile(classes) {
  const attributesOf = ({attributes = [], members = []}) => {
    const typeOf = (type) => (type === 'number' ? 'number | `${number}`' : type === 'boolean' ? "boolean | ''" : type);
    const own = attributes.filter((each) => isOwn(each) && each.name !== 'lang').map(({name, type, fieldName, description}) =>
      ({name, description, type: members.find((member) => member.name === name && fieldName === name)?.type.text ?? type.text}));
    const properties = members.filter((each) => isOwn(each) && !each.readonly);
    // A property of the same name as an attribute takes more than text.
    const all = [...own.filter(({name}) => !properties.some((each) => each.name === name)), ...properties.map(({name, type, description}) => ({name, description, type: type.text}))];
    return all.map(({name, type, description}) => `${comment(description, '  ')}  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${typeOf(type)} | null | undefined;\n`);
  };
  const nameOf = (name, suffix) => (name === 'WidgetElement' ? 'Widget' : name) + suffix;
  const [base, ...rest] = [...classes].sort(({tagName: a}, {tagName: b}) => (a ? (b ? (a < b ? -1 : 1) : 1) : -1)).filter(({name}) => name !== 'SectionElement');
  const interfaces = [base, ...rest].flatMap((declaration) => {
    const {name} = declaration;
    const parts = {
      Attributes: attributesOf(declaration),
      Events: eventsOf({...declaration, superclass: declaration === base ? undefined : {name: base.name}}, classes)
        .map(({name, type, description}) => `${comment(description, '  ')}  '${name}': ${type.text};\n`),
    };
    return Object.entries(parts).filter(([, lines]) => lines.length)
      .map(([kind, lines]) => `export interface ${nameOf(name, kind)}${declaration === base ? '' : ` extends Widget${kind}`} {\n${lines.join('')}}\n`);
  });
  const maps = ['Attributes', 'Events'].map((kind) => `/** By tag. */
export interface Element${kind} {
${rest.map(({name, tagName}) => `  '${tagName}': ${interfaces.some((text) => text.startsWith(`export interface ${name}${kind} `)) ? name + kind : `Widget${kind}`};\n`).join('')}}\n`);
  const text = [...interfaces, ...maps].join('\n');
  const path = 'npm/types/elements.d.ts';
  return `import '../widgets/index.js';\n${typeImports(text, path)}\n${text}`;
}

const common = `import type {ElementAttributes as Attributes, ElementEvents as Events} from './elements.js';

type Tag = keyof Attributes;
`;

// Each has the framework's own attributes of any element besides, and its way to name listeners.
const frameworks = {
  react: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${common}type Listeners<E> = {[Name in keyof E as \`on\${Name & string}\`]?: ((event: E[Name]) => void) | undefined};
type Any<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
export type CareerElements = {[T in Tag]: Omit<Any<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Listeners<Events[T]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
`,
  preact: `import type {ClassAttributes, JSX} from 'preact';
${common}type Listeners<E> = {[Name in keyof E as \`on\${Name & string}\`]?: ((event: E[Name]) => void) | undefined};
// Of a plain element, because Preact 10 and 11 have the type of attributes in different places.
type Any<E> = Omit<JSX.IntrinsicElements['span'], 'ref'> & ClassAttributes<E>;
export type CareerElements = {[T in Tag]: Omit<Any<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Listeners<Events[T]>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
`,
  solid: `import type {JSX} from 'solid-js';
${common}type Listeners<E> = {[Name in keyof E as \`on:\${Name & string}\`]?: ((event: E[Name]) => void) | undefined};
type Prefixed<A> = {[Name in keyof A as \`prop:\${Name & string}\`]?: A[Name]} & {[Name in keyof A as \`attr:\${Name & string}\`]?: A[Name]};
export type CareerElements = {
  [T in Tag]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Prefixed<Attributes[T]> & Listeners<Events[T]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
`,
  vue: `import type {HTMLAttributes, ReservedProps} from 'vue';
${common}type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name & string;
type Listeners<E> = {[Name in keyof E as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: E[Name]) => void) | undefined};
export type CareerElements = {[T in Tag]: new () => {$props: Omit<HTMLAttributes, keyof Attributes[T]> & ReservedProps & Attributes[T] & Listeners<Events[T]>}};

declare module 'vue' {
  interface GlobalComponents extends CareerElements {}
  interface HTMLAttributes {
    /** Where it belongs in a custom element: <p slot="fallback">. Vue does not know it otherwise. */
    slot?: string;
  }
}
`,
  astro: `/// <reference types="astro/astro-jsx" />
${common}export type CareerElements = {[T in Tag]: Omit<astroHTML.JSX.HTMLAttributes, keyof Attributes[T]> & Attributes[T]};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends CareerElements {}
  }
}
`,
  svelte: `import type {HTMLAttributes} from 'svelte/elements';
${common}type Listeners<E> = {[Name in keyof E as \`on\${':' | ''}\${Name & string}\`]?: ((event: E[Name]) => void) | undefined};
export type CareerElements = {[T in Tag]: Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Attributes[T]> & Attributes[T] & Listeners<Events[T]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CareerElements {}
}
`,
};
