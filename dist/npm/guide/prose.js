const paragraphs = (prose = []) => [prose].flat().flatMap((text) => text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []));
const inParts = (value = "") => typeof value === "string" || Array.isArray(value) ? { intro: value } : value;
export {
  inParts,
  paragraphs
};
//# sourceMappingURL=prose.js.map
