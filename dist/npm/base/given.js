import { html, nothing } from "lit";
import { isApart, isolates } from "../i18n/isolate.js";
function given(text, { lang, givenLang }, isBlock = false, own = givenLang) {
  if (typeof text !== "string" || !isApart(text, { lang }, own)) return text;
  return html`<bdi class=${isBlock && own ? "block" : nothing} lang=${own ?? nothing}>${text}</bdi>`;
}
const withGiven = (text, { givenLang = "" }) => typeof text === "string" && isolates.test(text) ? text.split(isolates).map((part, i) => i % 2 ? html`<bdi lang=${givenLang || nothing}>${part}</bdi>` : part) : text;
export {
  given,
  withGiven
};
//# sourceMappingURL=given.js.map
