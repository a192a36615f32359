import { plainText, hasMarkup } from "./html.js";
import { withoutEmpty } from "./json.js";
import { repairAll } from "./mojibake.js";
import { payOfRow, readWages } from "./oews.js";
import { growthOf, projectionFor, readCrosswalk, readOutlook } from "./outlook.js";
import { SortedGroups, TableError, readRows, readTable, tsv } from "./table.js";
const onetTables = [
  "Occupation Data",
  "Sample of Reported Titles",
  "Alternate Titles",
  "Task Statements",
  "Emerging Tasks",
  "Technology Skills",
  "Education, Training, and Experience",
  "Education, Training, and Experience Categories",
  "Job Zones",
  "Job Zone Reference",
  "Work Styles",
  "Work Values",
  "Interests",
  "Related Occupations",
  "Content Model Reference",
  "Read Me"
];
const code = "O*NET-SOC Code";
const grouped = ["Sample of Reported Titles", "Alternate Titles", "Task Statements", "Emerging Tasks", "Technology Skills", "Education, Training, and Experience", "Job Zones", "Work Styles", "Work Values", "Interests", "Related Occupations"];
async function* convertOnet(options) {
  const notes = [];
  const small = async (name, key) => {
    const input = await options.open(name);
    return input === void 0 ? [] : readRows(input, tsv(key), name, notes);
  };
  const occupations = await small("Occupation Data", code);
  if (!occupations[0]) throw new TableError('"Occupation Data" is missing: it names the occupations');
  const chosen = choose(occupations, options);
  options.onStart?.(chosen.size);
  const shared = {
    titles: new Map(occupations.map((row) => [row[code], row.Title])),
    chosen,
    categories: new Map((await small("Education, Training, and Experience Categories", "Category")).map((row) => [`${row["Scale ID"]} ${row.Category}`, row["Category Description"]])),
    zones: new Map((await small("Job Zone Reference", "Job Zone")).map((row) => [row["Job Zone"], row])),
    elements: new Map((await small("Content Model Reference", "Element ID")).map((row) => [row["Element ID"], row.Description])),
    release: await releaseOf(options),
    wages: options.oews === void 0 ? void 0 : await readWages(options.oews, { date: options.oewsDate, cap: options.oewsCap }, notes),
    outlook: options.outlook === void 0 ? void 0 : await readOutlook(options.outlook, { date: options.outlookDate }, notes),
    crosswalk: options.crosswalk === void 0 ? void 0 : await readCrosswalk(options.crosswalk, notes),
    options
  };
  if (shared.outlook && !shared.crosswalk) notes.push({ at: "outlook", message: "there is no crosswalk, which says whose these projections are: none was used" });
  if (shared.outlook && shared.crosswalk) notes.push(...unusedPages(shared.outlook, shared.crosswalk));
  const cursors = /* @__PURE__ */ new Map();
  for (const name of grouped) {
    const input = await options.open(name);
    if (input === void 0) notes.push({ at: name, message: "there is no such table: what it gives is absent" });
    else cursors.set(name, new SortedGroups(name, code, readTable(input, tsv(code), name, notes)));
  }
  try {
    for (const row of occupations) {
      if (!chosen.has(row[code])) continue;
      const rows = Object.fromEntries(await Promise.all(grouped.map(async (name) => [name, await cursors.get(name)?.of(row[code]) ?? []])));
      const converted = guideOf(row, rows, shared);
      converted.notes.unshift(...notes.splice(0).map((note) => ({ ...note, isGeneral: true })));
      yield converted;
    }
  } finally {
    for (const cursor of cursors.values()) await cursor.close();
  }
}
function choose(occupations, { codes, titles }) {
  const all = occupations.map((row) => row[code]);
  const strange = all.find((each) => !/^\d\d-\d{4}\.\d\d$/.test(each));
  if (strange !== void 0) throw new TableError(`"${strange}" is no O*NET-SOC code`);
  if (!codes?.[0] && !titles?.[0]) return new Set(all);
  const found = (what, matches) => {
    if (!matches[0]) throw new TableError(`there is no occupation "${what}" in these tables`);
    return matches;
  };
  const fold = (text) => text.trim().toLowerCase();
  return /* @__PURE__ */ new Set([
    ...(codes ?? []).flatMap((one) => found(one, all.filter((each) => each === one.trim() || each.startsWith(`${one.trim()}.`)))),
    ...(titles ?? []).flatMap((one) => found(one, occupations.filter((row) => fold(row.Title) === fold(one)).map((row) => row[code])))
  ]);
}
async function releaseOf({ open }) {
  const input = await open("Read Me");
  let text = "";
  for await (const part of typeof input === "string" || input instanceof Uint8Array ? [input] : input ?? []) text += part instanceof Uint8Array ? new TextDecoder().decode(part) : typeof part === "string" ? part : "";
  const [, version] = /O\*NET (\d+(?:\.\d+)?) Database/i.exec(text) ?? [];
  const [, month, year] = /\b([A-Z][a-z]+) (\d{4}) Release/.exec(text) ?? [];
  const number = "January February March April May June July August September October November December".split(" ").indexOf(month ?? "") + 1;
  return { name: version ? `O*NET ${version} Database` : "O*NET Database", date: number ? `${year}-${String(number).padStart(2, "0")}` : void 0 };
}
function unusedPages(outlook, crosswalk) {
  const used = /* @__PURE__ */ new Set();
  for (const onetCode of crosswalk.byOnetCode.keys()) {
    const projection = projectionFor(onetCode, outlook, crosswalk);
    if (projection.kind !== "none") used.add(projection.row);
  }
  return outlook.rows.filter((row) => !used.has(row)).map((row) => ({ at: "outlook", message: `no occupation of the crosswalk leads to "${row.title}"` }));
}
function guideOf(occupation, rows, shared) {
  const own = occupation[code];
  const { options, wages, outlook, crosswalk, release } = shared;
  const notes = [];
  const note = (at, message) => notes.push({ at, message });
  const wage = wageFor(own, shared);
  const pay = wage.kind === "none" ? [] : payOfRow(wage.row, wages, wage.name, (message) => note("OEWS", message));
  const projection = outlook && crosswalk ? projectionFor(own, outlook, crosswalk) : { kind: "none", why: "no projections with a crosswalk were given" };
  const growth = projection.kind === "none" ? void 0 : growthOf(projection, outlook);
  if (wage.kind === "none") note("OEWS", `no wage: ${wage.why}`);
  else if (wage.kind !== "own") note("OEWS", `the wage is that of ${wage.name}, and said to be`);
  if (projection.kind === "none") note("outlook", `no projection: ${projection.why}`);
  else {
    if (projection.name) note("outlook", `the projection is that of ${projection.name}, and said to be`);
    if (projection.note) note("outlook", projection.note);
    for (const column of [`projected_employment_${outlook.to}`, "employment_change"]) if (projection.row[column]) note("outlook", `${column}: role JSON has no place for it (it is not the openings of a year)`);
  }
  const survey = surveyOf(rows["Education, Training, and Experience"], shared, note);
  const guide = {
    version: 1,
    title: occupation.Title,
    summary: occupation.Description,
    lang: "en",
    url: options.url === void 0 ? void 0 : addressOf(options.url, own),
    aliases: aliasesOf(rows, options, note),
    codes: [{ scheme: "O*NET-SOC", code: own }, ...own.endsWith(".00") ? [{ scheme: "SOC", code: own.slice(0, 7) }] : []],
    salary: pay[1] ? pay : pay[0],
    responsibilities: tasksOf(rows["Task Statements"]),
    workSetting: valuesOf(rows["Work Values"], shared),
    techStack: rows["Technology Skills"].map((row) => ({ name: row.Example, category: row["Commodity Title"], ...row["Hot Technology"] === "Y" ? { hot: true } : {}, ...row["In Demand"] === "Y" ? { inDemand: true } : {} })),
    skills: { soft: stylesOf(rows["Work Styles"], shared, note) },
    path: pathOf(rows["Job Zones"], survey, projection, shared),
    education: educationOf(rows["Job Zones"], survey, projection, shared, note),
    jobMarket: { trends: emergingOf(rows["Emerging Tasks"]) },
    growth,
    relatedRoles: relatedOf(rows["Related Occupations"], shared, note),
    sources: [
      {
        name: `${release.name} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information was selected and rearranged; USDOL/ETA has not approved, endorsed, or tested these modifications.`,
        url: "https://www.onetcenter.org/license_db.html",
        ...release.date ? { date: release.date } : {}
      },
      ...[pay[0]?.source, growth?.source].filter((source) => source !== void 0)
    ]
  };
  if (rows.Interests[0]) note("Interests", "role JSON has no place for interests");
  const told = withoutEmpty(withPlainText(guide, note));
  return { code: own, guide: repairAll(told, note), notes, wage: covered(wage), projection: covered(projection) };
}
function withPlainText(value, note, path = "") {
  if (typeof value === "string") {
    if (!hasMarkup(value)) return value;
    note(path, `has HTML in it, which was taken out: "${value.slice(0, 80)}"`);
    return plainText(value);
  }
  if (Array.isArray(value)) return value.map((each, i) => withPlainText(each, note, `${path}[${i}]`));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withPlainText(each, note, path ? `${path}.${key}` : key)]));
}
const covered = (one) => one.kind === "none" ? { kind: "none", why: one.why } : { kind: one.kind };
const addressOf = (template, own) => template.replaceAll("{code}", own);
function wageFor(own, { wages, crosswalk }) {
  if (!wages) return { kind: "none", why: "no wages were given" };
  const soc = own.slice(0, 7);
  const row = wages.byCode.get(soc);
  const named = ({ OCC_TITLE: title, OCC_CODE: code2 }) => `${title} (${code2})`;
  if (row) return own.endsWith(".00") ? { kind: "own", row, name: void 0 } : { kind: "broader", row, name: named(row) };
  const equivalent = crosswalk?.byOnetCode.get(own)?.code;
  const group = equivalent === void 0 ? void 0 : wages.byCode.get(equivalent);
  if (group) return { kind: "group", row: group, name: named(group) };
  return { kind: "none", why: own.startsWith("55-") ? "the survey does not cover the military" : `the survey publishes none for ${soc}${equivalent && equivalent !== soc ? ` or ${equivalent}` : ""}` };
}
function aliasesOf(rows, { aliases = "reported" }, note) {
  const reported = rows["Sample of Reported Titles"].toSorted((a, b) => (a["Shown in My Next Move"] === "Y" ? 0 : 1) - (b["Shown in My Next Move"] === "Y" ? 0 : 1)).map((row) => row["Reported Job Title"]);
  const alternate = rows["Alternate Titles"].map((row) => row["Alternate Title"]);
  if (aliases === "reported" && alternate[0]) note("Alternate Titles", `${alternate.length} alternate titles were left out: they are taken where all aliases are asked for`);
  const seen = /* @__PURE__ */ new Set();
  return [...reported, ...aliases === "all" ? alternate : []].filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
function tasksOf(rows) {
  const rank = (row) => ["Core", "Supplemental"].indexOf(row["Task Type"]) >>> 0;
  return rows.toSorted((a, b) => rank(a) - rank(b)).map((row) => row.Task);
}
const isSuppressed = (row) => row["Recommend Suppress"] === "Y";
const askedPeople = (row) => {
  const who = { Incumbent: "people in the occupation", "Occupational Expert": "occupational experts", Analyst: "analysts" }[row["Domain Source"]] ?? row["Domain Source"];
  return `${/^\d+$/.test(row.N ?? "") ? `${row.N} ` : ""}${who}`;
};
const categoryName = (text) => text.replace(/ - awarded for [^]*$/, "");
function surveyOf(rows, { categories }, note) {
  const scales = {};
  for (const scale of new Set(rows.filter((row) => row.Category !== "n/a").map((row) => row["Scale ID"]))) {
    const own = rows.filter((row) => row["Scale ID"] === scale && /^\d/.test(row["Data Value"]));
    const left = own.filter(isSuppressed);
    const shown = own.filter((row) => !isSuppressed(row) && Number(row["Data Value"]) > 0).toSorted((a, b) => Number(b["Data Value"]) - Number(a["Data Value"]));
    if (left[0]) note("Education, Training, and Experience", `shares of "${own[0]["Element Name"]}" that are to be suppressed were left out: ${left.length}`);
    if (!shown[0]) continue;
    scales[scale] = {
      lead: `${askedPeople(own[0])}, ${own[0].Date}`,
      shares: shown.map((row) => `${categoryName(categories.get(`${scale} ${row.Category}`) ?? `category ${row.Category}`)}: ${row["Data Value"]}%`).join("; "),
      left: left.length
    };
  }
  const rest = rows.find((row) => row.Category === "n/a");
  if (rest) note("Education, Training, and Experience", "how important certificates and apprenticeships are rated (on a scale from 1 to 5) has no place in role JSON");
  return scales;
}
const inSentence = (what, { lead, shares, left }) => `${what} (O*NET survey of ${lead}): ${shares}.${left ? " Some shares are too imprecise to be shown." : ""}`;
const typical = (projection, column) => {
  const value = projection.kind === "none" ? "" : projection.row[column];
  return value && !/^see how to become/i.test(value) ? value : void 0;
};
const whose = (projection) => projection.kind !== "none" && projection.name ? `, for ${projection.name}` : "";
function educationOf(zones, survey, projection, shared, note) {
  const zone = shared.zones.get(zones[0]?.["Job Zone"] ?? "");
  const entry = typical(projection, "entry_education");
  if (projection.kind !== "none" && !entry) note("outlook", "entry_education refers to the text of the page: there is no one level");
  return {
    intro: [survey.RL && inSentence("Level of education that the work requires, by share of answers", survey.RL), zone && `${zone.Name}. ${zone.Education}`].filter(Boolean).join("\n\n"),
    level: entry && `${entry} (typical at entry, U.S. Bureau of Labor Statistics${whose(projection)})`
  };
}
function pathOf(zones, survey, projection, shared) {
  const [row] = zones;
  const zone = shared.zones.get(row?.["Job Zone"] ?? "");
  const [experience, training] = ["work_experience", "training"].map((column) => typical(projection, column));
  return [
    zone ? `${zone.Name} (O*NET ${row.Date}). ${zone.Experience}` : "",
    zone ? zone["Job Training"] : "",
    experience ? `Experience in a related occupation that is typical (U.S. Bureau of Labor Statistics${whose(projection)}): ${experience}.` : "",
    training ? `On-the-job training that is typical (U.S. Bureau of Labor Statistics${whose(projection)}): ${training}.` : "",
    survey.RW ? inSentence("Related work experience that is required, by share of answers", survey.RW) : "",
    survey.PT ? inSentence("On-site or in-plant training, by share of answers", survey.PT) : "",
    survey.OJ ? inSentence("On-the-job training, by share of answers", survey.OJ) : ""
  ].filter(Boolean);
}
function stylesOf(rows, { elements }, note) {
  const shown = rows.filter((row) => row["Scale ID"] === "IM" && !isSuppressed(row) && /^\d/.test(row["Data Value"]));
  if (shown.length < rows.length) note("Work Styles", `${rows.length - shown.length} ratings are to be suppressed, and were left out`);
  return shown.toSorted((a, b) => Number(b["Data Value"]) - Number(a["Data Value"])).map((row) => ({ name: row["Element Name"], detail: [elements.get(row["Element ID"]), `Importance ${row["Data Value"]} on a scale from 1 to 5 (O*NET ${row.Date}).`].filter(Boolean).join(" ") }));
}
function valuesOf(rows, { elements }) {
  const extent = rows.filter((row) => row["Scale ID"] === "EX").toSorted((a, b) => Number(b["Data Value"]) - Number(a["Data Value"]));
  const [first] = extent;
  if (!first) return [];
  return [
    `What the work offers, on a scale from 1 to 7 (O*NET work values, ${first["Domain Source"].toLowerCase()}s, ${first.Date}): ${extent.map((row) => `${row["Element Name"]} ${row["Data Value"]}`).join("; ")}.`,
    ...extent.filter((row) => row["Data Value"] === first["Data Value"] && elements.has(row["Element ID"])).map((row) => `${row["Element Name"]}: ${elements.get(row["Element ID"])}`)
  ];
}
const emergingOf = (rows) => rows.map((row) => `${row.Category === "Revision" ? "A task in a new form" : "A new task"} that ${askedPeople(row)} report (O*NET ${row.Date}): ${row.Task}`);
function relatedOf(rows, shared, note) {
  const { titles, wages, outlook, crosswalk, options, chosen } = shared;
  return rows.toSorted((a, b) => Number(a.Index) - Number(b.Index)).flatMap((row) => {
    const other = row["Related O*NET-SOC Code"];
    const title = titles.get(other);
    if (!title) {
      note("Related Occupations", `${other} is no occupation of these tables`);
      return [];
    }
    const wage = wageFor(other, shared);
    const [pay] = wage.kind === "none" ? [] : payOfRow(wage.row, wages, wage.name, () => {
    });
    const projection = outlook && crosswalk ? projectionFor(other, outlook, crosswalk) : void 0;
    const about = [
      wage.kind !== "none" && wage.name && `Pay: ${wage.name}.`,
      projection && projection.kind !== "none" && projection.name && `Change in jobs: ${projection.name}.`
    ].filter(Boolean).join(" ");
    return {
      title,
      url: options.url !== void 0 && chosen.has(other) ? addressOf(options.url, other) : void 0,
      // Whose pay it is, the entry says: of twenty roles readers need no twenty lines that cite one table.
      salary: pay && { ...medianOf(pay), source: wages.source },
      growth: projection && projection.kind !== "none" ? growthOf(projection, outlook).rate : void 0,
      note: about || void 0
    };
  });
}
const medianOf = ({ percentiles: _, mean: __, ...rest }) => rest;
export {
  convertOnet,
  onetTables
};
//# sourceMappingURL=onet.js.map
