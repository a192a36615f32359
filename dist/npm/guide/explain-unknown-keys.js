import leven from "leven";
import { foldSpelling } from "./check.js";
import { guideKeys } from "./keys.js";
const synonyms = {
  basesalary: "salary",
  estimatedsalary: "salary",
  salaries: "salary",
  wage: "salary",
  wages: "salary",
  pay: "salary",
  compensation: "salary",
  earnings: "salary",
  name: "title",
  jobtitle: "title",
  occupation: "title",
  role: "title",
  alternatetitles: "aliases",
  alternativetitle: "aliases",
  alsoknownas: "aliases",
  description: "summary",
  overview: "summary",
  whattheydo: "summary",
  tasks: "responsibilities",
  duties: "responsibilities",
  responsibility: "responsibilities",
  technology: "techStack",
  technologies: "techStack",
  tools: "techStack",
  technologyskills: "techStack",
  educationrequirements: "education",
  qualifications: "education",
  outlook: "growth",
  joboutlook: "growth",
  levels: "ladder",
  careerladder: "ladder",
  careerpath: "path",
  relatedoccupations: "relatedRoles",
  similarroles: "relatedRoles",
  dayinthelife: "day",
  schedule: "day",
  questions: "faq",
  pros: "prosCons",
  cons: "prosCons",
  references: "sources",
  language: "lang",
  locale: "lang",
  datemodified: "updated",
  lastupdated: "updated",
  salarymin: "min",
  minvalue: "min",
  minimum: "min",
  low: "min",
  salarymax: "max",
  maxvalue: "max",
  maximum: "max",
  high: "max",
  average: "mean",
  avg: "mean",
  value: "median",
  period: "per",
  unittext: "per",
  interval: "per",
  duration: "per",
  currencycode: "currency",
  location: "area",
  region: "area",
  percent: "rate",
  change: "rate",
  startyear: "from",
  endyear: "to",
  remote: "workModes",
  jobbenefits: "prosCons",
  workinghours: "workingTime",
  hours: "workingTime"
};
const formats = [
  ["schema.org JobPosting", ({ "@type": type }) => [type].flat().includes("JobPosting"), true],
  ["schema.org Occupation", ({ "@type": type }) => [type].flat().includes("Occupation"), true],
  ["JSON-LD (schema.org)", (json) => "@context" in json || "@graph" in json, true],
  ["an answer of the National Careers Service", (json) => "Title" in json && ("SalaryStarter" in json || "HowToBecome" in json || "WhatItTakes" in json), true],
  ["an O*NET answer", (json) => "onetsoc_code" in json || "what_they_do" in json || "bright_outlook" in json || "code" in json && "tags" in json],
  ["a JSON Resume", (json) => "basics" in json && ("work" in json || "skills" in json), true]
];
function explainUnknownKeys(problems, json, shape) {
  const format = json && typeof json === "object" ? formats.find(([, test]) => test(json)) : void 0;
  const isOfGuide = ({ code, path }) => code === "unknown" && !/[.[]/.test(path);
  const others = format ? problems.filter((problem) => !isOfGuide(problem)) : problems;
  const named = format ? [{ code: "unknown", path: "", message: `the guide is ${format[0]}, which is not role JSON: ${format[2] ? 'the command "career-widgets convert" makes role JSON of it' : "its content has to be mapped to the keys of role JSON"}` }] : [];
  return [...named, ...others.map((problem) => problem.code === "unknown" ? { ...problem, message: `\`${lastKey(problem.path)}\` ${problem.message}${suggestion(problem, shape)}` } : problem)];
}
const lastKey = (path) => /[^.\]]*$/.exec(path)[0];
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
  const [near] = known.map((each) => ({ each, distance: leven(key, foldSpelling(each)) })).filter(({ each, distance }) => distance <= (each.length < 4 ? 1 : Math.max(2, Math.floor(each.length / 3)))).sort((a, b) => a.distance - b.distance);
  const meant = near?.each ?? [synonyms[key], known.find((each) => each.length > 3 && key.includes(foldSpelling(each)))].find((each) => each && known.includes(each));
  return meant ? `; did you mean \`${meant}\`?` : "";
}
export {
  explainUnknownKeys
};
//# sourceMappingURL=explain-unknown-keys.js.map
