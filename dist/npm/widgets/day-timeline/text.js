import { joined, lead, list, paragraph, strong } from "../../text/blocks.js";
import { dayModel } from "./model.js";
const text = {
  say({ day }, localize, _, report) {
    const { sentence, days } = dayModel(day, localize, report);
    return {
      blocks: [
        ...paragraph(sentence),
        ...days.flatMap(({ shift, says, periods }) => [
          ...lead(shift),
          ...paragraph(says),
          ...periods.flatMap(({ time, length, name, focus, tasks }) => [...paragraph(...joined(strong(time), length, strong(name), focus)), ...list(tasks)])
        ])
      ],
      gist: sentence
    };
  }
};
export {
  text
};
//# sourceMappingURL=text.js.map
