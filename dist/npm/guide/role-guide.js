import { few, list, object, enumOf, language, prose, some, text, url } from "./schema.js";
import { caseStudies } from "./sections/case-studies.js";
import { day } from "./sections/day.js";
import { demand } from "./sections/demand.js";
import { education } from "./sections/education.js";
import { faq } from "./sections/faq.js";
import { globalOutlook } from "./sections/global-outlook.js";
import { growth } from "./sections/growth.js";
import { jobMarket } from "./sections/job-market.js";
import { ladder } from "./sections/ladder.js";
import { path } from "./sections/path.js";
import { plans } from "./sections/plans.js";
import { prosCons } from "./sections/pros-cons.js";
import { relatedRoles } from "./sections/related-roles.js";
import { salary } from "./sections/salary.js";
import { skillMap } from "./sections/skill-map.js";
import { skills } from "./sections/skills.js";
import { sources } from "./sections/sources.js";
import { techStack } from "./sections/tech-stack.js";
import { workLifeBalance } from "./sections/work-life-balance.js";
import { workingTime } from "./sections/working-time.js";
const roleGuide = /* @__PURE__ */ object({
  /** Version of this format: 1. */
  version: { type: "number", minimum: 1 },
  /** Name of the role. */
  title: text,
  /** What the role is, in a sentence or two. */
  summary: text,
  /** Language of the guide's text, a BCP 47 tag: `en`, `de-AT`. */
  lang: language,
  /** The page that the guide stands on. */
  url,
  /** When the guide was last revised: an ISO 8601 date, 2026-01-31. */
  updated: text,
  /** Other names of the role. */
  aliases: list(text, some),
  /** What classifications of occupations call the role. */
  codes: list(
    object({
      /** The classification: O*NET-SOC, ISCO-08, ESCO. */
      scheme: text,
      /** The code in it, as text: `43-6014.00`. */
      code: text
    }),
    few
  ),
  /** Where the work can be done; `remote-friendly` where employers often allow it. */
  workModes: list(enumOf("on-site", "hybrid", "remote", "remote-friendly"), few),
  /** How much the role is sought after. */
  demand,
  /** What the role pays, in one area or a list with an area each. */
  salary,
  /** What the role is there for: prose, a paragraph or a list with a paragraph each. */
  coreFunctions: prose,
  /** What is done in the role, a sentence each, the most important first. */
  responsibilities: list(text),
  /** Where and with whom the work is done: prose, a paragraph or a list with a paragraph each. */
  workSetting: prose,
  /** The tools and technologies of the role: a name alone, or with details. */
  techStack,
  /** The skills that the role asks for. */
  skills,
  /** The way into the role and on from it: prose, or an introduction and steps. */
  path,
  /** The education that the role requires: prose, or in parts. */
  education,
  /** The rungs of the career, from the first to the last. */
  ladder,
  /** How the role differs around the world: prose, or an introduction and regions. */
  globalOutlook,
  /** What moves the market for the role. */
  jobMarket,
  /** The periods of a typical day, in order. */
  day,
  /** How long and when is worked. */
  workingTime,
  /** How the job fits in with the rest of life. */
  workLifeBalance,
  /** Skills in groups, foundations first, specialisms last. */
  skillMap,
  /** What speaks for the role and what against it. */
  prosCons,
  /** Mistakes that beginners often make, a sentence each. */
  mistakes: list(text),
  /** Advice for getting in and getting on, a sentence each. */
  advice: list(text),
  /** Examples of careers or of work in the role. */
  caseStudies,
  /** What to show to employers, and how: prose, a paragraph or a list with a paragraph each. */
  portfolio: prose,
  /** How employment in the role is projected to change. */
  growth,
  /** Roles that are close to this one. */
  relatedRoles,
  /** Questions that people ask about the role, with answers. */
  faq,
  /** Everything that the guide draws on. */
  sources,
  /** The plans of a membership: a list, or with a title and an introduction. */
  plans
});
export {
  roleGuide
};
//# sourceMappingURL=role-guide.js.map
