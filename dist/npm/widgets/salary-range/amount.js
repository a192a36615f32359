import { foldSpelling } from "../../guide/check.js";
import { period } from "../../guide/sections/period.js";
import { intl } from "../../i18n/localize.js";
import { memoize } from "../../i18n/memoize.js";
const digits = /[^\P{Nd}\d]/gu;
const digitOf = (digit) => String(digit.charCodeAt(0) - (/[\u0900-\u0dff]/.test(digit) ? 6 : 0) & 15);
const shape = /^((?:[^\d.,٫٬-]|(?<=\p{L})\.)*)(\d+(?:[.,٫٬'’\s]\d{2,3})*?)(?:([.,٫])(\d{1,2}))?(?:[.,/]?[-–—]{1,2})?([^\d]*)$/u;
const groups = /^\d+(?:([.,٫٬'’\s])(?:\d{2,3}\1)*\d{3})?$/u;
const units = {};
for (const [factor, all] of Object.entries({
  1e3: "k thousand thousands tsd tausend mil mille millier milliers тыс ألف آلاف الف ألفا 千 천 hazar हज़ार हजार",
  1e4: "万 萬 만 man",
  1e5: "l lakh lakhs lac lacs लाख",
  1e6: "m mn mio mill million millions millionen millón millones milhão milhões млн مليون ملايين 百万 百萬 백만",
  1e7: "cr crore crores करोड़",
  1e8: "億 亿 억",
  1e9: "bn mrd milliarde milliarden billion billions مليار"
}))
  for (const unit of all.normalize("NFC").split(" ")) units[unit] = +factor;
const signs = { "€": "EUR", "£": "GBP", "₹": "INR", rs: "INR", "円": "JPY", "₩": "KRW", "₽": "RUB", "₺": "TRY", "zł": "PLN", r$: "BRL", us$: "USD", ca$: "CAD", a$: "AUD", c$: "CAD", nz$: "NZD", hk$: "HKD", s$: "SGD", nt$: "TWD", mx$: "MXN", "₫": "VND", "₴": "UAH", "₪": "ILS", "₱": "PHP", "₦": "NGN", "kč": "CZK", "元": "CNY", "원": "KRW", kr: "" };
const fillers = /^(per|a|an|each|the|pro|im|in der|par|por|al|في|of|by)$/u;
const plain = (text) => text.replace(/\p{Sc}/gu, (sign) => sign.normalize("NFKC")).toLowerCase().normalize("NFC").replace(/[\u200e\u200f\u061c]/g, "");
const spaced = (text) => ` ${text.replace(/\blpa\b/, "lakh pa").replace(/(?:(?<![\p{L}\p{M}])([a-z]{1,3}))?(\p{Sc})/gu, (_, letters = "", sign) => ` ${letters}${isCurrency(letters) || units[letters] && letters !== "l" ? " " : ""}${sign} `).replace(/[万萬千億亿만円元원]/g, "$& ").replace(/\//g, " / ").replace(/(?<=[\p{L}\p{Sc}])\.|,/gu, " ").trim().replace(/\s+/g, " ")} `;
const isCurrency = (code) => Intl.supportedValuesOf("currency").includes(code.toUpperCase());
const currencyWords = (lang) => memoize(`currency words ${lang}`, () => new Set(Intl.supportedValuesOf("currency").flatMap((code) => [lang, "en"].flatMap((each) => plain(intl(Intl.DisplayNames, each, { type: "currency" }).of(code)).split(between)))));
const between = /[\s\-()]+/;
const namesOf = (currency, lang) => memoize(`names of ${currency} ${lang}`, () => {
  const names = /* @__PURE__ */ new Set();
  for (const each of [lang, "en"])
    for (const currencyDisplay of ["symbol", "narrowSymbol", "name"])
      for (const n of [1, 2, 5, 11, 100]) {
        const name = plain(intl(Intl.NumberFormat, each, { style: "currency", currency, currencyDisplay, maximumFractionDigits: 0 }).formatToParts(n).find(({ type }) => type === "currency").value);
        names.add(name);
        if (currencyDisplay === "name") for (const word of name.split(between)) names.add(word);
        if (/^\p{Sc}$/u.test(name)) {
          for (const letters of [currency.slice(0, 1), currency.slice(0, 2)]) if (!signs[plain(letters) + name]) names.add(plain(letters) + name);
        }
      }
  return [...names].filter(Boolean).map(spaced).sort((one, other) => other.length - one.length);
});
function parsePay(typed, { lang = "en", currency = "", periods = {} } = {}) {
  const text = plain(typed.slice(0, 100).trim().replace(digits, digitOf)).replace(/[\u00a0\u202f]/g, " ");
  const [, before = "", whole, point, decimals, after = ""] = shape.exec(text) ?? [];
  if (!whole || !groups.test(whole) || point && whole.includes(point)) return;
  const typedPay = { amount: Number(`${whole.replace(/\D/g, "")}.${decimals ?? 0}`) };
  const own = currency.toUpperCase();
  const isIn = (said) => {
    if (typedPay.currency === void 0 || typedPay.currency === own) typedPay.currency = said;
  };
  let [front, back] = [spaced(before), spaced(after)];
  const names = own ? namesOf(own, lang) : [];
  if (/^ [klm] $/.test(front) && !names.includes(front)) return;
  const take = (words2) => {
    const isFound = (front + back).includes(words2);
    [front, back] = [front.replaceAll(words2, " "), back.replaceAll(words2, " ")];
    return isFound;
  };
  for (const [words2, per] of Object.entries(periods)) {
    if (!take(spaced(plain(words2)))) continue;
    if (typedPay.per) return;
    typedPay.per = per;
  }
  for (const name of names) {
    if (units[name.trim()] && back.includes(name)) return;
    if (take(name)) isIn(own);
  }
  const spelled = (words2) => period.spellings[foldSpelling(words2)];
  let scaled = false;
  const words = (front + back).split(" ").filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const unit = units[word];
    if (unit !== void 0) {
      const isPeriod = words[i - 1] === "/" || words[i - 1] === "per";
      if (!isPeriod) {
        if (scaled || /[.,٫٬'’]\d{3}$/.test(whole) || unit >= 1e5 && typedPay.amount >= 1e3 || word === "mil" && !/^(es|pt)/.test(lang)) return;
        scaled = true;
        typedPay.amount *= unit;
        continue;
      }
    }
    if (word in signs) {
      isIn(signs[word] || word);
      continue;
    }
    if (/^(hour|hr|day|week|month|year|yr)s$/.test(word)) return;
    const two = words[i + 1] === void 0 ? void 0 : spelled(word + words[i + 1]);
    const per = two ?? (word === "/" ? void 0 : word === "m" ? "month" : spelled(word));
    if (per) {
      if (typedPay.per && typedPay.per !== per) return;
      typedPay.per = per;
      if (two) i++;
    } else if (/^[a-z]{3}$/.test(word) && isCurrency(word)) isIn(word.toUpperCase());
    else if (/[^\P{Sc}¢]$/u.test(word)) isIn(word);
    else if (word === "/" || fillers.test(word) || word === "p" && words[i + 1] === "/") continue;
    else if (currencyWords(lang).has(word) || currencyWords(lang).has(word.replace(/s$/, ""))) isIn(word);
    else return;
  }
  typedPay.amount = Number(typedPay.amount.toPrecision(12));
  return typedPay.amount < Infinity ? typedPay : void 0;
}
export {
  parsePay
};
//# sourceMappingURL=amount.js.map
