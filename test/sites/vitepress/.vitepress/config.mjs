export default {
  title: 'Job board',
  outDir: 'public',
  head: [['script', {type: 'module', src: '/career-widgets/career-widgets.js'}]],
  themeConfig: {nav: [{text: 'Other', link: '/other'}, {text: 'Cases', link: '/cases'}]},
};
