import {explainJson} from './explain-json.js';
import {explainUnknownKeys} from './explain-unknown-keys.js';
import {objectAsTextProblem} from './object-as-text.js';
import type {Unparsed} from './parse-json.js';
import type {Problem} from './problem.js';
import type {Dict} from './schema.js';

/** What problems are about. */
interface Subject {
  /** What was checked. */
  json: unknown;
  /** The schemas of those keys of the guide that were checked. */
  shape: Dict['properties'];
  /** What could not even be parsed. */
  unparsed: Unparsed | undefined;
}

/** What frameworks take instead of an object as an attribute. */
const insteadOfObject = 'Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. '
  + 'Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular';

/** Problems in the words of somebody who can do something about them: where a text stops being JSON, which key was probably meant, what a framework takes. */
export const explain = (problems: readonly Problem[], {json, shape, unparsed}: Subject): Problem[] =>
  explainUnknownKeys(problems, json, shape).map((problem) => {
    if (problem === objectAsTextProblem) return {...problem, message: `${problem.message}. ${insteadOfObject}`};
    return problem.code === 'json' && unparsed ? {...problem, message: explainJson(unparsed)} : problem;
  });
