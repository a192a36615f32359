import { csv, readTable } from "./table.js";
const caps = Object.fromEntries(["2022", "2023", "2024"].map((year) => [year, { hour: 115, year: 239200 }]));
const capOf = (date) => caps[date?.slice(0, 4) ?? ""];
const months = "January February March April May June July August September October November December".split(" ");
async function readWages(input, { date, cap = capOf(date) }, notes) {
  const byCode = /* @__PURE__ */ new Map();
  for await (const rows of readTable(input, csv("OCC_CODE"), "OEWS", notes))
    for (const row of rows) {
      const isNational = (row.AREA_TYPE ?? "1") === "1" && (row.I_GROUP ?? "cross-industry") === "cross-industry";
      if (isNational && row.O_GROUP === "detailed") byCode.set(row.OCC_CODE, row);
    }
  const [year = "", month = ""] = date?.split("-") ?? [];
  const edition = [months[Number(month) - 1], year].filter(Boolean).join(" ");
  return {
    byCode,
    source: { name: `U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics${edition && `, ${edition}`}`, url: "https://www.bls.gov/oes/", date },
    cap
  };
}
const figures = { median: "MEDIAN", mean: "MEAN" };
const percentiles = { p10: "PCT10", p25: "PCT25", p75: "PCT75", p90: "PCT90" };
function payOfRow(row, { source, cap }, name, report) {
  const amount = (column, per) => {
    const text = row[column]?.trim() ?? "";
    if (!text) return;
    if (text === "*" || text === "**") return null;
    if (text === "#") {
      if (cap) return { atLeast: cap[per] };
      report(`${column} is capped (#), and what at is not known: say the cap of this edition`);
      return;
    }
    const value = Number(text.replaceAll(",", ""));
    if (Number.isFinite(value)) return value;
    report(`${column} is "${text}", which is no amount`);
    return;
  };
  const known = (amounts) => Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== void 0));
  const only = row.ANNUAL === "TRUE" ? ["A"] : row.HOURLY === "TRUE" ? ["H"] : ["A", "H"];
  return only.flatMap((letter) => {
    const per = letter === "A" ? "year" : "hour";
    const of = (columns) => known(Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, amount(`${letter}_${column}`, per)])));
    const entry = of(figures);
    const parts = of(percentiles);
    if ([entry, parts].every((amounts) => Object.values(amounts).every((value) => value === null))) return [];
    const cited = { ...source, name: `${source.name}: ${row.OCC_TITLE} (${row.OCC_CODE})` };
    return [{ ...name ? { name } : {}, country: "US", currency: "USD", per, ...entry, percentiles: parts, source: cited }];
  });
}
export {
  capOf,
  payOfRow,
  readWages
};
//# sourceMappingURL=oews.js.map
