import { foldCase } from "../../i18n/fold-case.js";
const words = (text) => ` ${(foldCase(text).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu) ?? []).join(" ")} `;
function possession(have) {
  if (Array.isArray(have)) return (name) => have.includes(name);
  const phrases = (typeof have === "string" ? have.split(/[,;\n،؛、，；]/) : []).map(words).filter((phrase) => phrase.trim());
  if (!phrases.length) return;
  return (name, examples = []) => {
    const all = [name, ...examples].map(words).join("");
    return phrases.some((phrase) => all.includes(phrase));
  };
}
export {
  possession
};
//# sourceMappingURL=have.js.map
