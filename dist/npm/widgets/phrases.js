import { en as common } from "../i18n/messages.js";
import { en as figures } from "../wording/figures.js";
import { en as growth } from "../wording/growth.js";
import { en as levels } from "../wording/levels.js";
import { en as table } from "../wording/table.js";
import { yearTerms, hourTerms, clockTerms } from "../wording/time.js";
import { en as workingTime } from "../wording/working-time.js";
import { en as careerGuide } from "./career-guide/messages.js";
import { en as careerLadder } from "./career-ladder/messages.js";
import { en as careerPath } from "./career-path/messages.js";
import { en as caseStudies } from "./case-studies/messages.js";
import { en as commonMistakes } from "./common-mistakes/messages.js";
import { en as contextualAdvice } from "./contextual-advice/messages.js";
import { en as coreFunctions } from "./core-functions/messages.js";
import { en as dayTimeline } from "./day-timeline/messages.js";
import { en as globalOutlook } from "./global-outlook/messages.js";
import { en as jobMarket } from "./job-market/messages.js";
import { en as jobOutlook } from "./job-outlook/messages.js";
import { en as keyResponsibilities } from "./key-responsibilities/messages.js";
import { en as marketDemand } from "./market-demand/messages.js";
import { en as membershipPlans } from "./membership-plans/messages.js";
import { en as portfolioTips } from "./portfolio-tips/messages.js";
import { en as prosCons } from "./pros-cons/messages.js";
import { en as relatedRoles } from "./related-roles/messages.js";
import { en as requiredEducation } from "./required-education/messages.js";
import { en as roleFaq } from "./role-faq/messages.js";
import { en as roleSkills } from "./role-skills/messages.js";
import { en as roleSummary } from "./role-summary/messages.js";
import { en as salaryRange } from "./salary-range/messages.js";
import { en as salaryRangeStanding } from "./salary-range/standing-messages.js";
import { en as shareGuide } from "./share-guide/messages.js";
import { en as skillMap } from "./skill-map/messages.js";
import { en as sourceList } from "./source-list/messages.js";
import { en as techStack } from "./tech-stack/messages.js";
import { en as workLifeBalance } from "./work-life-balance/messages.js";
import { en as workSetting } from "./work-setting/messages.js";
const shared = { ...common, ...growth, ...levels, ...yearTerms, ...hourTerms, ...clockTerms, ...workingTime };
const own = {
  pay: figures,
  table,
  "career-guide": careerGuide,
  "career-ladder": careerLadder,
  "career-path": careerPath,
  "case-studies": caseStudies,
  "common-mistakes": commonMistakes,
  "contextual-advice": contextualAdvice,
  "core-functions": coreFunctions,
  "day-timeline": dayTimeline,
  "global-outlook": globalOutlook,
  "job-market": jobMarket,
  "job-outlook": jobOutlook,
  "key-responsibilities": keyResponsibilities,
  "market-demand": marketDemand,
  "membership-plans": membershipPlans,
  "portfolio-tips": portfolioTips,
  "pros-cons": prosCons,
  "related-roles": relatedRoles,
  "required-education": requiredEducation,
  "role-faq": roleFaq,
  "role-skills": roleSkills,
  "role-summary": roleSummary,
  "salary-range": { ...salaryRange, ...salaryRangeStanding },
  "share-guide": shareGuide,
  "skill-map": skillMap,
  "source-list": sourceList,
  "tech-stack": techStack,
  "work-life-balance": workLifeBalance,
  "work-setting": workSetting
};
export {
  own,
  shared
};
//# sourceMappingURL=phrases.js.map
