import { html, nothing } from "lit";
import { directionOf } from "../i18n/language.js";
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function given(text, { lang, givenLang }, isBlock = false, own = givenLang) {
  if (typeof text !== "string" || !(own ?? (/\p{L}/u.test(text) && rightToLeft.test(text) !== (directionOf(lang) === "rtl")))) return text;
  return html`<bdi class=${isBlock && own ? "block" : nothing} lang=${own ?? nothing}>${text}</bdi>`;
}
export {
  given
};
//# sourceMappingURL=given.js.map
