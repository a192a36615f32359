// What the README says of WordPress: the table of what was found, from results.json, which `npm run test:wordpress -- --update` writes.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';

export const resultsFile = join(root, 'test/wordpress/results.json');
export const results = () => JSON.parse(readFileSync(resultsFile, 'utf8'));

const forms = ['element', 'div', 'code', 'link'];
/** Where something is pasted, as the README calls it, and the place of the line that is recommended there. */
const places = {
  'paragraph, text': ['block editor, in the text', 'wordpress'],
  'Custom HTML block': ['block editor, Custom HTML block', 'wordpress'],
  'classic, Text tab': ['classic editor, Text tab', 'wordpress-classic'],
  'classic, Visual, HTML': ['classic editor, Visual tab, copied by the builder with its HTML', 'wordpress-classic'],
  'classic, Visual, text': ['classic editor, Visual tab, copied as text', ''],
  'widget area': ['widget area', 'wordpress'],
  feed: ['what the feed has of it', ''],
  excerpt: ['what the excerpt has of it', ''],
  comment: ['comment', ''],
};

/** From the worst to the best that readers can see. */
const ranks = ['missing', 'JSON', 'tags', 'nothing', 'text', 'widget, out of column', 'widget'];
/** @param tables - By version, place, role and form, what readers see. @returns the same of all versions, the worst of them. */
export function resultsOf(tables) {
  const versions = Object.keys(tables).sort();
  const all = Object.values(tables);
  const worst = (host, role, form) => all.map((table) => table[host]?.[role]?.[form]).reduce((one, other) => (ranks.indexOf(other) < ranks.indexOf(one) ? other : one));
  // Both versions begin at once, and what ends first stands first in their tables.
  const hosts = Object.keys(places).filter((host) => all[0][host]);
  return {
    versions,
    found: Object.fromEntries(hosts.map((host) => [host, Object.fromEntries(Object.keys(all[0][host]).sort().map((role) => [role, Object.fromEntries([...forms, 'recommended'].flatMap((form) => {
      const seen = worst(host, role, form);
      return seen ? [[form, seen]] : [];
    }))]))])),
  };
}

/** The table of the README; roles for which it is the same share a row. */
export function table({versions, found}) {
  const rows = Object.entries(found).flatMap(([host, roles]) => {
    const [name, place] = places[host];
    const byCells = new Map();
    for (const [role, seen] of Object.entries(roles)) byCells.set(cells(seen), [...(byCells.get(cells(seen)) ?? []), role]);
    return [...byCells].map(([text, who]) => `| ${name} | ${who.length === 3 ? 'all' : who.join(', ')} | ${text} | ${place ? `\`--for ${place}\`` : '–'} | ${isFit(roles[who[0]].recommended) ? `**${roles[who[0]].recommended}**` : '–'} |`);
  });
  return `| pasted into WordPress ${versions.join(' and ')} | as | ${forms.map((form) => (form === 'div' ? '`<div>`' : form)).join(' | ')} | paste | comes out as |\n|---|---|${forms.map(() => '---').join('|')}|---|---|\n${rows.join('\n')}\n\n“–”: not to be pasted there, because readers would see JSON or tags.`;
}
const isFit = (seen) => seen && !['missing', 'JSON', 'tags', 'nothing'].includes(seen);
const cells = (seen) => forms.map((form) => (isFit(seen[form]) ? seen[form] : '–')).join(' | ');
