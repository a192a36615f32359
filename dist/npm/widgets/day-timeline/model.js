import { placeLabels } from "../../picture/labels.js";
import { scale } from "../../picture/scale.js";
import { isolated } from "../../i18n/isolate.js";
import { decimal, enumeration, sentences } from "../../i18n/localize.js";
import { day, duration, endInWords, startInWords, timeOfDay, timesInWords } from "../../wording/time.js";
const pitch = 3;
const named = 5;
const shiftLength = 6 * 60;
const tooLong = 16 * 60;
function dayModel(given, localize, report) {
  const shifts = [...new Set(given.map(({ shift }) => shift))];
  const days = shifts.map((shift) => oneDay(given.filter((period) => period.shift === shift), localize));
  const several = days.length > 1;
  const name = (shift) => shift ? isolated(shift, localize) : localize.term("noShift");
  if (!several && shifts[0] === void 0 && days[0].doubted)
    report("contradiction", "day", 'has periods as long as shifts, longer together than a day of work: where they are alternatives, name the "shift" of each');
  const last = /* @__PURE__ */ new Map();
  given.forEach((period, i) => {
    const { start, shift } = period;
    const before = last.get(shift);
    last.set(shift, period);
    const [from, to, at] = [before?.start, before?.end, start].map(minutesOf);
    if (from < to && at < to && at + day / 2 >= to && at + day / 2 - to <= 120) report("question", `day[${i}].start`, `is ${start} at night: one in the afternoon is 13:00`);
  });
  const arcs = days.map(({ clock, extent }) => ({ clock, length: extent }));
  const origin = beginning(arcs.filter(({ length }) => length));
  const offsets = arcs.map(({ clock }) => onClock(clock - origin));
  const total = Math.max(...arcs.map(({ length }, i) => length && offsets[i] + length));
  const names = shifts.filter((shift) => shift !== void 0);
  return {
    days: days.map(({ periods, begin, says }, i) => ({
      shift: several || shifts[i] ? name(shifts[i]) : void 0,
      says: several ? says : void 0,
      periods,
      bar: barOf(periods.filter(({ from, to }) => from < to), begin, offsets[i], total, localize),
      columns: columnsOf(periods.length)
    })),
    sentence: several ? localize.term(names.length > named ? "shiftCount" : "shifts", { n: names.length, names: enumeration(localize, names.map((name2) => isolated(name2, localize))) }) : days[0].says,
    table: {
      columns: ["time", "period", "focus", "tasks"].map((key) => localize.term(key)),
      groups: days.map(({ periods }, i) => ({
        name: several || shifts[i] ? name(shifts[i]) : void 0,
        rows: periods.map(({ time, name: name2 = "", focus = "", tasks }) => [time || localize.term("notGiven"), isolated(name2, localize), isolated(focus, localize), tasks.map((task) => isolated(task, localize)).join("\n")])
      }))
    }
  };
}
function oneDay(given, localize) {
  const arcs = given.map(arcOf);
  const begin = beginning(arcs.filter(({ clock }) => clock >= 0));
  let from = 0;
  const periods = given.map(({ name, focus, tasks = [], start, end }, i) => {
    const { clock, length } = arcs[i];
    if (start ?? end) from = onClock(clock - begin);
    return {
      number: "",
      name,
      focus,
      tasks,
      from,
      to: from + length,
      time: start ? when(clock, length, localize) : end ? endInWords(localize, clock) : "",
      length: hours(length, localize)
    };
  }).sort((a, b) => a.from - b.from).map((period, i) => ({ ...period, number: decimal(localize, i + 1) }));
  const timed = periods.filter(({ from: from2, to }) => from2 < to);
  const known = arcs.every(({ length }) => length);
  const doubted = known && arcs.length > 1 && covered(periods).minutes > tooLong && arcs.every(({ length }) => length >= shiftLength);
  const first = timed[0]?.from ?? 0;
  return { periods, begin, doubted, clock: begin + first, extent: Math.max(first, ...timed.map(({ to }) => to)) - first, says: known ? sentence(periods, begin, !doubted, localize) : void 0 };
}
function columnsOf(n) {
  const columns = (room) => {
    let best = Math.min(room, n);
    const rows = (columns2) => n % columns2 === 1 && n > 1 ? Infinity : Math.ceil(n / columns2);
    for (let fewer = best - 1; fewer > 1; fewer--) if (rows(fewer) < Infinity && rows(fewer) <= rows(best)) best = fewer;
    return best;
  };
  return `m${columns(3)} l${columns(4)}`;
}
const onClock = (minutes) => (minutes + day) % day;
function arcOf({ start, end }) {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  return { clock: start ? from : to, length: start && end ? onClock(to - from) || day : 0 };
}
function minutesOf(time = "") {
  const [hours2, minutes] = time.split(":").map(Number);
  return (hours2 * 60 + minutes) % day;
}
function beginning(arcs) {
  let begin = 0;
  let longest = -day;
  for (const start of new Set(arcs.map(({ clock }) => clock))) {
    const free = Math.min(...arcs.map(({ clock, length }) => onClock(start - clock - 1) + 1 - length));
    if (free > longest) [begin, longest] = [start, free];
  }
  return begin;
}
const when = (clock, length, localize) => length % day === 0 || length > day ? startInWords(localize, clock) : timesInWords(localize, clock, length);
function hours(minutes, localize) {
  const rest = minutes % 60;
  const whole = (minutes - rest) / 60;
  return enumeration(localize, [whole ? duration(localize, "hour", whole) : "", rest ? duration(localize, "minute", rest) : ""].filter(Boolean));
}
function covered(periods) {
  let end = 0;
  let minutes = 0;
  let overlap = false;
  for (const { from, to } of periods) {
    overlap ||= from < end;
    minutes += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return { end, minutes, overlap };
}
function sentence(periods, begin, summed, localize) {
  const { end, minutes, overlap } = covered(periods);
  const args = { n: periods.length, hours: hours(minutes, localize), when: when(begin, end, localize) };
  const said = localize.term(summed && end <= day ? "whole" : "unsummed", args);
  return sentences(localize, [said, overlap && localize.term("overlap")]);
}
function barOf(periods, begin, offset, total, localize) {
  if (!periods[0]) return;
  const starts = periods.map(({ from }) => from);
  const ends = periods.map(({ to }) => to);
  const first = starts[0];
  const last = Math.max(...ends);
  const at = scale(first - offset, first - offset + total);
  const lanes = [];
  for (const period of periods) {
    const free = lanes.find((lane) => lane.at(-1).to <= period.from);
    if (free) free.push(period);
    else lanes.push([period]);
  }
  const bottom = lanes.length * pitch - 0.5;
  const midnights = [day - begin, 2 * day - begin].filter((minute) => first < minute && minute < last);
  const row = (y, labels) => placeLabels(labels.map((label) => ({ ...label, y })), [17, 30]).labels;
  const tick = (minute, text) => ({ at: at(minute), lines: [text] });
  const above = (label) => lanes.flatMap((lane, i) => row(i * pitch + 1.1, lane.flatMap((period, j) => label(period, lane[j - 1], lane[j + 1]))));
  const names = above(
    ({ name, from, to }, before, after) => name ? [{ at: at((from + to) / 2), lines: [name], within: [at(before?.to ?? -Infinity), at(after?.from ?? Infinity)] }] : []
  );
  const tiers = ["n", "w"].map((tier) => ({ hidden: ` ${tier}x`, full: names.every(({ classes }) => !classes.includes(`${tier}x`)) }));
  const hide = (named2) => tiers.map(({ hidden, full }) => full === named2 ? hidden : "").join("");
  const numbers = tiers.every(({ full }) => full) ? [] : above(({ number, from, to }) => [{ at: at((from + to) / 2), lines: [number] }]);
  const ticks = [.../* @__PURE__ */ new Set([first, last, ...starts, ...ends])].filter((minute) => !midnights.includes(minute));
  const times = row(bottom + 1.5, ticks.map((minute) => tick(minute, timeOfDay(localize, begin + minute))));
  return {
    height: bottom + (midnights.length ? 3.1 : 1.8),
    segments: lanes.flatMap((lane, i) => lane.map(({ from, to }) => ({ at: at(from), width: at(to) - at(from), y: i * pitch + 1.5 }))),
    midnights: midnights.map(at),
    ticks: times.map(({ at: at2, classes }) => ({ at: at2, classes, y: bottom + 0.1 })),
    labels: [
      ...names.map((label) => ({ ...label, classes: label.classes + hide(false) })),
      ...numbers.map((label) => ({ ...label, classes: label.classes + hide(true) })),
      ...times,
      ...row(bottom + 2.8, midnights.map((minute) => tick(minute, localize.term("midnight"))))
    ],
    numbers: numbers[0] && hide(true)
  };
}
export {
  columnsOf,
  dayModel
};
//# sourceMappingURL=model.js.map
