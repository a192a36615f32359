import { withoutIsolates } from "../i18n/isolate.js";
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;
const signed = /^[+-][\d.,\s\u00a0\u202f]+%?$/;
function csv({ columns, groups }, groupName, separator = ",") {
  const field = (given) => {
    const text = withoutIsolates(given);
    const safe = formula.test(text) && !signed.test(text) ? `'${text}` : text;
    return /[",\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const named = groups.some(({ name }) => name);
  const lines = [[...named ? [groupName] : [], ...columns], ...groups.flatMap(({ name = "", rows }) => rows.map((row) => [...named ? [name] : [], ...row]))];
  return lines.map((line) => `${line.map(field).join(separator)}\r
`).join("");
}
export {
  csv
};
//# sourceMappingURL=csv.js.map
