import {readFile, readdir} from 'node:fs/promises';
import {existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {once} from 'node:events';
import {basename} from 'node:path';
import {isKey} from '../handler/store.js';
import {counted} from './counted.js';
import {printLines, say} from './output.js';
import {numberFrom, refuse} from './refusal.js';
import {loadHandler, loadNode} from './server-files.js';

export interface ServeCommandOptions {
  port?: string;
  host?: string;
  origin?: string;
  title?: string;
}

/** Serves the guides of a folder until the process is ended; those that come as examples where none is named. */
export async function serveCommand([given, ...rest]: readonly string[], {port = '8080', host = '127.0.0.1', origin, title}: ServeCommandOptions): Promise<number> {
  if (rest[0] !== undefined) refuse(`"${rest.join(' ')}" is too much: expected one folder`);
  const number = numberFrom('--port', port, 0, 65_535);
  if (origin !== undefined && !/^https?:\/\/[^/?#]+$/.test(origin)) refuse(`--origin ${origin}: expected the beginning of an address: https://example.com`);
  const own = (name: string) => new URL(`./${name}`, import.meta.url);
  const path = given ?? decodeURIComponent(own('builder/guides').pathname);
  if (!existsSync(path) || !statSync(path).isDirectory()) refuse(`there is no folder ${path}`);
  const names = (await readdir(path)).filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json'));
  const strange = names.filter((name) => !isKey(name));
  if (!names[0]) await say(`there is no guide in ${path}: a guide is a file like electrician.json`);
  if (strange[0]) await say(`${counted(strange.length, 'file')} cannot be an address: expected letters, digits and ".", "_", "-" between them, found "${strange[0]}"`);
  const [{createHandler}, {folder, listener}] = await Promise.all([loadHandler(), loadNode()]);
  const handler = createHandler({
    guides: folder(path),
    origin,
    siteName: title,
    script: 'career-widgets.js',
    // What a page loads, by names that the handler has looked at.
    file: (name) => (/^(career-widgets|loader|(widgets|chunks|locales)\/[\w-]+)\.js$/.test(name) ? readFile(own(name)).catch(() => undefined) : undefined),
  });
  const server = createServer({requestTimeout: 10_000, headersTimeout: 5000, maxHeaderSize: 8192}, listener(handler));
  server.listen(number, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    return refuse(`the port ${port} of ${host} could not be had: ${(error as Error).message}`);
  }
  await printLines([`http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/`]);
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  server.closeAllConnections();
  server.close();
  return 0;
}
