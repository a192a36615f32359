import {anyOf, object, text, url, type Infer} from '../schema.js';

/** Where a figure or statement comes from: a name alone, or with a link and a date. */
export const source = /*#__PURE__*/ anyOf(
  text,
  /*#__PURE__*/ object({
    /** Publisher and title. */
    name: text,
    /** Where it can be read. */
    url,
    /** When it was published or read: an ISO 8601 date, month or year. */
    date: text,
  }),
);
export type Source = Infer<typeof source>;
