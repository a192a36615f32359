import {feedPlugin} from '@11ty/eleventy-plugin-rss';

export default function (config) {
  config.addPlugin(feedPlugin, {
    type: 'rss',
    outputPath: '/feed.xml',
    collection: {name: 'posts', limit: 0},
    metadata: {language: 'en', title: 'Job board', base: 'https://board.example/', author: {name: 'Board'}},
  });
  return {dir: {input: 'pages', output: 'public'}};
}
