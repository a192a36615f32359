import { intl } from "../../i18n/localize.js";
const trim = (text) => text.replace(/^[\s\p{P}]+|[\s\p{P}]{1,9}$/gu, "");
function figureFinder(lang) {
  const names = [
    { notation: "compact" },
    { notation: "compact", compactDisplay: "long" },
    ...["percent", "year", "month", "week", "day", "hour", "minute"].map((unit) => ({ style: "unit", unit, unitDisplay: "long" }))
  ].flatMap(
    (options) => (
      // Among them numbers of each plural form there is.
      [1, 2, 3, 11, 1e3, 3e3, 1e6, 2e6, 3e6, 1e9, 3e9].flatMap(
        (n) => intl(Intl.NumberFormat, lang, options).format(n).match(/\p{L}.*\p{L}|\p{Lo}/u) ?? []
      )
    )
  );
  const name = String.raw`(?:[\s-]?(?:${names.join("|")})[\p{Ll}\p{M}\p{Script=Arabic}]*|[kKmMbB]n?(?!\p{L}))`;
  const currency = String.raw`(?:[A-Z]{0,3}\p{Sc}|${Intl.supportedValuesOf("currency").join("|")})`;
  const one = String.raw`(?:\p{Nd}{1,3}(?:[\s'’٬]\p{Nd}{3}){1,4}(?!\p{Nd})|\p{Nd}+)(?:[.,٫]\p{Nd}+){0,4}`;
  const number = String.raw`${one}(?:\s?[–-]\s?${one})?`;
  const figure = new RegExp(
    String.raw`((?<![\p{Nd}A-Za-z.,/:])[+−-]?(?:(?:${currency}|[%٪×])\s?${number}${name}?|${number}(?:\s?(?:[%٪]|[×x](?!\p{L}|\s?\p{Nd})|${currency})|${name}(?:\.?\s?${currency})?)))`,
    "u"
  );
  return (text) => text.split(/(?<=[.!?؟…]\p{P}?)\s+(?=\p{P}?[\p{Lu}\p{Lo}])/u).flatMap((sentence) => {
    if (!/\p{Nd}/u.test(sentence)) return [];
    const parts = sentence.split(figure);
    return parts.flatMap((figure2, i) => {
      if (i % 2 < 1) return [];
      const words = parts[i + 1];
      const end = words.search(/[,;:،؛]\s|[、，；。！？]|\s[–—]\s/);
      const before = parts[i - 1].replace(/^.*(?:[,;:،؛]\s|[、，；。！？]|\s[–—]\s)(?=.{15})/su, "");
      parts[i + 1] = words.slice(Math.max(end, 0));
      return { before: trim(before), figure: figure2, after: trim(end < 0 ? parts[i + 2] ? "" : words : words.slice(0, end)) };
    });
  });
}
export {
  figureFinder
};
//# sourceMappingURL=figures.js.map
