// Pages that a test writes, for @web/test-runner: the command `page` takes markup and gives its address. `'self'` in a policy means nothing in
// a `srcdoc` frame of Firefox, and WebKit takes its policies from around it. With `redirect` it gives an address that leads there, and with
// `asked` how often such a page was asked for.
export const pagesPlugin = () => {
  const pages = [];
  return {
    plugin: {
      name: 'pages',
      executeCommand({command, payload}) {
        if (command !== 'page') return undefined;
        if (payload.asked) return pages[payload.asked.split('/').at(-1)].asked;
        return `/__page__/${pages.push({...payload, asked: 0}) - 1}`;
      },
    },
    // Not by the plugin: the server would put a script of its own into the page.
    middleware: (context, next) => {
      const page = pages[/^\/__page__\/(\d+)$/.exec(context.path)?.[1]];
      if (!page) return next();
      page.asked += 1;
      if (page.redirect) return context.redirect(page.redirect);
      // For whoever asks: what may be read is not what is tested by it.
      context.set('Access-Control-Allow-Origin', '*');
      context.type = 'html';
      context.body = page.markup;
    },
  };
};
