import { list, object, some, text, url } from "../schema.js";
import { changeQuestions, percentChange } from "./growth.js";
import { pay } from "./salary.js";
const questions = ({ growth }) => changeQuestions({ growth });
const relatedRoles = /* @__PURE__ */ list(
  /* @__PURE__ */ object({
    /** Title of the role. */
    title: text,
    /** Its guide, or another page about it. */
    url,
    /** What it pays. */
    salary: pay,
    /** Projected change in its employment, in percent: 7 for 7 % more, -2 for 2 % less. */
    growth: percentChange,
    /** What it has in common with this role, or where it differs. */
    note: text
  }, { questions }),
  some
);
export {
  relatedRoles
};
//# sourceMappingURL=related-roles.js.map
