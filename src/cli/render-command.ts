import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {explained} from '../guide/explain-json.js';
import {parseJson} from '../guide/parse-json.js';
import type {RoleGuide} from '../guide/role-guide.js';
import type {SiteOptions} from '../handler/site.js';
import type {GuideEntry} from '../handler/store.js';
import {counted} from './counted.js';
import {filesOf} from './files.js';
import {progressBar} from './progress.js';
import {say} from './output.js';
import {numberFrom, refuse} from './refusal.js';
import {loadSite} from './server-files.js';
import {overFiles, type Tasks} from './workers.js';

export interface RenderCommandOptions extends Omit<SiteOptions, 'form'> {
  out?: string;
  form?: string;
  title?: string;
  jobs?: string;
}
interface TaskOptions extends SiteOptions {
  out: string;
}
type Rendered = {entry: GuideEntry; elsewhere: string | undefined; problem?: undefined} | {problem: string};

const keyOf = (file: string) => basename(file, extname(file));

export const renderTasks: Tasks = {
  async render(files, {out, ...options}: TaskOptions): Promise<Rendered[]> {
    const {sitePage} = await loadSite();
    const rendered: Rendered[] = [];
    // One after the other: no more than one page is held.
    for (const file of files) {
      try {
        const {value, problem} = explained(parseJson(await readFile(file, 'utf8'), 'the JSON'));
        if (problem) throw new Error(problem.message);
        if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Error('is not a guide: expected an object');
        const guide = value as RoleGuide;
        const {html, entry, url} = await sitePage(keyOf(file), guide, options);
        await writeFile(join(out, `${entry.key}.html`), html);
        // A guide whose address is none has that told by lint.
        const named = url && typeof guide.url === 'string' && URL.canParse(guide.url, url) ? new URL(guide.url, url).href : url;
        rendered.push({entry, elsewhere: named === url ? undefined : `${named} instead of ${url}`});
      } catch (error) {
        rendered.push({problem: `${file}: ${(error as Error).message}`});
      }
    }
    return rendered;
  },
};

/** A page for each guide, an index of them, and a sitemap. @returns the exit status. */
export async function renderCommand(args: readonly string[], {out, form = 'shadow', base, title = 'Career guides', jobs, ...options}: RenderCommandOptions): Promise<number> {
  if (!args[0]) refuse('guides are missing: files, folders or patterns');
  if (out === undefined) return refuse('a folder is missing: --out site/');
  if (form !== 'shadow' && form !== 'plain') return refuse(`there is no form "${form}"; there are shadow, plain`);
  if (base !== undefined && !/^https?:\/\/[^?#]+\/$/.test(base)) refuse(`--base ${base}: expected the address of a folder: https://example.com/careers/`);
  const threads = numberFrom('--jobs', jobs, 1);
  const files = await filesOf(args);
  const twice = files.find((file, i) => files.findIndex((other) => keyOf(other) === keyOf(file)) !== i);
  if (twice) refuse(`${twice}: another file has the same name, and so would its page`);
  if (files.some((file) => keyOf(file) === 'index')) refuse('a guide cannot be called "index": that is the list of all');
  await mkdir(out, {recursive: true});
  const bar = progressBar('Rendering', files.length);
  const entries: GuideEntry[] = [];
  const elsewhere: string[] = [];
  let failed = 0;
  try {
    for await (const {result} of overFiles<Rendered[]>(files, 'render', renderTasks, {...options, out, form, base, title}, threads))
      for (const each of result) {
        if (each.problem === undefined) {
          entries.push(each.entry);
          if (each.elsewhere) elsewhere.push(each.elsewhere);
        } else {
          failed++;
          await say(each.problem);
        }
        bar.tick();
      }
  } finally {
    bar.stop();
  }
  const {siteIndex, siteMap} = await loadSite();
  await writeFile(join(out, 'index.html'), siteIndex(entries, title));
  if (base) await writeFile(join(out, 'sitemap.xml'), siteMap(entries, base));
  await say(`${counted(entries.length, 'page')} in ${out}${base ? '' : '; with --base there would be a sitemap'}`);
  if (elsewhere[0]) await say(`of ${elsewhere.length} the guide names another address, where links and "Share this guide" lead: ${elsewhere[0]}; for "convert onet" these pages are --url '${base}{code}.html'`);
  return entries[0] ? (failed ? 1 : 0) : 2;
}
