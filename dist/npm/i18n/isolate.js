import { directionOf } from "./language.js";
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const runsRight = (text) => /\p{L}/u.test(text) && rightToLeft.test(text);
const isApart = (text, { lang }, own) => !!(text && own) || /\p{L}/u.test(text) && runsRight(text) !== (directionOf(lang) === "rtl");
const isolated = (text, localize) => isApart(text, localize, localize.givenLang) ? `${(localize.givenLang ? directionOf(localize.givenLang) === "rtl" : runsRight(text)) ? "⁧" : "⁦"}${text}⁩` : text;
const isolates = /[\u2066\u2067]([^\u2066-\u2069]*)\u2069/;
const withoutIsolates = (text) => text.replace(/[\u2066-\u2069]/g, "");
export {
  isApart,
  isolated,
  isolates,
  withoutIsolates
};
//# sourceMappingURL=isolate.js.map
