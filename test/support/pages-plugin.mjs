// Pages that a test writes, for @web/test-runner: the command `page` takes markup and gives its address. `'self'` in a policy means nothing in
// a `srcdoc` frame of Firefox, and WebKit takes its policies from around it.
export const pagesPlugin = () => {
  const pages = [];
  return {
    name: 'pages',
    executeCommand: ({command, payload}) => (command === 'page' ? `/__page__/${pages.push(payload.markup) - 1}` : undefined),
    serve({path}) {
      const markup = pages[/^\/__page__\/(\d+)$/.exec(path)?.[1]];
      return markup === undefined ? undefined : {body: markup, type: 'html'};
    },
  };
};
