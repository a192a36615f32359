const isObjectAsText = (given) => typeof given === "string" && /^\s*\[object \w+\]\s*$/.test(given);
const objectAsTextProblem = {
  code: "type",
  path: "",
  message: '`guide` is the text "[object Object]": an object was written as an attribute, and its content was lost'
};
export {
  isObjectAsText,
  objectAsTextProblem
};
//# sourceMappingURL=object-as-text.js.map
