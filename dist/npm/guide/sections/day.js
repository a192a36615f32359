import { few, list, object, text } from "../schema.js";
const time = { type: "string", pattern: "^(([01]?\\d|2[0-3]):[0-5]\\d|24:00)$", examples: ["09:00"] };
const longest = 16;
function questions({ start = "", end = "" }) {
  const [from, to] = [start, end].map((time2) => Number(time2.replace(/:(.*)/, ".$1")));
  const begins = from % 24;
  const hours = Math.floor(to - begins + (to <= begins ? 24 : 0));
  return start && end && to !== 24 && hours >= longest ? [["end", `is ${end}, ${hours} hours after ${start}: is that meant?`]] : [];
}
const day = /* @__PURE__ */ list(
  /* @__PURE__ */ object({
    /** Name of the period: morning, night shift. */
    name: text,
    /** When it starts, on a 24-hour clock. */
    start: time,
    /** When it ends, on a 24-hour clock. */
    end: time,
    /** Which of several shifts the period belongs to, where these are alternatives: early, late, night. Nothing is summed over them. */
    shift: text,
    /** What the period is mostly about. */
    focus: text,
    /** What is done in it. */
    tasks: list(text)
  }, { questions }),
  few
);
export {
  day
};
//# sourceMappingURL=day.js.map
