// The sites: how each is installed, what is written into it, how it is built, where its pages and feeds are, and what comes of each line there.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ghost} from './ghost.mjs';

/** What a post begins with, and what its summary has to have. */
export const lead = 'What the work pays, and what it asks.';

const front = (fields, body) => `---\n${Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n\n${body}`;
/** A name as files have it. */
export const slug = (name) => name.toLowerCase().replace(/\W+/g, '-');
const day = (index) => `2026-01-${String(index + 1).padStart(2, '0')}`;
const isCode = 'the text of a block of code is text of the post';
const codeInFeeds = {fence: isCode, code: isCode};

/**
 * Of each site: its `name`; `place`, as the snippet builder calls it; `of`, the npm package whose version is told, or `version`, a command;
 * `debian`, the packages that it needs; `write(page, posts)`, by path what is written into its folder: the page of cases, one to come
 * from and to go back to, and posts, which its feeds have; `build`, a command, where it has no `npm run build`; `out`, the folder that it
 * builds; `content`, the selector of what holds a page's text; `isClient`, whether its links change the page without loading another;
 * `pages`, by name, where the cases are; `feeds`; `comes`, what readers see where it is no widget, and why, by a line or a column; `without`, lines that are not pasted, and why;
 * `unfitInFeeds`, lines that feeds do not have as text, and why. Those that take longest come first, so that two at once end together.
 */
export const hosts = {
  ghost,
  docusaurus: {
    name: 'Docusaurus', place: 'docusaurus', of: '@docusaurus/core', content: '.markdown', isClient: true,
    write: (page, posts) => ({
      'docs/cases.md': front({title: 'Cases'}, page),
      'docs/other.md': front({title: 'Other', slug: '/other'}, 'Another page.\n'),
      'docs/index.md': front({title: 'Start', slug: '/'}, 'The first page.\n'),
      ...Object.fromEntries(posts.map(({name, text}, i) => [`blog/${day(i)}-${slug(name)}.md`, front({title: `Post ${name}`}, `${lead}\n\n${text}\n`)])),
    }),
    feeds: ['/blog/rss.xml', '/blog/atom.xml'],
    without: {'README, code': 'braces are code in MDX'},
    unfitInFeeds: codeInFeeds,
  },
  astro: {
    name: 'Astro', place: 'astro', of: 'astro', content: '.content', isClient: true,
    write: (page, posts) => ({
      'src/pages/cases.md': front({title: 'Cases', layout: '../layouts/page.astro'}, page),
      'src/pages/mdx.mdx': front({title: 'Cases in MDX', layout: '../layouts/page.astro'}, page.replace(/## case README, code\n\n.*\n/, '')),
      'src/pages/other.md': front({title: 'Other', layout: '../layouts/page.astro'}, '# Other\n'),
      ...Object.fromEntries(posts.map(({name, text}) => [`src/pages/posts/${slug(name)}.md`, front({title: `Post ${name}`, description: lead, layout: '../../layouts/page.astro'}, `${lead}\n\n${text}\n`)])),
    }),
    pages: {md: '/cases/', mdx: '/mdx/'},
    without: {'mdx: README, code': 'braces are code in MDX'},
    feeds: ['/rss.xml'],
    unfitInFeeds: codeInFeeds,
  },
  vitepress: {
    name: 'VitePress', place: 'vitepress', of: 'vitepress', content: '.vp-doc', isClient: true,
    write: (page) => ({'cases.md': page, 'other.md': '# Other\n', 'index.md': '# Start\n'}),
  },
  eleventy: {
    name: 'Eleventy', place: 'eleventy', of: '@11ty/eleventy', content: '.content',
    write: (page, posts) => ({
      'pages/cases.md': front({title: 'Cases', layout: 'page.njk'}, page),
      'pages/other.md': front({title: 'Other', layout: 'page.njk'}, '# Other\n'),
      ...Object.fromEntries(posts.map(({name, text}, i) => [`pages/posts/${slug(name)}.md`, front({title: `Post ${name}`, layout: 'page.njk', tags: 'posts', date: day(i)}, `${lead}\n\n${text}\n`)])),
    }),
    feeds: ['/feed.xml'],
    unfitInFeeds: codeInFeeds,
  },
  jekyll: {
    name: 'Jekyll', place: 'jekyll', version: ['jekyll', '--version'], debian: ['jekyll', 'jekyll-theme-minima', 'ruby-jekyll-feed'], content: '.post-content',
    build: ['jekyll', 'build', '--destination', 'public', '--quiet'],
    write: (page, posts) => ({
      'cases.md': front({title: 'Cases', layout: 'page', permalink: '/cases/'}, page),
      'other.md': front({title: 'Other', layout: 'page', permalink: '/other/'}, 'Another page.\n'),
      ...Object.fromEntries(posts.map(({name, text}, i) => [`_posts/${day(i)}-${slug(name)}.md`, front({title: `Post ${name}`, layout: 'post'}, `${lead}\n\n${text}\n`)])),
    }),
    feeds: ['/feed.xml'],
    unfitInFeeds: codeInFeeds,
  },
  hugo: {
    name: 'Hugo', place: 'hugo', version: ['hugo', 'version'], debian: ['hugo'], content: '.content',
    build: ['hugo', '--quiet', '--destination', 'public'],
    write: hugoContent,
    feeds: ['/posts/index.xml'],
    comes: {
      ...Object.fromEntries(['element', 'div', 'code', 'README'].map((column) => [column, ['nothing', 'Hugo leaves HTML out']])),
      // In the midst of a line it leaves only the tags out.
      ...Object.fromEntries(['README, element', 'README, code'].map((name) => [name, ['text', 'Hugo leaves HTML out']])),
    },
    unfitInFeeds: codeInFeeds,
  },
  'hugo-unsafe': {
    name: 'Hugo, `unsafe = true`', folder: 'hugo', place: 'hugo', version: ['hugo', 'version'], debian: ['hugo'], content: '.content',
    build: ['hugo', '--quiet', '--destination', 'public', '--config', 'hugo.toml,unsafe.toml'],
    write: hugoContent,
    feeds: ['/posts/index.xml'],
    unfitInFeeds: codeInFeeds,
  },
  mkdocs: {
    name: 'MkDocs', place: 'jekyll', version: ['mkdocs', '--version'], debian: ['mkdocs'], content: '[role=main]',
    build: ['mkdocs', 'build', '--quiet', '--site-dir', 'public'],
    write: (page) => ({'docs/cases.md': page, 'docs/other.md': '# Other\n', 'docs/index.md': '# Start\n'}),
  },
};

function hugoContent(page, posts) {
  return {
    'content/cases.md': front({title: 'Cases'}, page),
    'content/other.md': front({title: 'Other'}, '# Other\n'),
    ...Object.fromEntries(posts.map(({name, text}, i) => [`content/posts/${slug(name)}.md`, front({title: `Post ${name}`, date: day(i)}, `${lead}\n\n${text}\n`)])),
  };
}

export const write = (folder, files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
};
