import leven from "leven";
import { foldSpelling } from "./check.js";
import { guideKeys } from "./keys.js";
import { othersNamesOfPeriod } from "./sections/period.js";
const namesFor = {
  title: "name jobtitle occupation role occ_title label",
  summary: "description overview whattheydo jobdescription descriptionplain snippet content about",
  aliases: "alternatetitles alternativetitle alternativelabel alsoknownas alsocalled",
  codes: "soc onet occupationalcategory occcode",
  updated: "datemodified lastupdated updatedat",
  workModes: "remote isremote workplacetype workplacetypes joblocationtype",
  salary: "basesalary estimatedsalary salaries wage wages pay compensation totalcompensation earnings payinputranges",
  responsibilities: "tasks duties responsibility",
  techStack: "technology technologies tools technologyskills",
  skills: "softskills hardskills technicalskills experiencerequirements",
  education: "educationrequirements qualifications requirements certifications",
  ladder: "levels careerladder",
  path: "careerpath",
  globalOutlook: "globaldemand",
  growth: "outlook joboutlook growthrate",
  relatedRoles: "relatedoccupations similarroles related relatedcareers relatedjobs",
  day: "dayinthelife dayinlife typicalday daytimeline schedule",
  workSetting: "workenvironment",
  workLifeBalance: "stress balance",
  workingTime: "workinghours workhours hours hoursperweek minimumhours maximumhours workingpattern",
  prosCons: "pros cons benefits perks jobbenefits",
  advice: "tips",
  plans: "pricing",
  faq: "questions",
  sources: "references source",
  lang: "language locale",
  // In pay
  min: "salarymin minvalue minimum low lower from",
  max: "salarymax maxvalue maximum high upper to",
  mean: "average avg",
  median: "value p50",
  amount: "value salary pay median total",
  per: othersNamesOfPeriod.join(" "),
  currency: "currencycode currencytype",
  area: "location region city state place",
  sample: "samplesize n count observations",
  parts: "base bonus stock equity",
  percentiles: "p10 p25 p75 p90 pct10 pct25 pct75 pct90 percentile10 percentile25 percentile75 percentile90 q1 q3",
  hoursPerWeek: "hours weeklyhours",
  // In growth
  rate: "percent percentage change growthrate projectedgrowth value",
  from: "startyear baseyear start",
  to: "endyear targetyear end",
  jobs: "employment",
  openings: "annualopenings",
  // In a ladder and a day
  years: "experience yearsofexperience minyears maxyears",
  track: "branch",
  start: "time from begin starttime",
  end: "to until finish endtime",
  tasks: "activities",
  focus: "description",
  shift: "shifts",
  name: "title label activity type level",
  note: "description text",
  url: "link href uri redirecturl joburl hostedurl absoluteurl",
  question: "q name title",
  answer: "a text acceptedanswer"
};
const meanings = /* @__PURE__ */ new Map();
for (const [key, names] of Object.entries(namesFor)) for (const name of names.split(" ")) meanings.set(name, [...meanings.get(name) ?? [], key]);
const isOnetCode = (code) => typeof code === "string" && /^\d\d-\d{4}\.\d\d$/.test(code);
const formats = [
  ["schema.org JobPosting", ({ "@type": type }) => [type].flat().includes("JobPosting"), true],
  ["schema.org Occupation", ({ "@type": type }) => [type].flat().includes("Occupation"), true],
  ["JSON-LD (schema.org)", (json) => "@context" in json || "@graph" in json, true],
  ["an answer of the National Careers Service", (json) => "Title" in json && ("SalaryStarter" in json || "HowToBecome" in json || "WhatItTakes" in json), true],
  ["an O*NET answer", (json) => "onetsoc_code" in json || "what_they_do" in json || "bright_outlook" in json || "code" in json && "tags" in json || isOnetCode(json["code"])],
  ["a JSON Resume", (json) => "basics" in json && ("work" in json || "skills" in json), true],
  ["a row of the OEWS wage tables", (json) => "OCC_CODE" in json, true],
  ["an ESCO occupation", (json) => "preferredLabel" in json],
  ["an answer of CareerOneStop", (json) => "OccupationDetail" in json],
  ["an answer of the Bureau of Labor Statistics", (json) => "Results" in json && "status" in json],
  ["an Adzuna answer", (json) => "salary_is_predicted" in json || "salary_is_predicted" in Object([json["results"]].flat()[0])],
  ["a Greenhouse job", (json) => "internal_job_id" in json],
  ["a Lever posting", (json) => "hostedUrl" in json],
  ["a Workday posting", (json) => "jobPostingInfo" in json],
  ["an Indeed posting", (json) => "jobkey" in json],
  ["a LinkedIn posting", (json) => "jobPostingId" in json]
];
function explainUnknownKeys(problems, json, shape) {
  const [first] = [json].flat();
  const format = first && typeof first === "object" ? formats.find(([, test]) => test(first)) : void 0;
  const isOfGuide = ({ code, path }) => !path || code === "unknown" && !/[.[]/.test(path);
  const others = format ? problems.filter((problem) => !isOfGuide(problem)) : problems;
  const named = format ? [{ code: "unknown", path: "", message: `the guide is ${format[0]}, which is not role JSON: ${format[2] ? 'the command "career-widgets convert" makes role JSON of it' : "its content has to be mapped to the keys of role JSON"}` }] : [];
  return [...named, ...others.map((problem) => problem.code === "unknown" ? { ...problem, message: `\`${lastKey(problem.path)}\` ${problem.message}${suggestion(problem, shape)}` } : problem)];
}
const lastKey = (path) => path.replace(/^(?:\w+(?:\[\d+\])*\.)*/, "");
function keysBeside(path, shape) {
  const steps = path.match(/[^.[\]]+/g)?.slice(0, -1) ?? [];
  if (!steps[0]) return guideKeys;
  let options = [{ type: "object", properties: shape }];
  for (const step of steps)
    options = options.flatMap(optionsOf).flatMap(
      (schema) => schema.type === "object" && Object.hasOwn(schema.properties, step) ? schema.properties[step] : schema.type === "array" && /^\d+$/.test(step) ? schema.items ?? schema.prefixItems : []
    );
  return options.flatMap(optionsOf).flatMap((schema) => schema.type === "object" ? Object.keys(schema.properties) : []);
}
const optionsOf = (schema) => "anyOf" in schema ? schema.anyOf : [schema];
function suggestion({ path }, shape) {
  const known = keysBeside(path, shape);
  const key = foldSpelling(lastKey(path));
  const digits = (text) => text.replace(/\D/g, "");
  const [near] = known.map((each) => ({ each, distance: leven(key, foldSpelling(each)) })).filter(({ each, distance }) => distance <= (each.length < 5 ? 1 : each.length < 12 ? 2 : 3) && digits(key) === digits(each)).sort((a, b) => a.distance - b.distance);
  const meant = [...near?.distance === 0 ? [near.each] : [], ...meanings.get(key) ?? [], near?.each, known.find((each) => each.length > 3 && key.includes(foldSpelling(each)))].find((each) => each && known.includes(each));
  return meant ? `; did you mean \`${meant}\`?` : "";
}
export {
  explainUnknownKeys
};
//# sourceMappingURL=explain-unknown-keys.js.map
