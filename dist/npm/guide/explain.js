import { explainJson } from "./explain-json.js";
import { explainUnknownKeys } from "./explain-unknown-keys.js";
import { objectAsTextProblem } from "./object-as-text.js";
const insteadOfObject = 'Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular';
const explain = (problems, { json, shape, unparsed }) => explainUnknownKeys(problems, json, shape).map((problem) => {
  if (problem === objectAsTextProblem) return { ...problem, message: `${problem.message}. ${insteadOfObject}` };
  return problem.code === "json" && unparsed ? { ...problem, message: explainJson(unparsed) } : problem;
});
export {
  explain
};
//# sourceMappingURL=explain.js.map
