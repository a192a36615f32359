import { anyOf, list, object, text, url } from "../schema.js";
const education = /* @__PURE__ */ anyOf(
  text,
  /* @__PURE__ */ list(text),
  /* @__PURE__ */ object({
    /** A sentence on what employers expect. */
    intro: text,
    /** The level that is usually asked for: secondary school, bachelor's degree. */
    level: text,
    /** Ways to get there: courses, apprenticeships, degrees. */
    routes: list(text),
    /** Certificates that help or are required. */
    certifications: list(
      object({
        /** Name of the certificate. */
        name: text,
        /** Who awards it. */
        issuer: text,
        /** Where to read more about it. */
        url
      })
    )
  })
);
export {
  education
};
//# sourceMappingURL=education.js.map
