export default {
  title: 'Job board',
  url: 'https://board.example',
  baseUrl: '/',
  scripts: [{src: '/career-widgets/career-widgets.js', type: 'module'}],
  presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: undefined}, blog: {onUntruncatedBlogPosts: 'ignore', onInlineTags: 'ignore', onInlineAuthors: 'ignore'}}]],
  themeConfig: {navbar: {title: 'Job board', items: [{to: '/other', label: 'Other'}, {to: '/cases', label: 'Cases'}]}},
};
