/** The handler on Node: `import {folder, listener} from 'career-widgets/handler/node'`. */
import {readdir, readFile, stat} from 'node:fs/promises';
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import {basename, join} from 'node:path';
import {createRequestListener} from '@remix-run/node-fetch-server';
import type {RoleGuide} from '../guide/role-guide.js';
import {fieldOf} from './fields.js';
import type {Handler} from './handler.js';
import {isKey, type GuideEntry, type GuideStore} from './store.js';

/** The guides of a folder, each in a file named by its key: `guides/electrician.json`. */
export function folder(path: string): GuideStore {
  const known = new Map<string, {time: number; entry: GuideEntry}>();
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
        let found = known.get(key);
        if (found?.time !== time) known.set(key, (found = {time, entry: {key, ...saidIn(await readFile(file, 'utf8'))}}));
        entries.push(found.entry);
      }
      return entries;
    },
  };
}

function saidIn(text: string): Omit<GuideEntry, 'key'> {
  try {
    const guide = JSON.parse(text) as RoleGuide;
    return {title: typeof guide.title === 'string' ? guide.title : undefined, field: fieldOf(guide)};
  } catch {
    return {};
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
