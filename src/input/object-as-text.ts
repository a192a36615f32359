import type {Problem} from '../guide/problem.js';

/**
 * What is left of an object that something wrote as text: "[object Object]". Svelte, Preact and template languages do so
 * on the server, where they have no property to set. Nothing of the object is in it, so it is no data rather than bad data.
 */
export const isObjectAsText = (given: unknown): boolean => typeof given === 'string' && /^\s*\[object \w+\]\s*$/.test(given);

export const objectAsTextProblem: Problem = {
  code: 'type',
  path: '',
  message: '`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost. Write it as JSON: '
    + 'guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. '
    + 'Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular',
};
