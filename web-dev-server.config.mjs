// `npm start`: the role page of stories/pages with the files of dist/, as they are. Takes the next free port.
const page = '/stories/pages/role.html';

export default {
  rootDir: '.',
  appIndex: undefined,
  nodeResolve: false,
  middleware: [
    (context, next) => {
      if (context.path !== '/') return next();
      context.redirect(page);
      return undefined;
    },
  ],
};
