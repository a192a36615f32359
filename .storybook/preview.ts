/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {createElement, lazy, Suspense} from 'react';
import {configure} from 'storybook/test';
import './brand-fonts.js';
import {isTest} from './environment.js';
import {frame, type Globals} from './frame.js';
import {languageItems} from './languages.js';
import {expectQuiet, listenToConsole} from './console.js';
import {widget, type Args} from './spread.js';
import {prefersDark, theme} from './theme.js';

for (const manifest of Object.values(import.meta.glob('../dist/custom-elements.json', {eager: true, import: 'default'}))) {
  setCustomElementsManifest(manifest);
}

// A second, which is what it gives a story, is not long on a machine that is busy.
if (isTest) configure({asyncUtilTimeout: 10_000});

/** Brands are style sheets, each with one rule: `.brand-bank { --career-accent: … }`. Whatever lies in that folder is in the toolbar. */
const brands = Object.keys(import.meta.glob('../stories/brands/*.css', {eager: true})).map((file) => /([^/]+)\.css$/.exec(file)![1]!);
const titled = (name: string) => name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');

// The tests of stories need neither tables nor code, and are the faster without what makes them.
const argTypes = isTest ? undefined : await import('./arg-types.js');
const page = lazy(() => import('./blocks/widget-page.js'));
const code = lazy(() => import('./blocks/source.js').then(({MdxCode}) => ({default: MdxCode})));

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, {component}) => widget(component as string, args),
  globalTypes: {
    brand: {
      description: "The page's brand: nothing but tokens, a ground and a font",
      toolbar: {title: 'Brand', icon: 'paintbrush', dynamicTitle: true, items: [{value: 'none', title: 'No brand'}, ...brands.map((name) => ({value: name, title: titled(name)}))]},
    },
    scheme: {
      description: "The page's color-scheme",
      toolbar: {title: 'Scheme', icon: 'contrast', dynamicTitle: true, items: [
        {value: 'light', title: 'Light', icon: 'sun'},
        {value: 'dark', title: 'Dark', icon: 'moon'},
      ]},
    },
    language: {description: "The page's language", toolbar: {title: 'Language', icon: 'globe', dynamicTitle: true, items: languageItems}},
    direction: {
      description: "The page's direction",
      toolbar: {title: 'Direction', icon: 'transfer', dynamicTitle: true, items: [
        {value: 'auto', title: 'Direction of the language'},
        {value: 'ltr', title: 'Left to right'},
        {value: 'rtl', title: 'Right to left'},
      ]},
    },
    width: {
      description: 'Width of the container',
      toolbar: {title: 'Width', icon: 'ruler', dynamicTitle: true, items: [
        {value: '280', title: '280 px'},
        {value: '480', title: '480 px'},
        {value: '800', title: '800 px'},
        {value: 'full', title: 'Full width'},
      ]},
    },
  },
  initialGlobals: {scheme: prefersDark() ? 'dark' : 'light', language: 'en', direction: 'auto', width: '800', brand: 'none', brandTokens: ''} satisfies Globals,
  parameters: {
    layout: 'fullscreen', // the frame has its own margin, on its own ground
    backgrounds: {disable: true},
    controls: {expanded: true, sort: 'none'},
    a11y: {test: 'error'},
    options: {
      storySort: {order: ['Start here', 'All widgets', 'Tokens and parts', 'How the charts read', 'Charts, before and after', 'Writing for guides', 'What sources can say', 'Embedding', 'Languages', 'What bad data looks like', 'Widgets', ['Career guide', 'Role summary']]},
    },
    docs: {
      toc: true,
      theme: theme(),
      page: () => createElement(Suspense, {fallback: null}, createElement(page)),
      components: {code: (props: object) => createElement(Suspense, {fallback: null}, createElement(code, props))},
      extractArgTypes: argTypes?.argTypesOf ?? (() => ({})),
      source: {
        type: isTest ? 'code' : 'dynamic',
        excludeDecorators: true,
        language: 'html',
        // What is drawn from args is shown as it would be pasted; what a story writes itself, as it writes it.
        transform: async (code: string, {component, args, argTypes, parameters}: {component?: string; args: Args; argTypes: Record<string, {name?: string}>; parameters: {__isArgsStory?: boolean}}) => {
          if (!component || !parameters.__isArgsStory || isTest) return code;
          const {codeWithRule} = await import('./code.js');
          return codeWithRule(component, args, argTypes);
        },
      },
    },
  },
  // Where a story takes no args, no control would act.
  argTypesEnhancers: [({parameters, argTypes}) => (parameters['__isArgsStory'] ? argTypes : {})],
  beforeEach: listenToConsole,
  afterEach: expectQuiet,
  decorators: [(story, {globals, viewMode}) => frame(story(), globals as unknown as Globals, viewMode === 'story')],
};

export default preview;
