import { csv, readRows } from "./table.js";
const published = { "2024–34": "2025-08-28" };
const address = (url) => url.trim().toLowerCase();
const isThere = (cell) => !!cell && !/^[\s–—-]*$/.test(cell);
async function readCrosswalk(input, notes) {
  const above = [];
  const rows = await readRows(input, csv("O*NET-SOC Code"), "crosswalk", notes, above);
  const byOnetCode = /* @__PURE__ */ new Map();
  const codes = /* @__PURE__ */ new Map();
  let mended = 0;
  for (const row of rows) {
    const onet = row["O*NET-SOC Code"];
    let code = row["NEM Code"] ?? "";
    if (!/^\d\d-\d{4}$/.test(code)) {
      const soc = onet.slice(0, 7);
      const [, month, end] = /^([A-Z][a-z]{2})-(\d\d)$/.exec(code) ?? [];
      const number = 1 + "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ").indexOf(month ?? "");
      if (!end || number !== Number(soc.slice(0, 2)) || !soc.endsWith(end)) {
        notes.push({ at: "crosswalk", message: `the NEM code of ${onet} is "${code}", which is none` });
        continue;
      }
      code = soc;
      mended++;
    }
    const url = row["OOH Profile Website"];
    const page = isThere(url) ? { title: row["OOH Profile Title"], url } : void 0;
    byOnetCode.set(onet, { code, title: row["National Employment Matrix Occupational Title"], page });
    if (page) codes.set(address(page.url), (codes.get(address(page.url)) ?? /* @__PURE__ */ new Set()).add(code));
  }
  if (mended) notes.push({ at: "crosswalk", message: `${mended} NEM codes had become dates (Nov-11 for 11-2011): they were taken from the SOC code of the same row, which has the same month and end` });
  return { byOnetCode, covers: new Map([...codes].map(([url, set]) => [url, set.size])), asOf: above.flat().find((cell) => /^as of/i.test(cell)) };
}
async function readOutlook(input, { date }, notes) {
  const rows = await readRows(input, csv("outlook_pct"), "outlook", notes);
  const yearIn = (start) => Number(Object.keys(rows[0] ?? {}).find((column) => column.startsWith(start))?.slice(-4));
  const [from, to] = [yearIn("num_jobs_"), yearIn("projected_employment_")];
  const edition = `${from}–${String(to).slice(-2)}`;
  return {
    rows,
    byCode: new Map(rows.flatMap((row) => row.soc_code ? [[row.soc_code, row]] : [])),
    byAddress: new Map(rows.map((row) => [address(row.url), row])),
    byTitle: new Map(rows.map((row) => [row.title.toLowerCase(), row])),
    from,
    to,
    edition,
    date: date ?? published[edition]
  };
}
function projectionFor(onetCode, outlook, crosswalk) {
  const none = (why) => ({ kind: "none", why });
  const equivalent = crosswalk.byOnetCode.get(onetCode);
  if (!equivalent) return none("not in the crosswalk: the Matrix does not cover it");
  const { code, title, page } = equivalent;
  const isWhole = onetCode.endsWith(".00") && onetCode.startsWith(code);
  const exact = outlook.byCode.get(code);
  if (exact && hasRate(exact)) {
    const moved = page && outlook.byAddress.get(address(page.url)) !== exact && page.title.toLowerCase() !== exact.title.toLowerCase();
    const note = moved ? `its page in the crosswalk, "${page.title}", is no longer its page in this edition: "${exact.title}" is` : page ? void 0 : `has no page in the crosswalk; in this edition it has "${exact.title}"`;
    return { kind: isWhole ? "own" : "broader", row: exact, name: isWhole ? void 0 : `${title} (${code})`, note };
  }
  if (!page) return none("the crosswalk has no page of the Handbook for it");
  const row = outlook.byAddress.get(address(page.url)) ?? outlook.byTitle.get(page.title.trim().toLowerCase());
  if (!row || !hasRate(row)) return none(`the page "${page.title}" has no projection in the table`);
  if (row.soc_code && !row.soc_code.endsWith("0")) return none(`the page "${page.title}" became that of another occupation (${row.soc_code}) in this edition`);
  return { kind: "group", row, name: row.title, note: crosswalk.covers.get(address(page.url)) === 1 ? `the page "${row.title}" names no code, so that it was taken for a group's` : void 0 };
}
const hasRate = ({ outlook_pct: rate }) => /^-?\d+(\.\d+)?$/.test(rate ?? "");
function growthOf({ row, name }, { from, to, edition, date }) {
  const jobs = Number(row[`num_jobs_${from}`]);
  return {
    rate: Number(row.outlook_pct),
    from,
    to,
    country: "US",
    ...name ? { name } : {},
    ...row.outlook_desc ? { label: row.outlook_desc } : {},
    ...jobs > 0 ? { jobs } : {},
    source: { name: `U.S. Bureau of Labor Statistics, Occupational Outlook Handbook ${edition}: ${row.title}`, url: row.url, ...date ? { date } : {} }
  };
}
export {
  growthOf,
  projectionFor,
  readCrosswalk,
  readOutlook
};
//# sourceMappingURL=outlook.js.map
