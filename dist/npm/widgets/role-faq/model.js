import { paragraphs } from "../../guide/prose.js";
function faqModel(faq) {
  const taken = /* @__PURE__ */ new Map();
  return {
    entries: faq.map(({ question = "", answer }) => {
      const words = question.toLowerCase().normalize().replace(/['’]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const slug = ["faq", ...words].join("-");
      let id = slug;
      while (taken.has(id)) {
        const n = taken.get(slug) + 1;
        taken.set(slug, n);
        id = `${slug}-${n}`;
      }
      taken.set(id, 1);
      return { question, answer: paragraphs(answer), id };
    })
  };
}
export {
  faqModel
};
//# sourceMappingURL=model.js.map
