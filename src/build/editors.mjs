// What editors and readers of llms.txt are told of the elements, from the manifest: VS Code, JetBrains, llms.txt.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {languages, root} from './widgets.mjs';

const {name, version, description} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Map of path → text. @param manifest - The manifest, parsed. */
export async function editors(manifest) {
  const {getWebTypesData} = await webTypes();
  // Of itself each tool shows attributes and properties; what is the same for every element would bury what is not.
  const short = {hideLogs: true, hideSlotDocs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true};
  // Tokens and parts stand by themselves there: the same one of every element is one.
  const once = (list) => [...new Map(list.toReversed().map((each) => [each.name, each])).values()].toReversed();
  const compact = (text) => `${JSON.stringify(JSON.parse(text), (key, value) => (/^(properties|pseudoElements|pseudo-elements)$/.test(key) && Array.isArray(value) ? once(value) : value))}\n`;
  return new Map([
    ['editors/vscode.html-custom-data.json', compact(getVsCodeHtmlCustomData(structuredClone(manifest), short))],
    ['editors/vscode.css-custom-data.json', compact(getVsCodeCssCustomData(structuredClone(manifest), short))],
    ['editors/web-types.json', compact(getWebTypesData(structuredClone(manifest), short))],
    ['llms.txt', llms(manifest)],
  ]);
}

/** The generator of web-types reads package.json from the working folder as soon as it is imported. */
async function webTypes() {
  const folder = process.cwd();
  process.chdir(root);
  try {
    return await import('custom-element-jet-brains-integration');
  } finally {
    process.chdir(folder);
  }
}

/** The elements as llms.txt has them (https://llmstxt.org). */
function llms({modules}) {
  const classes = modules.flatMap(({declarations}) => declarations);
  const widgets = classes.filter(({tagName}) => tagName);
  const base = classes.find(({name}) => name === 'WidgetElement');
  const line = (text) => text.replace(/\s+/g, ' ');
  const attribute = ({name, type, description, default: usual}) => `  - \`${name}\` (${type.text}${usual ? `, default ${usual}` : ''}): ${line(description)}`;
  const own = ({attributes = []}) => attributes.filter(({inheritedFrom}) => !inheritedFrom).map(attribute);
  const event = ({name, type, description}) => `  - event \`${name}\` (${type.text}): ${line(description)}`;
  return `# ${name} ${version}

> ${description}

- All elements: \`import '${name}'\`, or \`<script type="module" src="…/dist/career-widgets.js">\`. One: \`import '${name}/widgets/salary-range.js'\`; its class: \`'${name}/widgets/salary-range.class.js'\`. A language (${languages.join(', ')}): \`import '${name}/locales/de.js'\`.
- Data: the property \`guide\` (an object), the attribute \`guide\` (JSON text), \`src\` (a URL, or \`#id\` of a JSON script), a child \`<script type="application/json">\`, or the nearest \`<career-guide>\` around. The format: \`${name}/role-guide.schema.json\`; every key is optional.
- What stands in \`slot="fallback"\` is shown until the element is drawn, and where it cannot be.
- States: ${base.cssStates.map(({name}) => `\`:state(${name})\``).join(', ')}. Types for templates: \`${name}/react\`, \`preact\`, \`solid\`, \`vue\`, \`svelte\`.

## Attributes and events of every element

${[...base.attributes.map(attribute), ...base.events.map(event)].join('\n').replace(/^ {2}/gm, '')}

## Tokens

${base.cssProperties.map(({name, default: usual, description}) => `- \`${name}\`${usual ? ` (default ${usual})` : ''}: ${description}`).join('\n')}

## Elements

${widgets.map((widget) => [
    `- \`<${widget.tagName}>\`: ${widget.summary}`, ...own(widget), ...widget.events.filter(({name}) => !base.events.some((each) => each.name === name)).map(event),
  ].join('\n')).join('\n')}
`;
}
