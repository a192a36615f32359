// Renders the page on the server, once, into what the browser then hydrates.
import {readFileSync, writeFileSync} from 'node:fs';
import {render} from './server/server.js';

const html = await render();
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace('<!--app-->', () => html));
