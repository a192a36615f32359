// reserve.css: the place of each widget until it is drawn, so that nothing moves.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transform} from 'esbuild';
import {root, tags} from './widgets.mjs';

/**
 * The text of reserve.css, for elements and for `<div data-career-widget>`. A block of code and a link have none: a style sheet
 * cannot tell which widget the one is, nor whether the other stands alone. How high a widget usually is says the reserve.css in its
 * folder, in --career-reserve; a page that knows better sets that itself.
 */
export async function reserve() {
  const sources = tags.map((tag) => join(root, 'src/widgets', tag, 'reserve.css')).filter((file) => existsSync(file));
  const heights = sources.map((file) => readFileSync(file, 'utf8'));
  if (heights.some((css) => /[\d.]rem\b/.test(css))) throw new Error('reserve.css: sizes are in em, because pages change the root\'s.');
  const all = `:is(${tags.join()})`;
  const waiting = `:is(${tags.join()}):not(:defined, [hidden]), div[data-career-widget]:not([hidden])`;
  const rules = `
    ${waiting} {
      display: block;
      /* The script lets go of a <div>, which nothing tells from one that is drawn, by --career-held. */
      --career-held: var(--career-reserve);
      min-block-size: var(--career-held);
      /* A script that has not come by then leaves the fallback, and no hole below it. */
      animation: career-unreserved 0s 15s forwards;
    }
    @keyframes career-unreserved { to { min-block-size: 0 } }
    /* On its own: a browser without :state() drops the rule that has it. */
    ${all}:state(loading) { min-block-size: var(--career-reserve) }
    @media print, (scripting: none) { ${waiting} { min-block-size: 0 } }`;
  const ofDivs = (css) => css.replace(/:where\(([\w-]+)\)/g, ':where($1, [data-career-widget=$1])');
  const {code} = await transform([...heights.map(ofDivs), rules].join('\n'), {loader: 'css', minify: true});
  return code;
}
