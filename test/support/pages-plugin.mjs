// Pages that a test writes, for @web/test-runner: the command `page` takes markup and gives its address. `'self'` in a policy means nothing in
// a `srcdoc` frame of Firefox, and WebKit takes its policies from around it.
export const pagesPlugin = () => {
  const pages = [];
  return {
    plugin: {
      name: 'pages',
      executeCommand: ({command, payload}) => (command === 'page' ? `/__page__/${pages.push(payload.markup) - 1}` : undefined),
    },
    // Not by the plugin: the server would put a script of its own into the page.
    middleware: (context, next) => {
      const markup = pages[/^\/__page__\/(\d+)$/.exec(context.path)?.[1]];
      if (markup === undefined) return next();
      context.type = 'html';
      context.body = markup;
    },
  };
};
