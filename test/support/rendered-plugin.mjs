// Pages as a server renders them: /__rendered__/career-guide?guide=electrician, with other options of `renderWidget`, and `csp`.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';
import {load} from './server.mjs';

export const renderedPlugin = () => ({
  name: 'rendered',
  async serve(context) {
    const [, tag] = /^\/__rendered__\/([a-z-]+)$/.exec(context.path) ?? [];
    if (!tag) return undefined;
    const {renderWidget} = await load('server');
    const {guide: name, csp, ...options} = context.query;
    const guide = JSON.parse(readFileSync(join(root, 'stories/guides', `${name}.json`), 'utf8'));
    if (csp) context.set('content-security-policy', csp);
    return {body: `<!doctype html><html lang="${guide.lang ?? 'en'}"><head><meta charset="utf-8"><title>${name}</title></head><body>${await renderWidget(tag, guide, options)}</body></html>`, type: 'html'};
  },
});
