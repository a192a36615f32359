import {createServer} from 'node:net';

/** A port that nobody listens at, of the many that the system gives away: two that ask at once get two. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
