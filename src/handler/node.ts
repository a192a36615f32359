/** The handler on Node: `import {folder, listener} from 'career-widgets/handler/node'`. */
import {readdir, readFile, stat} from 'node:fs/promises';
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import {basename, join} from 'node:path';
import {createRequestListener} from '@remix-run/node-fetch-server';
import type {Handler} from './handler.js';
import {isKey, type GuideEntry, type GuideStore} from './store.js';

/** The guides of a folder, each in a file named by its key: `guides/electrician.json`. */
export function folder(path: string): GuideStore {
  const titles = new Map<string, {time: number; title: string | undefined}>();
  return {
    async get(key) {
      if (!isKey(key)) return undefined;
      try {
        return await readFile(join(path, `${key}.json`), 'utf8');
      } catch (error) {
        if (/^(ENOENT|EISDIR|ENAMETOOLONG|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
        throw error;
      }
    },
    async entries() {
      const keys = (await readdir(path)).filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json')).filter(isKey).sort();
      const entries: GuideEntry[] = [];
      for (const key of keys) {
        const file = join(path, `${key}.json`);
        const time = (await stat(file)).mtimeMs;
        let known = titles.get(key);
        if (known?.time !== time) titles.set(key, (known = {time, title: titleIn(await readFile(file, 'utf8'))}));
        entries.push({key, title: known.title});
      }
      return entries;
    },
  };
}

function titleIn(text: string): string | undefined {
  try {
    const {title} = JSON.parse(text) as {title?: unknown};
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}

/** The handler as a listener of Node's servers: `createServer(listener(handler))`. */
export function listener(handler: Handler): RequestListener {
  const listen = createRequestListener(handler);
  return (request: IncomingMessage, response: ServerResponse) => {
    // What makes no address, and a body that nobody takes.
    if (!request.url?.startsWith('/') || request.url.startsWith('//') || !/^[\w.:[\]-]*$/.test(request.headers.host ?? '') || Number(request.headers['content-length'] ?? 0) || request.headers['transfer-encoding']) {
      response.writeHead(400, {'content-type': 'text/plain; charset=utf-8', connection: 'close'}).end('The request could not be read.\n');
      return;
    }
    void listen(request, response);
  };
}
