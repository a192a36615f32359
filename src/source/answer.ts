import type {Problem} from '../guide/check.js';
import type {Parsed} from '../guide/parse-json.js';

/** What a door gave: nothing, nothing yet, a value that has yet to be checked, or why there is none. */
export type Answer =
  | {state: 'none' | 'loading'; value?: undefined; problem?: undefined}
  | {state: 'ready'; value: unknown; problem?: undefined}
  | {state: 'error'; value?: undefined; problem: Problem};

export const failure = (message: string, code: Problem['code'] = 'source'): Answer => ({
  state: 'error',
  problem: {code, path: '', message},
});

export const answerOf = ({value, problem}: Parsed): Answer => (problem ? {state: 'error', problem} : {state: 'ready', value});
