import {anyOf, list, object, text, type Infer} from '../schema.js';

/** How the role differs around the world: prose, or an introduction and regions. */
export const globalOutlook = /*#__PURE__*/ anyOf(
  text,
  /*#__PURE__*/ list(text),
  /*#__PURE__*/ object({
    /** A sentence on the world as a whole. */
    intro: text,
    /** The regions, the most important first. */
    regions: list(
      object({
        /** Name of the region: a country, a part of the world. */
        name: text,
        /** What holds there. */
        note: text,
      }),
    ),
  }),
);
export type GlobalOutlook = Infer<typeof globalOutlook>;
