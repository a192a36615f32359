/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';

// A glob, so that the stories draw, without their tables, where nothing was built yet.
for (const manifest of Object.values(import.meta.glob('../dist/custom-elements.json', {eager: true, import: 'default'}))) {
  setCustomElementsManifest(manifest);
}

// Every language there is, as the files of dist/locales would bring it.
import.meta.glob('../src/locales/*.ts', {eager: true});

const rtl = new Set(['ar', 'fa', 'he', 'ur']);

const page = new CSSStyleSheet();
page.replaceSync(`
  body, .docs-story { background: Canvas; color: CanvasText; font-family: system-ui, sans-serif; line-height: 1.5 }
`);
document.adoptedStyleSheets.push(page);

interface Globals {
  scheme: 'light' | 'dark';
  direction: 'auto' | 'ltr' | 'rtl';
  language: string;
  width: string;
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: "The page's color-scheme",
      toolbar: {title: 'Scheme', icon: 'contrast', dynamicTitle: true, items: [
        {value: 'light', title: 'Light', icon: 'sun'},
        {value: 'dark', title: 'Dark', icon: 'moon'},
      ]},
    },
    language: {
      description: "The page's language",
      toolbar: {title: 'Language', icon: 'globe', dynamicTitle: true, items: [
        {value: 'en', title: 'English', right: 'en'},
        {value: 'de', title: 'Deutsch', right: 'de'},
        {value: 'ar', title: 'العربية', right: 'ar'},
      ]},
    },
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
  initialGlobals: {scheme: 'light', language: 'en', direction: 'auto', width: '800'} satisfies Globals,
  parameters: {
    layout: 'padded',
    backgrounds: {disable: true},
    controls: {expanded: true, matchers: {color: /color$/i}},
    a11y: {test: 'error'},
    docs: {toc: true},
  },
  decorators: [
    (story, {globals}) => {
      const {scheme, direction, language, width} = globals as unknown as Globals;
      const page = document.documentElement;
      page.style.colorScheme = scheme;
      page.lang = language;
      page.dir = direction === 'auto' ? (rtl.has(language) ? 'rtl' : 'ltr') : direction;
      return html`<div style=${width === 'full' ? '' : `max-inline-size: ${width}px`}>${story()}</div>`;
    },
  ],
};

export default preview;
