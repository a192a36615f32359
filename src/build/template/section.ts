import {few, list, object, text, type Infer} from '../schema.js';
import {source} from './source.js';

/** TODO: what this section of a guide holds, in a sentence. */
export const newSection = /*#__PURE__*/ object({
  /** TODO: the figures, the most important first. */
  figures: list(
    object({
      /** TODO: what the figure is of. */
      name: text,
      /** TODO: the figure, and its unit. */
      value: {type: 'number', minimum: 0},
    }),
    few,
  ),
  /** Where the figures come from. */
  source,
});
export type NewSection = Infer<typeof newSection>;
