// Pages as a server renders them: /__rendered__/career-guide?guide=electrician, or ?json={…}, with other options of `renderWidget`, and `csp`;
// and the handler, with the example guides, below /__handler__/.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';
import {load} from './server.mjs';

let handler;
async function handle(request) {
  handler ??= (async () => {
    const [{createHandler}, {folder}] = await Promise.all([load('handler'), load('node')]);
    return createHandler({guides: folder(join(root, 'stories/guides')), basePath: '/__handler__'});
  })();
  return (await handler)(request);
}

export const renderedPlugin = () => ({
  name: 'rendered',
  async serve(context) {
    if (context.path.startsWith('/__handler__/')) {
      const response = await handle(new Request(new URL(context.originalUrl, context.origin)));
      for (const [name, value] of response.headers) if (!/^(content-(type|length)|etag|cache-control)$/.test(name)) context.set(name, value);
      const type = response.headers.get('content-type').includes('javascript') ? 'js' : 'html';
      return {body: await response.text(), type};
    }
    const [, tag] = /^\/__rendered__\/([a-z-]+)$/.exec(context.path) ?? [];
    if (!tag) return undefined;
    const {renderWidget} = await load('server');
    const {guide: name, json, csp, ...options} = context.query;
    const guide = JSON.parse(json ?? readFileSync(join(root, 'stories/guides', `${name}.json`), 'utf8'));
    if (csp) context.set('content-security-policy', csp);
    return {body: `<!doctype html><html lang="${guide.lang ?? 'en'}"><head><meta charset="utf-8"><title>${name}</title></head><body>${await renderWidget(tag, guide, options)}</body></html>`, type: 'html'};
  },
});
