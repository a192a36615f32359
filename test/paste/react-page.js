// Draws what MDX has made of a source: the code is in a script in the article.
import {runSync} from '@mdx-js/mdx';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import * as runtime from 'react/jsx-runtime';

const article = globalThis.document.querySelector('article:has(> script[type="text/x-mdx"])');
if (article) {
  const {default: Content} = runSync(decodeURIComponent(article.textContent), runtime);
  flushSync(() => createRoot(article).render(createElement(Content)));
}
