import {explainJson} from './explain-json.js';
import {explainUnknownKeys} from './explain-unknown-keys.js';
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

/** Problems in the words of somebody who can do something about them: where a text stops being JSON, and which key was probably meant. */
export const explain = (problems: readonly Problem[], {json, shape, unparsed}: Subject): Problem[] =>
  explainUnknownKeys(problems, json, shape).map((problem) => (problem.code === 'json' && unparsed ? {...problem, message: explainJson(unparsed)} : problem));
