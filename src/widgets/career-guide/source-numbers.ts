import {leading} from '../../base/draw-queue.js';
import {check} from '../../guide/check.js';
import {sources} from '../../guide/sections/sources.js';
import {sourceParts} from '../../view/sources.js';

/** The number of a source, by its name or address, in the list of sources of a guide; 0 where it is not listed. */
export function sourceNumbers(guide: unknown): (shown: string) => number {
  // Numbered as the list does, which leaves out what is no source.
  const listed = (check(sources, (Object(guide) as {sources?: unknown}).sources, '', () => {}) ?? []).slice(0, leading).map(sourceParts);
  return (shown) => listed.findIndex(({name, url}) => shown === name || shown === url) + 1;
}
