import { money } from "../../i18n/localize.js";
import { joined, list, paragraph, strong } from "../../text/blocks.js";
const text = {
  say({ plans = [] }, localize) {
    const { title, intro, items: all = [] } = Array.isArray(plans) ? { items: plans } : plans;
    return {
      heading: title,
      blocks: [
        ...paragraph(intro),
        ...all.flatMap(({ name, price: { amount, currency, per } = {}, tagline, features, url, highlighted }) => {
          const sum = amount ? money(localize, amount, currency) : localize.term("free");
          const paid = amount === void 0 ? void 0 : amount && per ? localize.term(per, { amount: sum }) : sum;
          return [
            ...paragraph(...joined(strong(name), highlighted && localize.term("recommended"), paid, tagline)),
            ...list(features),
            ...url ? paragraph({ href: url, text: localize.term("choose", { name: name ?? tagline ?? "" }) }) : []
          ];
        })
      ],
      gist: intro
    };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
