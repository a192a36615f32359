import mdx from '@astrojs/mdx';

export default {
  site: 'https://board.example',
  outDir: 'public',
  publicDir: 'static',
  devToolbar: {enabled: false},
  integrations: [mdx()],
  // A fence in this language is the widgets', and not to be coloured.
  markdown: {syntaxHighlight: {type: 'shiki', excludeLangs: ['career-guide']}},
};
