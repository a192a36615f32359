import { intl } from "../i18n/localize.js";
import { memoize } from "../i18n/memoize.js";
function numberIn(text, { lang }) {
  const format = intl(Intl.NumberFormat, lang, { minimumFractionDigits: 1 });
  const part = (type) => format.formatToParts(12345675e-1).find((one) => one.type === type)?.value;
  const [group = ",", decimal = "."] = [part("group"), part("decimal")];
  const plain = text.replace(/\p{Nd}/gu, digit).replace(new RegExp(`(?<=\\d)([${group}](?=\\d)|\\s(?=\\d{3}))`, "g"), "").replace(new RegExp(`(?<=\\d)[${decimal}](?=\\d)`), ".");
  const [found] = /(?<![\p{L}\d])[-−]?\d+(?:\.\d+)?/u.exec(plain) ?? [];
  return found === void 0 ? void 0 : Number(found.replace("−", "-"));
}
function digit(char) {
  const code = char.codePointAt(0);
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
const marks = /[\u061c\u200e\u200f\u2066-\u2069]/g;
const currencySigns = (lang) => memoize(
  `currency signs ${lang}`,
  () => Intl.supportedValuesOf("currency").map((currency) => new Intl.NumberFormat(lang, { style: "currency", currency }).formatToParts(2).find(({ type }) => type === "currency").value.replace(marks, "")).sort((one, other) => other.length - one.length)
);
function figureIn(cell, localize) {
  let text = cell.split("\n", 1)[0].replace(marks, "");
  let unit = "";
  for (const period of ["hour", "day", "week", "month", "year"]) {
    const label = localize.term(period, { amount: "" }).trim();
    if (!text.includes(label)) continue;
    unit += ` ${period}`;
    text = text.replace(label, " ");
  }
  const [, before = "", after = ""] = /(?:^|[ \d])([^ \d]*?)\p{Nd}[\p{Nd}.,٫٬'’\u00a0\u202f]*([^ \d]*)/u.exec(text) ?? [];
  const beside = [before, after];
  const currency = [...currencySigns(localize.lang), "%", "٪"].find((sign) => beside.some((part) => part.includes(sign))) ?? beside.map((part) => /[A-Z]{3}/.exec(part)?.[0]).find(Boolean) ?? "";
  return { number: numberIn(text, localize), unit: currency + unit };
}
function sortRows(rows, column, isDescending, localize) {
  const { compare } = intl(Intl.Collator, localize.lang, { numeric: true });
  const unsaid = [localize.term("notGiven"), localize.term("notPublished")];
  const keyed = rows.map((row) => {
    const text = (row[column] ?? "").trim();
    return { row, text, ...figureIn(text, localize), isEmpty: !/[\p{L}\p{N}]/u.test(text) || unsaid.includes(text) };
  });
  const filled = /* @__PURE__ */ new Map();
  for (const one of keyed) if (!one.isEmpty && !filled.get(one.unit)?.push(one)) filled.set(one.unit, [one]);
  return [
    ...[...filled].flatMap(([unit, alike]) => {
      const isNumeric = alike.every(({ text, number }) => number !== void 0 && (unit || /^\P{L}*(\p{L}{1,4}\P{L}*)?\p{Nd}/u.test(text)));
      return alike.sort((a, b) => (isNumeric ? a.number - b.number : compare(a.text, b.text)) * (isDescending ? -1 : 1));
    }),
    ...keyed.filter(({ isEmpty }) => isEmpty)
  ].map(({ row }) => row);
}
export {
  figureIn,
  numberIn,
  sortRows
};
//# sourceMappingURL=sort.js.map
