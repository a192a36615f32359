import { fewerMarks } from "../../guide/check.js";
import { foldCase } from "../../i18n/fold-case.js";
const most = 200;
const words = (text) => ` ${(foldCase(fewerMarks(text)).match(/\.?[\p{L}\p{M}\p{N}&]+[+#]*/gu) ?? []).join(" ")} `;
function possession(have) {
  if (Array.isArray(have)) {
    const all = new Set(have);
    return (name) => all.has(name);
  }
  const phrases = (typeof have === "string" ? have.split(/[,;\n،؛、，；]/, most) : []).map(words).filter((phrase) => phrase.trim());
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
