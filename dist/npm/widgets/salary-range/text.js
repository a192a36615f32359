import { items, joined, lead, paragraph, strong } from "../../text/blocks.js";
import { toNumber } from "../../text/parts.js";
import { salaryModel } from "./model.js";
const text = {
  say({ salary }, localize, { area, per, "hours-per-year": hours }, report) {
    const model = salaryModel(salary, { area, per, hoursPerYear: toNumber(hours) }, localize, report);
    if (!model) return;
    const { sentence, shown, area: place, basis, table, notes, source } = model;
    const { groups } = table;
    const gist = [shown, sentence].filter(Boolean).join(" · ");
    return {
      blocks: [
        ...paragraph(gist),
        ...groups.flatMap(({ name, rows }) => [...lead(groups[1] ? name : place), ...groups[1] ? [] : paragraph(basis), ...items(rows.map(([figure = "", amount]) => joined(figure, strong(amount))))]),
        ...notes.flatMap((note) => paragraph(note))
      ],
      gist,
      sources: [source].flat()
    };
  },
  flat: { key: "salary", names: ["min", "max", "median", "currency", "per", "area"], needs: ["min", "max", "median"] }
};
export {
  text
};
//# sourceMappingURL=text.js.map
