// What the README says of the sites: the table of what was found, from results.json, which `npm run test:sites -- --update` writes.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';
import {withPart} from '../frameworks/readme.mjs';
import {hosts} from './hosts.mjs';

export {hosts} from './hosts.mjs';

export const here = join(root, 'test/sites');
export const resultsFile = join(here, 'results.json');
export const results = () => JSON.parse(readFileSync(resultsFile, 'utf8'));
/** What is recorded of a site. */
export const columns = ['recommended', 'fence', 'element', 'div', 'code', 'link', 'README', 'feed', 'feed, fence', 'feed, code'];

/** By which of the columns a reader of the README chooses. */
const shown = {recommended: 'the line', fence: 'fence', element: 'element', div: '`<div>`', code: 'code', link: 'link', feed: 'feed'};
const titleOf = (name, {version}) => {
  const [title, ...more] = hosts[name].name.split(', ');
  return [`${title} ${version}`, ...more].join(', ');
};

/** @param found - Of each site, by its name: `version`, and what readers see, by column. */
export function table(found) {
  const sorted = Object.keys(found).sort((a, b) => hosts[a].name.localeCompare(hosts[b].name));
  const cell = (site, column) => (['missing', 'JSON', 'tags', 'nothing', undefined].includes(site[column]) ? '–' : site[column]);
  const rows = sorted.map((name) => `| ${[titleOf(name, found[name]), `\`--for ${hosts[name].place}\``, ...Object.keys(shown).map((column) => cell(found[name], column))].join(' | ')} |`);
  const reasons = [...new Set(sorted.flatMap((name) => Object.values(hosts[name].comes ?? {}).map(([, why]) => why)))];
  return `| site | paste | ${Object.values(shown).join(' | ')} |\n|---|---|${Object.keys(shown).map(() => '---').join('|')}|\n${rows.join('\n')}\n\n“–”: the site has none, or readers would see nothing.${reasons.length ? ` ${reasons.join('; ')}.` : ''} A fence and the code form are for pages: the feeds of posts have their JSON. Astro’s highlighter has to leave the fence alone: \`excludeLangs: ['career-guide']\` under \`markdown.syntaxHighlight\`.`;
}
export const withTable = (readme, text) => withPart(readme, 'sites', text);
