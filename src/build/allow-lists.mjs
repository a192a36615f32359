// dist/allow-lists/: what editors and sanitizers have to be told so that they keep the elements, from the manifest. Each is in the
// language of the configuration that it goes into, and allows the attributes of the manifest and what snippets are made of, no more.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './widgets.mjs';

const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The attributes of each element, by tag, as the manifest (dist/custom-elements.json, parsed) has them. */
export function attributesOf({modules}) {
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName)
    .map(({tagName, attributes = []}) => [tagName, [...new Set(attributes.map(({name}) => name))].sort()]);
  return Object.fromEntries(elements.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Map of path → text. @param manifest - Text of dist/custom-elements.json. */
export function allowLists(manifest) {
  const elements = attributesOf(JSON.parse(manifest));
  const tags = Object.keys(elements);
  const all = [...new Set(Object.values(elements).flat())].sort();
  const data = ['data-career-widget', ...all.map((attribute) => `data-${attribute}`)];
  // The fallback in an element has the first, and says its language with the others.
  const container = ['slot', 'lang', 'dir'];

  const about = (use) => `${name} ${version}: what lets through its elements, its <div data-career-widget>, and what is to be read in them.\n${use}`;
  const lines = (text, prefix) => text.split('\n').map((line) => `${prefix} ${line}`.trimEnd()).join('\n');
  const js = (use, list) => `${lines(about(use), '//')}\nexport default ${JSON.stringify(list, null, 2)};\n`;
  const php = (list) => list.map((each) => `'${each}' => true`).join(', ');

  return new Map(Object.entries({
    'wordpress.php': `<?php
${lines(about('For a plugin, or functions.php of a theme: then authors may save the elements as administrators do. They may save the <div> without it.'), '//')}
add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$elements = array(
${Object.entries(elements).map(([tag, attributes]) => `\t\t'${tag}' => array( ${php(attributes)} ),`).join('\n')}
	);
	$elements['div'] = array_merge( isset( $tags['div'] ) ? $tags['div'] : array(), array( ${php([...container, ...data])} ) );
	return array_merge( $tags, $elements );
}, 10, 2 );
`,

    'tinymce.js': js(`tinymce.init({selector: 'textarea', ...list}), or its two lines in an existing configuration.`, {
      custom_elements: tags.join(),
      extended_valid_elements: [
        ...Object.entries(elements).map(([tag, attributes]) => `${tag}[${attributes.join('|')}]`),
        // An entry takes the place of TinyMCE's own, so this repeats that. data-* it lets through as it is.
        '#div[id|accesskey|class|dir|lang|style|tabindex|title|role|hidden|translate|itemprop|itemscope|itemtype|align|slot]',
      ].join(),
    }),

    'ckeditor.js': js(`ClassicEditor.create(element, {plugins: [GeneralHtmlSupport, …], htmlSupport: list, …})
What CKEditor has no name for is "$customElement" to it: of elements that are not ours it keeps the tag, without attributes.`, {
      allow: [
        {name: '$customElement'},
        ...Object.entries(elements).map(([tag, attributes]) => ({name: tag, attributes})),
        {name: 'div', attributes: [...container, ...data]},
        // Without it, code is a paragraph.
        {name: 'pre'},
        {name: 'code', classes: ['language-career-guide']},
      ],
    }),

    'drupal.txt': `${[
      ...Object.entries(elements).map(([tag, attributes]) => `<${[tag, ...attributes].join(' ')}>`),
      `<${['div', ...container, ...data].join(' ')}>`,
      '<pre>', '<code class="language-career-guide">', '<a href>', '<p>', '<strong>', '<ul>', '<ol>', '<li>', '<h2>', '<h3>', '<h4>', '<h5>', '<h6>',
    ].join(' ')}\n`,

    'dompurify.js': js('DOMPurify.sanitize(html, list)', {ADD_TAGS: tags, ADD_ATTR: [...new Set([...container, ...all])]}),

    'sanitize-html.js': js(`const {allowedTags, allowedAttributes} = sanitizeHtml.defaults;
sanitizeHtml(html, {
  allowedTags: [...allowedTags, ...list.allowedTags],
  allowedAttributes: {...allowedAttributes, ...list.allowedAttributes},
  allowedClasses: list.allowedClasses,
})`, {
      allowedTags: tags,
      allowedAttributes: {...elements, div: [...container, ...data]},
      allowedClasses: {code: ['language-career-guide']},
    }),

    'rehype-sanitize.js': js(`const {tagNames, attributes} = defaultSchema;
rehypeSanitize({...defaultSchema, tagNames: [...tagNames, ...list.tagNames], attributes: {...attributes, ...list.attributes, div: [...attributes.div, ...list.attributes.div]}})`, {
      tagNames: tags,
      attributes: {...elements, div: [...container, ...data.map((each) => each.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()))]},
    }),
  }).map(([file, text]) => [`allow-lists/${file}`, text]));
}
