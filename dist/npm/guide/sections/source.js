import { anyOf, object, text, url } from "../schema.js";
const source = /* @__PURE__ */ anyOf(
  text,
  /* @__PURE__ */ object({
    /** Publisher and title. */
    name: text,
    /** Where it can be read. */
    url,
    /** When it was published or read: an ISO 8601 date, month or year. */
    date: text
  })
);
export {
  source
};
//# sourceMappingURL=source.js.map
