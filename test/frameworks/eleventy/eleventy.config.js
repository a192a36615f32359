export default function (config) {
  config.addPassthroughCopy({'node_modules/career-widgets/dist': 'career-widgets', 'pages/page.js': 'page.js'});
  return {dir: {input: 'pages', output: 'dist'}};
}
