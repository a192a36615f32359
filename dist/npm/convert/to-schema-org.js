import { check } from "../guide/check.js";
import { paragraphs, inParts } from "../guide/prose.js";
import { roleGuide } from "../guide/role-guide.js";
import { ordered, periodOf } from "../guide/plausible.js";
import { withoutEmpty } from "./json.js";
const durations = { hour: "PT1H", day: "P1D", week: "P1W", month: "P1M", year: "P1Y" };
const units = { hour: "HOUR", day: "DAY", week: "WEEK", month: "MONTH", year: "YEAR" };
function toJsonLd(given) {
  const notes = [];
  const note = (at, message) => notes.push({ at, message });
  const guide = check(roleGuide, given, "", () => {
  }) ?? {};
  const { title, summary, url, aliases, codes, responsibilities, skills, education, path, salary, faq, lang } = guide;
  const entries = [salary ?? []].flat();
  const places = placesOf(entries);
  const nameOf = (skill) => typeof skill === "string" ? skill : skill.name;
  const { intro, level } = inParts(education);
  const { intro: way, steps } = inParts(path);
  const occupation = {
    "@type": "Occupation",
    name: title,
    alternateName: aliases,
    description: summary,
    url,
    occupationalCategory: codes?.map(({ scheme, code }) => ({ "@type": "CategoryCode", inCodeSet: scheme, codeValue: code })),
    responsibilities,
    skills: [...skills?.technical ?? [], ...skills?.soft ?? [], ...guide.techStack ?? []].map(nameOf),
    educationRequirements: level ? { "@type": "EducationalOccupationalCredential", credentialCategory: level } : paragraphs(intro).join("\n\n"),
    experienceRequirements: [...paragraphs(way), ...(steps ?? []).map((step) => [step.title, step.text, step.duration].filter(Boolean).join(": "))].join("\n\n"),
    occupationLocation: places,
    estimatedSalary: entries.flatMap((entry, i) => payOf(ordered(entry), entries[1] ? `salary[${i}]` : "salary", places.length > 1, note))
  };
  const questions = (faq ?? []).flatMap(({ question, answer }) => question && answer ? [{ "@type": "Question", name: question, acceptedAnswer: { "@type": "Answer", text: answer } }] : []);
  const said = /* @__PURE__ */ new Set(["version", "title", "summary", "url", "aliases", "codes", "responsibilities", "skills", "techStack", "education", "path", "salary", "faq", "lang"]);
  for (const key of Object.keys(guide)) if (!said.has(key)) note(key, "schema.org has no word for it");
  return {
    jsonLd: {
      "@context": "https://schema.org",
      "@graph": [
        ...Object.values(occupation).some((value) => value !== void 0 && value !== "Occupation") ? [withoutEmpty(occupation)] : [],
        ...questions[0] ? [withoutEmpty({ "@type": "FAQPage", inLanguage: lang, mainEntity: questions })] : []
      ]
    },
    notes
  };
}
const jsonLdScript = (jsonLd) => `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", "\\u003c")}<\/script>`;
function placesOf(entries) {
  const places = new Map(entries.flatMap(({ area, country }) => area ? [[area, { "@type": "AdministrativeArea", name: area }]] : country ? [[country, { "@type": "Country", name: country }]] : []));
  return [...places.values()];
}
function payOf(entry, at, isPlaced, note) {
  const { area, country, currency, percentiles, min, max, median } = entry;
  const name = [entry.name, isPlaced && (area ?? country)].filter(Boolean).join(", ") || void 0;
  const per = periodOf(entry);
  if (!currency) return [];
  const amount = (value, path) => {
    if (typeof value === "object" && value !== null) note(`${at}.${path}`, 'is capped ("or more"), which schema.org cannot say: it was left out');
    return typeof value === "number" ? value : void 0;
  };
  const distribution = {
    median: amount(median, "median"),
    percentile10: amount(percentiles?.p10, "percentiles.p10"),
    percentile25: amount(percentiles?.p25, "percentiles.p25"),
    percentile75: amount(percentiles?.p75, "percentiles.p75"),
    percentile90: amount(percentiles?.p90, "percentiles.p90")
  };
  const range = { minValue: amount(min, "min"), maxValue: amount(max, "max") };
  for (const key of ["mean", "levels", "parts", "top", "hoursPerWeek", "sample"]) if (entry[key] !== void 0) note(`${at}.${key}`, "schema.org has no word for it");
  const has = (values) => Object.values(values).some((value) => value !== void 0);
  return [
    ...has(distribution) ? [{ "@type": "MonetaryAmountDistribution", name, currency, duration: per && durations[per], ...distribution }] : [],
    ...has(range) ? [{ "@type": "MonetaryAmount", name, currency, value: { "@type": "QuantitativeValue", ...range, unitText: per && units[per] } }] : []
  ];
}
export {
  jsonLdScript,
  toJsonLd
};
//# sourceMappingURL=to-schema-org.js.map
