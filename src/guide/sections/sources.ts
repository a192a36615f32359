import {list, type Infer} from '../schema.js';
import {source} from './source.js';

/** Everything that the guide draws on. */
export const sources = /*#__PURE__*/ list(source);
export type Sources = Infer<typeof sources>;
