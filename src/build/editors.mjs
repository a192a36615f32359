// What editors and language models are told of the elements, from the manifest: VS Code, JetBrains, llms.txt.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {root} from './widgets.mjs';

const {name, version, description} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Map of path → text. @param manifest - The manifest, parsed. */
export function editors(manifest) {
  // Of itself each tool shows attributes and properties; what is the same for every element would bury what is not.
  const short = {hideLogs: true, hideSlotDocs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true};
  const compact = (text) => `${JSON.stringify(JSON.parse(text))}\n`;
  return new Map([
    ['editors/vscode.html-custom-data.json', compact(getVsCodeHtmlCustomData(structuredClone(manifest), short))],
    ['editors/vscode.css-custom-data.json', compact(getVsCodeCssCustomData(structuredClone(manifest), short))],
    ['editors/web-types.json', compact(getWebTypesData(structuredClone(manifest), short))],
    ['llms.txt', llms(manifest)],
  ]);
}

/** The elements as a language model reads them (https://llmstxt.org). */
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

- All elements: \`import '${name}'\`, or \`<script type="module" src="…/dist/career-widgets.js">\`. One: \`import '${name}/widgets/salary-range.js'\`; its class: \`'${name}/widgets/salary-range.class.js'\`. German: \`import '${name}/locales/de.js'\`.
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
