import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// The project's own rules for what ends up on other people's pages.
const career = {
  rules: {
    'no-style-attribute': {
      meta: {
        type: 'problem',
        schema: [],
        messages: {
          style: 'A style attribute is blocked by pages with a strict content security policy: use a class, a custom property '
            + 'set in the stylesheet, or a geometry attribute of SVG.',
          html: 'Text is plain text here, never HTML: {{name}} is not for templates.',
        },
      },
      create: (context) => ({
        TaggedTemplateExpression(node) {
          if (!['html', 'svg', 'mathml'].includes(node.tag.name)) return;
          const {quasis} = node.quasi;
          const markup = quasis.map(({value}) => value.raw).join('\0'); // one \0 for an expression
          for (const tag of markup.matchAll(/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*/gi)) {
            const names = tag[0].replace(/"[^"]*"|'[^']*'/g, (value) => '\0'.repeat(value.length));
            for (const {1: name, index} of names.matchAll(/([^\s=\0/<]+)\s*=/g)) {
              const messageId = /^\.?style$/i.test(name) ? 'style' : /^\.?(srcdoc|innerhtml|outerhtml)$/i.test(name) ? 'html' : undefined;
              if (!messageId) continue;
              const quasi = quasis[markup.slice(0, tag.index + index).split('\0').length - 1];
              context.report({node: quasi, messageId, data: {name}});
            }
          }
        },
      }),
    },
    'no-rem': {
      meta: {
        type: 'problem',
        schema: [],
        messages: {rem: 'Sizes are in em: pages set the root to 62.5 %, and rem follows them.'},
      },
      create: (context) => ({
        TaggedTemplateExpression(node) {
          if (node.tag.name !== 'css') return;
          for (const quasi of node.quasi.quasis) {
            const code = quasi.value.raw.replace(/\/\*[^]*?\*\//g, '');
            if (/(?:[\d.]|^)r(?:em|lh|cap|ch|ex|ic)\b/i.test(code)) context.report({node: quasi, messageId: 'rem'});
          }
        },
      }),
    },
  },
};

/**
 * The rooms of src, each with the rooms that it may import from; CONTRIBUTING.md says what each is. A room may always import from itself.
 */
const rooms = {
  guide: [], i18n: [], picture: [],
  input: ['guide'],
  base: ['input', 'i18n', 'guide'],
  wording: ['i18n', 'guide'],
  view: ['wording', 'base', 'input', 'i18n', 'guide', 'picture'],
  widgets: ['view', 'wording', 'base', 'input', 'i18n', 'guide', 'picture'],
  locales: ['widgets', 'wording', 'i18n'],
  embed: ['base', 'input'],
  server: ['locales', 'widgets', 'view', 'base', 'input', 'i18n', 'guide'],
  snippet: ['server', 'widgets', 'base', 'i18n', 'guide'],
  convert: ['server', 'widgets', 'wording', 'i18n', 'guide'],
  lint: ['convert', 'wording', 'i18n', 'guide'],
  builder: ['snippet', 'server', 'embed', 'widgets', 'i18n', 'guide'],
  handler: ['server', 'convert', 'base', 'i18n', 'guide'],
  cli: ['handler', 'convert', 'lint', 'snippet', 'widgets', 'base', 'i18n', 'guide'],
  wordpress: ['builder', 'lint', 'snippet', 'server', 'embed', 'locales', 'i18n', 'guide'],
};
const directions = Object.entries(rooms).map(([room, below]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        noStyleMap(),
        {
          regex: `^(\\.\\./)+(?!${[room, ...below].join('/|')}/)(${Object.keys(rooms).join('|')})/`,
          message: `src/${room} imports from ${below.join(', ') || 'nothing'} only: what both need belongs in a room below.`,
        },
      ],
    }],
  },
}));
function noStyleMap() {
  return {
    regex: `^(lit|lit-html)/(directives/)?(style-map|unsafe-html|unsafe-svg|unsafe-mathml)(\\.js)?$`,
    message: 'styleMap is blocked by strict content security policies, and text is never HTML.',
  };
}

export default tseslint.config(
  {ignores: ['dist/', 'src/build/template/', 'storybook-static/', 'site/', 'coverage/', 'node_modules/', 'test/package/app/', 'test/frameworks/*/', '!.storybook/', '!.ci/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs?.['flat/recommended'] ?? {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {wc: {elementBaseClasses: ['LitElement', 'WidgetElement', 'SectionElement']}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/unbound-method': 'off', // Lit binds the listeners of a template to its host
      // Takes assertions away that the compiler then misses (8.73).
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', {allowShortCircuit: true, allowTernary: true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {career},
    rules: {
      'career/no-style-attribute': 'error',
      'career/no-rem': 'error',
      'no-console': ['error', {allow: ['warn']}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-imports': ['error', {patterns: [noStyleMap()]}],
      'no-restricted-syntax': ['error',
        {
          selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/], '
            + 'AssignmentExpression > MemberExpression.left[property.value=/^(inner|outer)HTML$/]',
          message: 'Text is plain text here, never HTML: let a template draw it.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/], '
            + 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
          message: 'Text is plain text here, never HTML: let a template draw it.',
        },
        {
          selector: 'CallExpression[callee.name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML)$/]',
          message: 'styleMap is blocked by strict content security policies, and text is never HTML.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(set|toggle)Attribute(NS)?$/][arguments.0.value="style"], '
            + 'AssignmentExpression > MemberExpression.left[property.name="cssText"]',
          message: 'Inline styles are blocked by strict content security policies: use style.setProperty().',
        },
      ],
    },
  },
  ...directions,
  {
    // Chai's assertions are expressions; what comes from JSON and from browser commands is any.
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off', // every assertion of chai-a11y-axe looks like a promise
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['test/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', {paths: [{name: '@open-wc/testing', importNames: ['waitUntil'], message: "It gives up after a second, too soon on a busy machine: import it from './support/wait-until.js'."}, {name: '@open-wc/testing', importNames: ['fixture'], message: "It does not wait for what is inside: import it from './support/fixture.js'."}]}],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {globals: globals.node},
    rules: {'no-unused-vars': ['error', {argsIgnorePattern: '^_'}], 'no-redeclare': ['error', {builtinGlobals: false}]},
  },
  {
    // Runs in WordPress's editor, or in a page that a test has opened.
    files: ['src/wordpress/plugin/**/*.js', 'test/wordpress/*.mjs', 'test/storybook/*.mjs'],
    languageOptions: {globals: globals.browser},
  },
);
