import { exchanged } from "../../guide/problem.js";
import { decimal, percent, sentences } from "../../i18n/localize.js";
import { placeLabels } from "../../picture/labels.js";
import { scale } from "../../picture/scale.js";
import { hoursInWords, hoursOf } from "../../wording/working-time.js";
function balanceModel({ workingTime, workLifeBalance }, localize, report) {
  if (!workingTime) return { ...workLifeBalance };
  const { hoursPerWeek = [], pattern, partTime, note, source } = workingTime;
  if (hoursPerWeek[0] > hoursPerWeek[1]) report("contradiction", "workingTime.hoursPerWeek", exchanged);
  const hours = hoursInWords(workingTime, localize);
  const share = partTime === void 0 ? void 0 : percent(localize, partTime);
  const rows = [
    [localize.term("hoursAWeek"), hours],
    [localize.term("pattern"), pattern && localize.term(`${pattern}Say`)],
    [localize.term("partTime"), share]
  ].filter((row) => !!row[1]);
  return {
    ...workLifeBalance,
    hours: hours === void 0 ? void 0 : hoursBar(workingTime, hours, localize),
    partTime: share === void 0 ? void 0 : { share: partTime, text: localize.term("partTimeSay", { share }) },
    timeNote: note,
    sentence: sentences(localize, [hours && localize.term("usual", { hours }), pattern && localize.term(`${pattern}Say`), share && localize.term("partTimeSay", { share })]),
    table: rows[0] && { columns: [localize.term("workingTime"), localize.term("figure")], groups: [{ rows }] },
    source
  };
}
function hoursBar(workingTime, text, localize) {
  const [from, to] = hoursOf(workingTime);
  const step = 20;
  const last = Math.max(60, Math.ceil((to ?? from * 1.2) / step) * step);
  const at = scale(0, last);
  const low = from ?? 0;
  const ticks = Array.from({ length: last / step + 1 }, (_, i) => i * step);
  return {
    text,
    bars: [
      ["accent", 0, at(low)],
      [to === void 0 ? "fading" : "tint", at(low), at(to ?? last) - at(low)]
    ],
    ticks: placeLabels(
      [last, 0, ...ticks].filter((hours, i, all) => all.indexOf(hours) === i).map((hours) => ({ at: at(hours), lines: [decimal(localize, hours)] })),
      [17, 17]
    ).labels
  };
}
export {
  balanceModel
};
//# sourceMappingURL=model.js.map
