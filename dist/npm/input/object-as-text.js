const isObjectAsText = (given) => typeof given === "string" && /^\s*\[object \w+\]\s*$/.test(given);
const objectAsTextProblem = {
  code: "type",
  path: "",
  message: '`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost. Write it as JSON: guide={JSON.stringify(guide)} in React, Preact, Svelte, Solid and Astro, :guide="JSON.stringify(guide)" in Vue, [attr.guide]="guide | json" in Angular. Or set the property in the browser: :guide.prop="guide" in Vue, prop:guide={guide} in Solid, [guide]="guide" in Angular'
};
export {
  isObjectAsText,
  objectAsTextProblem
};
//# sourceMappingURL=object-as-text.js.map
