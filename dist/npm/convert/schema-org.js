import { jsonLdScripts, plainText, textBlocks, hasMarkup } from "./html.js";
import { isObject, listOf, numberOf, withoutEmpty } from "./json.js";
import { repairAll } from "./mojibake.js";
const local = (name) => name.replace(/^(https?:\/\/schema\.org\/|schema:)/, "");
const typesOf = (node) => listOf(node["@type"] ?? node["type"]).filter((type) => typeof type === "string").map(local);
const isA = (node, type) => typesOf(node).includes(type);
const properties = (node) => Object.fromEntries(Object.entries(node).map(([key, value]) => [local(key), value]));
function* nodesIn(value, depth = 0) {
  if (depth > 20) return;
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each, depth + 1);
  else if (isObject(value)) {
    yield value;
    for (const each of Object.values(value)) if (typeof each === "object") yield* nodesIn(each, depth + 1);
  }
}
function fromJsonLd(json) {
  const all = [...nodesIn(json)];
  const byId = new Map(all.filter((node) => typeof node["@id"] === "string" && Object.keys(node).length > 1).map((node) => [node["@id"], node]));
  const postings = all.filter((node) => isA(node, "JobPosting"));
  const within = new Set(postings.flatMap((node) => [...nodesIn(properties(node).relevantOccupation)]));
  const roles = [...postings, ...all.filter((node) => isA(node, "Occupation") && !within.has(node))];
  const faq = all.filter((node) => isA(node, "FAQPage")).flatMap((node) => questionsOf(properties(node).mainEntity));
  const converted = roles.map((node) => convert(node, byId));
  if (faq[0]) {
    if (!converted[0]) converted.push({ guide: { version: 1 }, notes: [] });
    for (const each of converted) each.guide = { ...each.guide, faq };
  }
  return converted.map(({ guide, notes }) => ({ guide: repairAll(guide, (at, message) => notes.push({ at, message })), notes }));
}
function fromHtml(html) {
  const notes = [];
  const json = jsonLdScripts(html).flatMap((text, i) => {
    try {
      return [JSON.parse(text)];
    } catch (error) {
      notes.push({ at: `JSON-LD script ${i + 1}`, message: `is no JSON: ${error.message}` });
      return [];
    }
  });
  if (!json[0]) notes.push({ at: "page", message: "there is no JSON-LD in the page" });
  const converted = fromJsonLd(json);
  if (json[0] && !converted[0]) notes.push({ at: "page", message: "the JSON-LD of the page has no Occupation and no JobPosting" });
  return { converted, notes };
}
function questionsOf(value) {
  return listOf(value).filter(isObject).map(properties).flatMap((question) => {
    const [answer] = listOf(question.acceptedAnswer ?? question.suggestedAnswer).filter(isObject).map(properties);
    const pair = { question: textOf(question.name ?? question.text), answer: textOf(answer?.text) };
    return pair.question && pair.answer ? [pair] : [];
  });
}
function textOf(value) {
  if (typeof value === "string") return plainText(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join("\n\n");
  if (!isObject(value)) return "";
  const node = properties(value);
  return textOf(node.name ?? node["@value"] ?? node.description ?? node.text ?? node.credentialCategory ?? "");
}
function entriesOf(value) {
  if (Array.isArray(value)) return value.flatMap(entriesOf);
  if (typeof value !== "string") return [textOf(value)].filter(Boolean);
  if (hasMarkup(value)) {
    const blocks = textBlocks(value);
    const items = blocks.filter(({ isItem }) => isItem);
    return (items[0] ? items : blocks).map(({ text }) => text);
  }
  return value.split(/\r?\n|\s*[•·]\s+/).map((line) => line.replace(/^\s*[-*–]\s+/, "").trim()).filter(Boolean);
}
const namesOf = (value) => listOf(value).flatMap((each) => typeof each === "string" ? entriesOf(each).flatMap((line) => line.split(line.includes(";") ? /\s*;\s*/ : /,\s+(?!(?:and|or)\b[^,]*$)/)) : [textOf(each)]).map((name) => name.trim()).filter(Boolean);
const looked = /* @__PURE__ */ new Set([
  "@type",
  "type",
  "@id",
  "@context",
  "id",
  "name",
  "title",
  "description",
  "alternateName",
  "url",
  "mainEntityOfPage",
  "inLanguage",
  "dateModified",
  "responsibilities",
  "skills",
  "qualifications",
  "educationRequirements",
  "experienceRequirements",
  "estimatedSalary",
  "baseSalary",
  "occupationalCategory",
  "occupationLocation",
  "jobLocation",
  "jobLocationType",
  "applicantLocationRequirements",
  "workHours",
  "relevantOccupation",
  "hiringOrganization",
  "datePosted",
  "salaryCurrency"
]);
function convert(given, byId) {
  const notes = [];
  const note = (at, message) => notes.push({ at, message });
  const node = properties(given);
  const isPosting = isA(given, "JobPosting");
  const relevant = listOf(node.relevantOccupation).filter(isObject).map((one) => byId.get(one["@id"]) ?? one)[0];
  const occupation = relevant ? convert(relevant, byId) : void 0;
  if (occupation) notes.push(...occupation.notes.map(({ at, message }) => ({ at: `relevantOccupation.${at}`, message })));
  const area = areaOf(node.occupationLocation ?? node.jobLocation ?? node.applicantLocationRequirements);
  const organization = textOf(node.hiringOrganization);
  const address = linkOf(node.url ?? node.mainEntityOfPage);
  const source = isPosting && (organization || address) ? { name: [organization, "job posting"].filter(Boolean).join(", "), url: address, date: dayOf(node.datePosted) } : void 0;
  const salary = [...payOf(node.estimatedSalary, "estimatedSalary", node, note), ...payOf(node.baseSalary, "baseSalary", node, note)].map((entry) => ({ ...entry, ...area, ...source ? { source } : {} }));
  const skills = namesOf(node.skills);
  if (skills[0]) note("skills", "schema.org does not part skills into technical and soft ones: all were taken for technical");
  const remote = /telecommute/i.test(textOf(node.jobLocationType));
  for (const [key, value] of Object.entries(node)) if (!looked.has(key) && value !== null && value !== "") note(key, "role JSON has no place for it");
  if (node.jobLocationType && !remote) note("jobLocationType", `"${textOf(node.jobLocationType)}" is none that schema.org knows`);
  const guide = {
    version: 1,
    title: textOf(node.title ?? node.name),
    summary: textOf(node.description),
    lang: typeof node.inLanguage === "string" ? node.inLanguage : void 0,
    url: address,
    updated: dayOf(node.dateModified),
    aliases: listOf(node.alternateName).map(textOf).filter(Boolean),
    codes: listOf(node.occupationalCategory).flatMap((value) => codesOf(value, note)),
    workModes: remote ? ["remote"] : void 0,
    salary: salary[1] ? salary : salary[0],
    responsibilities: listOf(node.responsibilities).flatMap(entriesOf),
    skills: { technical: skills },
    education: educationOf(node),
    path: experienceOf(node.experienceRequirements),
    workingTime: node.workHours ? { note: textOf(node.workHours) } : void 0,
    sources: source ? [source] : void 0
  };
  return { guide: { ...occupation?.guide, ...withoutEmpty(guide) }, notes };
}
function educationOf({ educationRequirements, qualifications }) {
  const credentials = listOf(educationRequirements);
  const level = credentials.filter(isObject).map((one) => textOf(properties(one).credentialCategory)).filter(Boolean).join(", ");
  const intro = [...credentials.filter((one) => typeof one === "string"), ...listOf(qualifications)].map(textOf).filter(Boolean).join("\n\n");
  return level ? { intro, level } : intro;
}
const experienceOf = (value) => listOf(value).map((one) => {
  const months = isObject(one) ? numberOf(properties(one).monthsOfExperience) : void 0;
  return months === void 0 ? textOf(one) : `Experience that is asked for: ${months} months.`;
}).filter(Boolean);
function codesOf(value, note) {
  if (isObject(value)) {
    const node = properties(value);
    const code = textOf(node.codeValue);
    return code ? [{ scheme: textOf(node.inCodeSet) || void 0, code }] : [];
  }
  const text = textOf(value);
  const [onet] = /\b\d\d-\d{4}\.\d\d\b/.exec(text) ?? [];
  if (onet) return [{ scheme: "O*NET-SOC", code: onet }];
  const [soc] = /\b\d\d-\d{4}\b/.exec(text) ?? [];
  if (soc) return [{ scheme: "SOC", code: soc }];
  if (text) note("occupationalCategory", `"${text}" has no code in it that is known`);
  return [];
}
const linkOf = (value) => typeof value === "string" ? value : isObject(value) && typeof value["@id"] === "string" ? value["@id"] : isObject(value) && typeof value.url === "string" ? value.url : void 0;
const dayOf = (value) => typeof value === "string" ? /^\d{4}(-\d\d(-\d\d)?)?/.exec(value.trim())?.[0] : void 0;
function areaOf(value) {
  const places = listOf(value).map((one) => {
    if (!isObject(one)) return { area: textOf(one), country: "" };
    const node = properties(one);
    const address = isObject(node.address) ? properties(node.address) : node;
    const country2 = textOf(address.addressCountry);
    const area2 = typeof node.address === "string" ? plainText(node.address) : [address.addressLocality, address.addressRegion].map(textOf).filter(Boolean).join(", ") || (country2 ? "" : textOf(node.name));
    return { area: area2, country: country2 };
  });
  const area = places.map((place) => place.area || (places[1] ? place.country : "")).filter(Boolean).join("; ");
  const countries = new Set(places.map(({ country: country2 }) => country2).filter(Boolean));
  const [country] = countries;
  return {
    ...area ? { area } : country && !/^[a-z]{2}$/i.test(country) ? { area: country } : {},
    ...countries.size === 1 && /^[a-z]{2}$/i.test(country) ? { country: country.toUpperCase() } : {}
  };
}
function payOf(value, at, node, note) {
  return listOf(value).flatMap((one, i) => {
    const path = Array.isArray(value) ? `${at}[${i}]` : at;
    const amount = (key, given) => {
      if (given === void 0 || given === null || given === "") return;
      const number = numberOf(given);
      if (number === void 0) note(`${path}.${key}`, `"${textOf(given)}" is no number`);
      else if (number === 0) note(`${path}.${key}`, "is 0: where that means that pay is withheld, take it out");
      return number;
    };
    const currencyOf = (given) => typeof given === "string" && /^[a-z]{3}$/i.test(given.trim()) ? given.trim() : void 0;
    if (!isObject(one)) {
      const plain = amount("value", one);
      const currency2 = currencyOf(node.salaryCurrency);
      if (plain === void 0) return [];
      if (!currency2) note(path, "has no currency: the amount is not drawn without one");
      return [withoutEmpty({ currency: currency2, min: plain, max: plain })];
    }
    const pay = properties(one);
    const inner = listOf(pay.value).filter(isObject).map(properties)[0];
    const currency = currencyOf(pay.currency ?? pay.priceCurrency ?? node.salaryCurrency);
    const exact = amount("value", inner ? inner.value : pay.value ?? pay.price);
    const entry = {
      // "base" is what schema.org's example says for pay without what comes on top.
      name: typeof pay.name === "string" ? plainText(pay.name) : void 0,
      currency,
      per: pay.duration ?? pay.unitText ?? inner?.unitText ?? inner?.unitCode,
      min: amount("minValue", inner?.minValue ?? pay.minValue) ?? exact,
      max: amount("maxValue", inner?.maxValue ?? pay.maxValue) ?? exact,
      median: amount("median", pay.median),
      percentiles: { p10: amount("percentile10", pay.percentile10), p25: amount("percentile25", pay.percentile25), p75: amount("percentile75", pay.percentile75), p90: amount("percentile90", pay.percentile90) }
    };
    if (!currency) note(path, "has no currency: amounts are not drawn without one");
    if (entry.per === void 0) note(path, "has no period");
    const kept = withoutEmpty(entry);
    return kept ? [kept] : [];
  });
}
export {
  fromHtml,
  fromJsonLd
};
//# sourceMappingURL=schema-org.js.map
