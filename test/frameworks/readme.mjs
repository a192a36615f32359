// The apps, and what the README says of them: the table of what works in each framework, and a snippet of each, in the app's own lines.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';

export const here = join(root, 'test/frameworks');

/**
 * Each app: the framework's name; the package whose version is told; the file that has the widgets; whether the page is rendered on a
 * server, and hydrated in the browser; why wrong attributes cannot be found, where they cannot. For the README: what to know, and the
 * lines of the snippet, each by a piece of it that no other line of the file has. Those that take longest come first, so that two at
 * once end together.
 */
export const apps = {
  angular: {
    name: 'Angular', of: '@angular/core', source: 'src/app.ts', renders: true, hydrates: true, unchecked: 'no attribute of an element that is not its own is checked',
    note: 'Rendered on a server, `[guide]` is set in the browser; `[attr.guide]="guide() | json"` is in the page at once.',
    snippet: ['ts', ['src/main.ts', "import 'career-widgets'"], ['src/app.ts', 'schemas:', 'id="object"', 'id="map"']],
  },
  next: {
    name: 'Next', of: 'next', source: 'app/page.tsx', renders: true, hydrates: true,
    note: 'The first file is a client component that the layout draws once. React leaves an object out on a server: it takes JSON text there.',
    snippet: ['tsx', ['app/widgets.tsx', "'use client'", "import 'career-widgets'", 'import type', 'export const'], ['app/guide.tsx', 'id="text"', 'id="map"']],
  },
  astro: {
    name: 'Astro', of: 'astro', source: 'src/pages/index.astro', renders: true,
    note: 'Listen before the import: that is when the widgets on the page are drawn. `interactive={on || undefined}`: for `false`, Astro would write an attribute.',
    snippet: ['astro', ['src/pages/index.astro', 'id="text"', '<script>', "addEventListener('guide-error'", "import('career-widgets')", '</script>']],
  },
  react: {
    name: 'React', of: 'react', source: 'src/app.tsx',
    note: 'Rendered on a server as in Next.',
    snippet: ['tsx', ['src/main.tsx', "import 'career-widgets'"], ['src/app.tsx', 'id="object"', 'id="map"']],
  },
  vue: {
    name: 'Vue', of: 'vue', source: 'src/App.vue', renders: true, hydrates: true,
    note: 'The first line is of `vite.config.ts`. Rendered on a server, a guide that never changes takes JSON text: Vue sets no constant when it hydrates, unless the element has a listener.',
    snippet: ['vue', ['vite.config.ts', 'isCustomElement'], ['src/main.ts', "import 'career-widgets'"], ['src/App.vue', 'id="object"', 'id="map"']],
  },
  svelte: {
    name: 'Svelte', of: 'svelte', source: 'src/App.svelte', renders: true, hydrates: true,
    note: 'Rendered on a server, an object is set in the browser; JSON text is in the page at once.',
    snippet: ['svelte', ['src/main.ts', "import 'career-widgets'"], ['src/App.svelte', 'id="object"', 'id="text"', 'id="map"']],
  },
  preact: {
    name: 'Preact', of: 'preact', source: 'src/app.tsx', renders: true, hydrates: true,
    note: 'Preact does not set an object when it hydrates: what is rendered on a server takes JSON text.',
    snippet: ['tsx', ['src/main.tsx', "import 'career-widgets'"], ['src/app.tsx', 'id="text"', 'id="map"']],
  },
  solid: {
    name: 'Solid', of: 'solid-js', source: 'src/app.tsx', renders: true, hydrates: true,
    note: 'What is no text is set by `prop:`, `false` too.',
    snippet: ['tsx', ['src/main.tsx', "import 'career-widgets'"], ['src/app.tsx', 'id="object"', 'id="map"']],
  },
  eleventy: {
    name: 'Eleventy', of: '@11ty/eleventy', source: 'pages/index.njk', renders: true, unchecked: 'templates have no types',
    note: '',
    snippet: ['njk', ['eleventy.config.js', 'addPassthroughCopy'], ['pages/index.njk', '/career-widgets.js', 'id="text"', 'id="map"']],
  },
};

const manifestOf = (app) => JSON.parse(readFileSync(join(here, app, 'package.json'), 'utf8'));
/** "React 19.3.1": versions are exact there. */
const titleOf = (app) => `${apps[app].name} ${manifestOf(app).dependencies[apps[app].of]}`;
/** The app's line without what only the tests need, the ids. */
function lineOf(app, file, piece) {
  const found = readFileSync(join(here, app, file), 'utf8').split('\n').filter((line) => line.includes(piece));
  if (found.length !== 1) throw new Error(`test/frameworks/${app}/${file} has ${found.length} lines with ${piece}, not one`);
  return found[0].trim().replace(/(?<=<[\w-]+) id="\w+"/, '');
}

export const snippets = () => Object.entries(apps).sort(([, a], [, b]) => a.name.localeCompare(b.name)).map(([app, {note, snippet: [language, ...files]}]) => {
  const lines = files.map(([file, ...pieces]) => pieces.map((piece) => lineOf(app, file, piece)).join('\n'));
  return `**${titleOf(app)}**${note && `: ${note}`}\n\n\`\`\`${language}\n${lines.join('\n\n')}\n\`\`\``;
}).join('\n\n');

/** The columns of the README's table, by those of the driver's. */
const columns = {object: 'object', JSON: 'JSON text', flat: 'flat attributes', boolean: 'numbers, booleans', event: 'events', fallback: 'fallback', update: 'updates', server: 'on a server', hydration: 'hydration', types: 'wrong attribute is an error'};

/** @param results - Of each app, by its name: `cells`, by column, and `reasons` why a check cannot be made. */
export function table(results) {
  const sorted = Object.keys(apps).sort((a, b) => apps[a].name.localeCompare(apps[b].name));
  const rows = sorted.map((app) => `| ${[titleOf(app), ...Object.keys(columns).map((column) => results.get(app).cells[column] ?? '✗')].join(' | ')} |`);
  const reasons = sorted.flatMap((app) => {
    const why = new Set(Object.keys(columns).flatMap((column) => results.get(app).reasons[column] ?? []));
    return why.size > 0 ? `${apps[app].name}: ${[...why].join(', ')}` : [];
  });
  return `| app | ${Object.values(columns).join(' | ')} |\n|---|${Object.keys(columns).map(() => '---').join('|')}|\n${rows.join('\n')}\n\n“–”: ${reasons.join('; ')}.`;
}
/** How the row of each app begins in the table. */
export const titles = () => Object.keys(apps).map(titleOf);

/** The README with a part of it, `apps` or `snippets`, between its markers written anew. */
export function withPart(readme, name, text) {
  const [begin, end] = ['begin', 'end'].map((word) => readme.indexOf(`<!-- ${name}:${word} -->`));
  if (begin < 0 || end < begin) throw new Error(`README.md has no <!-- ${name}:begin --> … <!-- ${name}:end -->`);
  return `${readme.slice(0, begin)}<!-- ${name}:begin -->\n${text}\n${readme.slice(end)}`;
}
