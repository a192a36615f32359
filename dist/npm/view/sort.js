import { intl } from "../i18n/localize.js";
function numberIn(text, { lang }) {
  const format = intl(Intl.NumberFormat, lang, { minimumFractionDigits: 1 });
  const part = (type) => format.formatToParts(12345675e-1).find((one) => one.type === type)?.value;
  const [group = "", decimal = "."] = [part("group"), part("decimal")];
  const plain = [...text.replace(/[\s\u00a0\u202f](?=\d{3})/g, group)].map((char) => char === decimal ? "." : char === group ? "" : /\p{Nd}/u.test(char) ? digit(char) : char).join("");
  const [found] = /(?<![\p{L}\d])[-−]?\d+(?:\.\d+)?/u.exec(plain) ?? [];
  return found === void 0 ? void 0 : Number(found.replace("−", "-"));
}
function digit(char) {
  const code = char.codePointAt(0);
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
function sortRows(rows, column, isDescending, localize) {
  const { compare } = intl(Intl.Collator, localize.lang, { numeric: true });
  const keyed = rows.map((row) => {
    const text = (row[column] ?? "").trim();
    return { row, text, number: numberIn(text, localize), isEmpty: !/[\p{L}\p{N}]/u.test(text) };
  });
  const filled = keyed.filter(({ isEmpty }) => !isEmpty);
  const isNumeric = filled.every(({ text, number }) => number !== void 0 && /^\P{L}*(\p{L}{1,4}\P{L}*)?\p{Nd}/u.test(text));
  filled.sort((a, b) => (isNumeric ? a.number - b.number : compare(a.text, b.text)) * (isDescending ? -1 : 1));
  return [...filled, ...keyed.filter(({ isEmpty }) => isEmpty)].map(({ row }) => row);
}
export {
  numberIn,
  sortRows
};
//# sourceMappingURL=sort.js.map
