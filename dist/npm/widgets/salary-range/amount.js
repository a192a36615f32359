import { foldSpelling } from "../../guide/check.js";
import { period } from "../../guide/sections/period.js";
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
const signs = { "€": "EUR", "£": "GBP", "₹": "INR", "rs": "INR", "円": "JPY", "₩": "KRW", "₽": "RUB", "₺": "TRY", "zł": "PLN", "r$": "BRL", "us$": "USD", "ca$": "CAD", "a$": "AUD", "c$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "nt$": "TWD", "mx$": "MXN", "₫": "VND", "₴": "UAH", "₪": "ILS", "₱": "PHP", "₦": "NGN", "kč": "CZK", euro: "EUR", euros: "EUR", rupees: "INR", dollars: "", dollar: "", pounds: "GBP", "元": "CNY", "원": "KRW", kr: "" };
const fillers = /^(per|a|an|each|the|pro|im|in der|par|por|al|في|of|p|by)$/u;
function parsePay(typed, known = {}, lang = "") {
  const text = typed.slice(0, 100).trim().toLowerCase().normalize("NFC").replace(digits, digitOf).replace(/[\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");
  const [, before = "", whole, point, decimals, after = ""] = shape.exec(text) ?? [];
  if (!whole || !groups.test(whole) || point && whole.includes(point)) return;
  const typedPay = { amount: Number(`${whole.replace(/\D/g, "")}.${decimals ?? 0}`) };
  let rest = ` ${before} ${after} `.replace(/(?<!\p{L})\p{L}{1,2}\p{Sc}/gu, (sign) => {
    if (signs[sign]) typedPay.currency = signs[sign];
    return signs[sign] ? " " : sign;
  });
  for (const [word, meaning] of Object.entries(known)) {
    const found = word.toLowerCase().trim();
    if (!found || !rest.includes(found)) continue;
    rest = rest.replace(found, " ");
    if (meaning && meaning !== "currency") typedPay.per = meaning;
  }
  rest = rest.replace(/\blpa\b/, " lakh pa ").replace(/(?<=[万萬千億亿만])(?=\S)|(?<=\bk|\bm)(?=[$€£¥₹])/gu, " ");
  const spelled = (words2) => period.spellings[foldSpelling(words2)];
  let scaled = false;
  const words = rest.replace(/\//g, " / ").replace(/(?<=[\p{L}\p{Sc}])\.|,/gu, " ").split(/\s+/).filter(Boolean);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const unit = units[word];
    if (unit !== void 0) {
      const isPeriod = words[i - 1] === "/" || words[i - 1] === "per";
      if (!isPeriod) {
        if (scaled || /[.,٫٬'’]\d{3}$/.test(whole) || unit > 1e5 && typedPay.amount >= 1e3 || word === "mil" && !/^(es|pt)/.test(lang)) return;
        scaled = true;
        typedPay.amount *= unit;
        continue;
      }
    }
    if (word in signs) {
      typedPay.currency = signs[word] || typedPay.currency;
      continue;
    }
    if (/^(hour|hr|day|week|month|year|yr)s$/.test(word)) return;
    const two = words[i + 1] === void 0 ? void 0 : spelled(word + words[i + 1]);
    const per = two ?? (word === "/" ? void 0 : word === "m" ? "month" : spelled(word));
    if (per) {
      if (typedPay.per && typedPay.per !== per) return;
      typedPay.per = per;
      if (two) i++;
    } else if (/^[a-z]{3}$/.test(word) && isCurrency(word)) typedPay.currency = word.toUpperCase();
    else if (word !== "/" && !fillers.test(word) && !/^[^\P{Sc}¢]$/u.test(word)) return;
  }
  typedPay.amount = Number(typedPay.amount.toPrecision(12));
  return typedPay.amount < Infinity ? typedPay : void 0;
}
const isCurrency = (code) => Intl.supportedValuesOf("currency").includes(code.toUpperCase());
export {
  parsePay
};
//# sourceMappingURL=amount.js.map
