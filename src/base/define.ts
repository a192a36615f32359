import {version} from './version.js';
import {prefix} from './prefix.js';

/** The other versions, and the tags that others have taken, that were spoken of. */
const told = new Set<string>();

/**
 * Registers an element. The first copy on a page wins: a second one, or a tag that somebody else has taken, is left as it
 * is with a warning (one for all tags of another version, none for the same version), and never stops the elements behind it.
 * On a server there is nothing to register it with.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!globalThis.customElements) return;
  const tag = prefix + name;
  const taken = customElements.get(tag) as (CustomElementConstructor & {version?: string}) | undefined;
  const other = taken?.version;
  if (!taken) customElements.define(tag, element);
  else if (other !== version && !told.has(other ?? tag)) {
    told.add(other ?? tag);
    console.warn(`career-widgets ${version}: <${tag}> is already ${other ? `defined by ${other}` : 'taken by another script'}`);
  }
}
