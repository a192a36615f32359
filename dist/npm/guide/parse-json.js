import { visible } from "./visible.js";
const maxLength = 5e5;
const failure = (code, message) => ({ problem: { code, path: "", message } });
function parseJson(given, where) {
  if (given.length > maxLength) return failure("size", `${where} is longer than ${maxLength} characters`);
  const text = given.replace("\uFEFF", "");
  try {
    return { value: JSON.parse(text[0] === "%" ? decodeURIComponent(text) : text) };
  } catch (error) {
    return { ...failure("json", `${where} is no JSON: ${visible(error.message)}`), unparsed: { text, where, error } };
  }
}
export {
  failure,
  maxLength,
  parseJson
};
//# sourceMappingURL=parse-json.js.map
