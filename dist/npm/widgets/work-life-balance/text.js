import { sentences } from "../../i18n/localize.js";
import { lead, list, paragraph } from "../../text/blocks.js";
import { balanceModel } from "./model.js";
const text = {
  say(guide, localize, _, report) {
    const { heading, sentence, timeNote, stress, balance, note, inputs } = balanceModel(guide, localize, report);
    const gist = sentences(localize, [sentence, stress && localize.term("stress", { level: localize.term(stress) }), balance && localize.term("balance", { level: localize.term(balance) })]);
    return {
      heading,
      blocks: [...paragraph(gist), ...paragraph(timeNote), ...paragraph(note), ...inputs ? [...lead(localize.term("inputs")), ...list(inputs)] : []],
      gist,
      sources: [guide.workingTime?.source]
    };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
