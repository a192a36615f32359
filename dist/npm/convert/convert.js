import { fromNationalCareersService } from "./national-careers-service.js";
import { fromJsonResume } from "./json-resume.js";
import { fromHtml, fromJsonLd } from "./schema-org.js";
import { isObject } from "./json.js";
function formatOf(text) {
  if (/^\s*</.test(text.replace(/^\ufeff/, ""))) return { format: "html" };
  let json;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { format: void 0 };
  }
  const [first] = Array.isArray(json) ? json : [json];
  if (!isObject(first)) return { format: void 0, json };
  const format = "@type" in first || "@graph" in first || "@context" in first ? "schema.org" : "Title" in first && ("SalaryStarter" in first || "HowToBecome" in first || "WhatItTakes" in first) ? "national-careers-service" : "basics" in first || "skills" in first && Array.isArray(first.skills) ? "json-resume" : "title" in first || "version" in first ? "role-json" : void 0;
  return { format, json };
}
function convertText(text, asked) {
  const known = formatOf(text);
  const format = asked ?? known.format;
  if (format === "html") return { format, ...fromHtml(text) };
  const each = Array.isArray(known.json) ? known.json : [known.json];
  if (known.json === void 0 || format === void 0 || format === "role-json")
    return { format, converted: [], notes: [{ at: "", message: known.json === void 0 ? "is neither JSON nor a page" : format === "role-json" ? "is role JSON already" : "is in no format that is known" }] };
  const converted = format === "schema.org" ? fromJsonLd(known.json) : each.map(format === "json-resume" ? fromJsonResume : fromNationalCareersService);
  return { format, converted, notes: converted[0] ? [] : [{ at: "", message: "has no Occupation and no JobPosting" }] };
}
export {
  convertText,
  formatOf
};
//# sourceMappingURL=convert.js.map
