// dist/role-guide.schema.json, from src/guide/role-guide.ts: the exported `roleGuide` is JSON Schema already; its
// descriptions are the doc comments on the keys, which only the type knows. So data and type are walked side by side.
import {join} from 'node:path';
import {build} from 'esbuild';
import ts from 'typescript';
import {root} from './widgets.mjs';

const file = join(root, 'src/guide/role-guide.ts');
/** Relative: where the package is published is nobody's to say in it. */
const id = 'role-guide.schema.json';

export async function schema() {
  const {checker, constant, type} = openType();
  const missing = [];

  const describe = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();

  const propertyType = (parent, key, path) => {
    const symbol = parent.getProperty(key);
    if (!symbol) throw new Error(`${path} is in the data of roleGuide, but not in its type: is it "as const"?`);
    return {symbol, type: checker.getTypeOfSymbol(symbol)};
  };

  const walk = (data, dataType, path) => {
    const out = {...data};
    if (data.properties) {
      const properties = propertyType(dataType, 'properties', `${path}.properties`).type;
      out.properties = Object.fromEntries(Object.entries(data.properties).map(([key, value]) => {
        const property = propertyType(properties, key, `${path}.${key}`);
        const description = describe(property.symbol);
        if (!description) missing.push(`${path}.${key}`);
        return [key, {description, ...walk(value, property.type, `${path}.${key}`)}];
      }));
    }
    if (data.items) out.items = walk(data.items, propertyType(dataType, 'items', path).type, `${path}[]`);
    if (data.anyOf) {
      const options = propertyType(dataType, 'anyOf', path).type;
      if (!checker.isTupleType(options)) throw new Error(`The type of anyOf at ${path} is not a tuple.`);
      const types = checker.getTypeArguments(options);
      out.anyOf = data.anyOf.map((option, index) => walk(option, types[index], path));
    }
    return out;
  };

  const description = describe(constant);
  if (!description) missing.push('roleGuide');
  const walked = walk(await readData(), type, 'roleGuide');
  if (missing.length > 0) throw new Error(`Each key of role JSON is documented by the comment above it in src/guide. Add /** … */ to:\n  ${missing.join('\n  ')}`);

  const {$schema = 'https://json-schema.org/draft/2020-12/schema', title = 'Role guide', ...rest} = walked;
  return `${JSON.stringify({$schema, $id: id, title, description, ...rest}, null, 1)}\n`;
}

/** What a module of src exports, given as text. */
export async function bundled(contents) {
  const {outputFiles} = await build({stdin: {contents, resolveDir: root, loader: 'ts'}, bundle: true, format: 'esm', write: false, absWorkingDir: root});
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** A schema as it is published: where others' spellings are understood too, an editor offers the values, and takes what else there is. */
export const published = (schema) => JSON.parse(JSON.stringify(schema, (key, node) => (key === 'othersNames' ? undefined : node?.spellings ? {type: [node.type, 'null'], examples: node.enum} : node)));

/** A schema without its descriptions. */
export function stripped({description: _, ...node}) {
  const {properties, items, prefixItems, anyOf} = node;
  return {
    ...node,
    ...(properties && {properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, stripped(value)]))}),
    ...(items && {items: stripped(items)}),
    ...(prefixItems && {prefixItems: prefixItems.map(stripped)}),
    ...(anyOf && {anyOf: anyOf.map(stripped)}),
  };
}

async function readData() {
  const {roleGuide} = await bundled(`export * from ${JSON.stringify(file)};`);
  if (!roleGuide) throw new Error('src/guide/role-guide.ts exports no roleGuide.');
  return published(roleGuide);
}

function openType() {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([file], {...options, types: []});
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  let constant = checker.getExportsOfModule(module).find(({name}) => name === 'roleGuide');
  if (constant.flags & ts.SymbolFlags.Alias) constant = checker.getAliasedSymbol(constant);
  return {checker, constant, type: checker.getTypeOfSymbol(constant)};
}
