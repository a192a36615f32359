import { visible } from "./visible.js";
const token = /[{}[\],:\s]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const curly = /[“”„‟«»‘’‚″](?:(?<=(?:^|[{[,:])\s*.)|(?=\s*[:,}\]]))/;
const causes = {
  "'": "has a single quote @; use double ones",
  '"': "has a text that does not end on its line @",
  "&": "is escaped twice @",
  "<": "has HTML @: the CMS put it there"
};
function explainJson({ text, where, error }) {
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  const quote = text.search(curly);
  const at = quote < 0 || quote > end ? end : quote;
  const rest = text.slice(at);
  let cause = causes[rest[0]] ?? `has ${visible(/[^\s,:}\]]{1,40}/.exec(rest)?.[0] ?? rest[0] ?? "")} @, which JSON does not know`;
  if (at === quote) cause = "has a curly quote @: the CMS changed it; use &quot;";
  if (!rest) cause = `is empty or cut off @, or has a comma or bracket wrong: ${visible(error.message)}`;
  return `${where} ${cause.replace("@", `at character ${at + 1}`)}`;
}
function explained(parsed) {
  const { problem, unparsed } = parsed;
  return problem && unparsed ? { ...parsed, problem: { ...problem, message: explainJson(unparsed) } } : parsed;
}
export {
  explainJson,
  explained
};
//# sourceMappingURL=explain-json.js.map
