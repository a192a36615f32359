import { plainText, textBlocks } from "./html.js";
import { isObject, listOf, numberOf, withoutEmpty } from "./json.js";
import { repairAll } from "./mojibake.js";
const clean = (value) => typeof value === "string" && !/^\s*to\s?do\s*$/i.test(value) ? plainText(value.replace(/\[\s*([^[\]|]+?)\s*\|\s*[^\]]*\]/g, "$1")) : "";
const texts = (value) => listOf(value).map(clean).filter(Boolean);
const within = (value, ...keys) => keys.reduce((inside, key) => isObject(inside) ? inside[key] : void 0, value);
function fromNationalCareersService(json) {
  const notes = [];
  const note = (at, message) => notes.push({ at, message });
  const given = isObject(json) ? json : {};
  const url = typeof given.Url === "string" ? given.Url : void 0;
  const date = typeof given.LastUpdatedDate === "string" ? given.LastUpdatedDate.slice(0, 10) : void 0;
  const source = { name: "National Careers Service", ...url ? { url } : {}, ...date ? { date } : {} };
  const levels = [["Starter", "SalaryStarter"], ["Experienced", "SalaryExperienced"]].flatMap(([name, key]) => {
    if (given[key] === void 0 || given[key] === null || given[key] === "") return [];
    const amount = numberOf(given[key]);
    if (!amount) note(key, amount === 0 ? 'is 0, which the service shows as "variable": it was left out' : `${JSON.stringify(given[key])} is no number`);
    return amount ? [{ name, amount }] : [];
  });
  const routes = within(given, "HowToBecome", "EntryRoutes");
  const names = { University: "University", College: "College", Apprenticeship: "Apprenticeship", Work: "Work", Volunteering: "Volunteering", DirectApplication: "Applying directly", OtherRoutes: "Other routes" };
  const ways = Object.entries(names).flatMap(([key, name]) => {
    const route = within(routes, key);
    const preface = clean(within(route, "EntryRequirementPreface"));
    const requirements = texts(within(route, "EntryRequirements"));
    const said = isObject(route) ? [...texts(route.RelevantSubjects), [preface, requirements.join("; ")].filter(Boolean).join(" "), ...texts(route.FurtherInformation)] : texts(route);
    if (isObject(route) && listOf(route.AdditionalInformation)[0]) note(`HowToBecome.EntryRoutes.${key}.AdditionalInformation`, "links to other pages: role JSON has no place for them");
    const text = said.filter(Boolean).join(" ").replace(/\s+/g, " ");
    return text ? [`${name}: ${text}`] : [];
  });
  const registrations = texts(within(given, "HowToBecome", "MoreInformation", "Registrations"));
  const tasks = listOf(within(given, "WhatYouWillDo", "WYDDayToDayTasks")).filter((each) => typeof each === "string").flatMap((text) => {
    const blocks = textBlocks(text);
    const items = blocks.filter(({ isItem }) => isItem);
    return items[0] ? items.map((item) => item.text) : clean(text).split(/\s*;\s*/);
  }).filter(Boolean);
  const place = isObject(within(given, "WhatYouWillDo", "WorkingEnvironment")) ? Object.values(within(given, "WhatYouWillDo", "WorkingEnvironment")).flatMap(texts) : [];
  const [from, to] = [numberOf(given.MinimumHours), numberOf(given.MaximumHours)];
  const pattern = ["WorkingHoursDetails", "WorkingPattern", "WorkingPatternDetails"].map((key) => clean(given[key])).filter((text) => text && text !== "a week").join(", ");
  const restrictions = within(given, "WhatItTakes", "RestrictionsAndRequirements");
  const guide = {
    version: 1,
    title: clean(given.Title),
    summary: clean(given.Overview),
    lang: "en-GB",
    url,
    updated: date,
    aliases: clean(given.AlternativeTitle).split(/\s*,\s*/).filter(Boolean),
    codes: [
      ...clean(given.Soc) ? [{ scheme: "SOC (United Kingdom)", code: clean(given.Soc) }] : [],
      ...clean(given.ONetOccupationalCode) ? [{ scheme: "O*NET-SOC", code: clean(given.ONetOccupationalCode) }] : []
    ],
    salary: levels[0] && { country: "GB", currency: "GBP", per: "year", levels, source },
    responsibilities: tasks,
    workSetting: place,
    skills: { soft: listOf(within(given, "WhatItTakes", "Skills")).map((skill) => clean(isObject(skill) ? skill.Description ?? skill.ONetAttributeType : skill)).filter(Boolean), technical: texts(within(given, "WhatItTakes", "DigitalSkillsLevel")) },
    education: { intro: [clean(within(given, "HowToBecome", "EntryRouteSummary")), ...texts(within(restrictions, "OtherRequirements")), ...texts(within(restrictions, "RelatedRestrictions"))].filter(Boolean).join("\n\n"), routes: ways, certifications: registrations.map((name) => ({ name })) },
    path: texts(within(given, "CareerPathAndProgression", "CareerPathAndProgression")),
    workingTime: from !== void 0 || to !== void 0 || pattern ? { hoursPerWeek: from || to ? [from || null, to || null] : void 0, note: pattern, source } : void 0,
    advice: texts(within(given, "HowToBecome", "MoreInformation", "CareerTips")),
    relatedRoles: texts(given.RelatedCareers).map((text) => /^https?:\/\//.test(text) ? { title: titleIn(text), url: text } : { title: text }),
    sources: [source]
  };
  for (const key of ["ProfessionalAndIndustryBodies", "FurtherInformation"]) if (texts(within(given, "HowToBecome", "MoreInformation", key))[0]) note(`HowToBecome.MoreInformation.${key}`, "role JSON has no place for it");
  const known = /* @__PURE__ */ new Set(["Title", "LastUpdatedDate", "Url", "Soc", "ONetOccupationalCode", "AlternativeTitle", "Overview", "SalaryStarter", "SalaryExperienced", "MinimumHours", "MaximumHours", "WorkingHoursDetails", "WorkingPattern", "WorkingPatternDetails", "HowToBecome", "WhatItTakes", "WhatYouWillDo", "CareerPathAndProgression", "RelatedCareers"]);
  for (const key of Object.keys(given)) if (!known.has(key)) note(key, "role JSON has no place for it");
  return { guide: repairAll(withoutEmpty(guide) ?? {}, note), notes };
}
function titleIn(url) {
  const words = decodeURIComponent(/[^/]*$/.exec(url.replace(/[?#].*$/, "").replace(/\/$/, ""))[0]).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
export {
  fromNationalCareersService
};
//# sourceMappingURL=national-careers-service.js.map
