// The languages that can be loaded on top of English: what the tables of src/**/messages.ts are exported as.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {languages, root, tags, translations} from './widgets.mjs';

const common = join(root, 'src/section/messages.ts');

/** {de: source of a module that registers every German table, …} */
export function localeEntries() {
  const shared = readFileSync(common, 'utf8');
  return Object.fromEntries(languages.map((lang) => {
    const name = lang.replaceAll('-', '_');
    const tables = tags.filter((tag) => translations[tag].includes(name)).map((tag) => [tag, join(root, 'src/widgets', tag, 'messages.ts')]);
    if (new RegExp(`^export const ${name}\\b`, 'm').test(shared)) tables.unshift(['', common]);
    const source = [
      `import {registerMessages} from ${JSON.stringify(common)};`,
      ...tables.map(([, file], index) => `import {${name} as t${index}} from ${JSON.stringify(file)};`),
      `registerMessages(${JSON.stringify(lang)}, {${tables.map(([tag], index) => `${JSON.stringify(tag)}: t${index}`).join(', ')}});`,
    ].join('\n');
    return [lang, source];
  }));
}
