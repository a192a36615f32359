// Snippets as the command makes them: what renders widgets without a page is built for that (src/build/server.mjs).
import * as built from '../dist/server/snippet.js';
import type * as Snippet from '../src/snippet/snippet.js';

export const {compose} = built as unknown as typeof Snippet;
