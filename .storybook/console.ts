import {isTest} from './environment.js';

/** What a story warns of, unless its data are bad on purpose: such stories have the tag `bad-data`. */
export function holdConsole({tags, id}: {tags: string[]; id: string}): (() => void) | void {
  if (!isTest || tags.includes('bad-data')) return;
  const said: string[] = [];
  const usual = {warn: console.warn, error: console.error};
  for (const kind of ['warn', 'error'] as const)
    console[kind] = (...words: unknown[]) => {
      said.push(words.map(String).join(' '));
      usual[kind](...words);
    };
  return () => {
    Object.assign(console, usual);
    if (said[0]) throw new Error(`${id} says on the console: ${said.join('; ')}. A story whose data are bad on purpose has the tag "bad-data".`);
  };
}
