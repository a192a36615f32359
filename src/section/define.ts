import {version} from '../version.js';

/**
 * Registers an element. The first copy on a page wins: a second one, or a tag that somebody else has taken, is left as it
 * is with one warning (none for the same version), and never stops the elements behind it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag) as (CustomElementConstructor & {version?: string}) | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken.version !== version)
    console.warn(
      `career-widgets ${version}: <${tag}> is already ${
        taken.version ? `defined by ${taken.version}, which stays` : 'taken by another script and was left alone'
      }`,
    );
}
