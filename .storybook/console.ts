import {isTest} from './environment.js';

interface Story {
  id: string;
  tags: string[];
}
/** What the story that is shown has said on the console. */
let said: string[] = [];

/** Listens to what a story says on the console, for as long as it is shown. */
export function listenToConsole(): (() => void) | void {
  if (!isTest) return;
  said = [];
  const usual = {warn: console.warn, error: console.error};
  for (const kind of ['warn', 'error'] as const)
    console[kind] = (...words: unknown[]) => {
      said.push(words.map(String).join(' '));
      usual[kind](...words);
    };
  return () => void Object.assign(console, usual);
}

/** Fails where a story says something, unless its data are bad on purpose: such stories have the tag `bad-data`. */
export function expectQuiet({id, tags}: Story): void {
  if (said[0] && !tags.includes('bad-data')) throw new Error(`${id} says on the console: ${said.join('; ')}. A story whose data are bad on purpose has the tag "bad-data".`);
}
