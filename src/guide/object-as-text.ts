import type {Problem} from './problem.js';

/**
 * What is left of an object that something wrote as text: "[object Object]". Svelte, Preact and template languages do so
 * on the server, where they have no property to set. Nothing of the object is in it, so it is no data rather than bad data. explain.ts says what each of them takes.
 */
export const isObjectAsText = (given: unknown): boolean => typeof given === 'string' && /^\s*\[object \w+\]\s*$/.test(given);

export const objectAsTextProblem: Problem = {
  code: 'type',
  path: '',
  message: '`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost',
};
