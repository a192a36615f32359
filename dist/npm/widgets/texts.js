import { sectionText } from "../text/widget-text.js";
import { en as roleSummaryTerms } from "./role-summary/messages.js";
import { text as roleSummary } from "./role-summary/text.js";
import { en as marketDemandTerms } from "./market-demand/messages.js";
import { text as marketDemand } from "./market-demand/text.js";
import { en as salaryRangeTerms } from "./salary-range/messages.js";
import { text as salaryRange } from "./salary-range/text.js";
import { en as coreFunctionsTerms } from "./core-functions/messages.js";
import { text as coreFunctions } from "./core-functions/text.js";
import { en as keyResponsibilitiesTerms } from "./key-responsibilities/messages.js";
import { text as keyResponsibilities } from "./key-responsibilities/text.js";
import { en as workSettingTerms } from "./work-setting/messages.js";
import { text as workSetting } from "./work-setting/text.js";
import { en as techStackTerms } from "./tech-stack/messages.js";
import { text as techStack } from "./tech-stack/text.js";
import { en as roleSkillsTerms } from "./role-skills/messages.js";
import { text as roleSkills } from "./role-skills/text.js";
import { en as careerPathTerms } from "./career-path/messages.js";
import { text as careerPath } from "./career-path/text.js";
import { en as requiredEducationTerms } from "./required-education/messages.js";
import { text as requiredEducation } from "./required-education/text.js";
import { en as careerLadderTerms } from "./career-ladder/messages.js";
import { text as careerLadder } from "./career-ladder/text.js";
import { en as globalOutlookTerms } from "./global-outlook/messages.js";
import { text as globalOutlook } from "./global-outlook/text.js";
import { en as jobMarketTerms } from "./job-market/messages.js";
import { text as jobMarket } from "./job-market/text.js";
import { en as dayTimelineTerms } from "./day-timeline/messages.js";
import { text as dayTimeline } from "./day-timeline/text.js";
import { en as workLifeBalanceTerms } from "./work-life-balance/messages.js";
import { text as workLifeBalance } from "./work-life-balance/text.js";
import { en as skillMapTerms } from "./skill-map/messages.js";
import { text as skillMap } from "./skill-map/text.js";
import { en as prosConsTerms } from "./pros-cons/messages.js";
import { text as prosCons } from "./pros-cons/text.js";
import { en as commonMistakesTerms } from "./common-mistakes/messages.js";
import { text as commonMistakes } from "./common-mistakes/text.js";
import { en as contextualAdviceTerms } from "./contextual-advice/messages.js";
import { text as contextualAdvice } from "./contextual-advice/text.js";
import { en as caseStudiesTerms } from "./case-studies/messages.js";
import { text as caseStudies } from "./case-studies/text.js";
import { en as portfolioTipsTerms } from "./portfolio-tips/messages.js";
import { text as portfolioTips } from "./portfolio-tips/text.js";
import { en as jobOutlookTerms } from "./job-outlook/messages.js";
import { text as jobOutlook } from "./job-outlook/text.js";
import { en as relatedRolesTerms } from "./related-roles/messages.js";
import { text as relatedRoles } from "./related-roles/text.js";
import { en as roleFaqTerms } from "./role-faq/messages.js";
import { text as roleFaq } from "./role-faq/text.js";
import { en as sourceListTerms } from "./source-list/messages.js";
import { text as sourceList } from "./source-list/text.js";
import { en as shareGuideTerms } from "./share-guide/messages.js";
import { text as shareGuide } from "./share-guide/text.js";
import { en as membershipPlansTerms } from "./membership-plans/messages.js";
import { text as membershipPlans } from "./membership-plans/text.js";
const texts = {
  "role-summary": sectionText("role-summary", roleSummaryTerms, ["title", "summary", "url", "updated", "aliases", "codes", "workModes"], roleSummary),
  "market-demand": sectionText("market-demand", marketDemandTerms, ["demand"], marketDemand),
  "salary-range": sectionText("salary-range", salaryRangeTerms, ["salary"], salaryRange),
  "core-functions": sectionText("core-functions", coreFunctionsTerms, ["coreFunctions"], coreFunctions),
  "key-responsibilities": sectionText("key-responsibilities", keyResponsibilitiesTerms, ["responsibilities"], keyResponsibilities),
  "work-setting": sectionText("work-setting", workSettingTerms, ["workSetting"], workSetting),
  "tech-stack": sectionText("tech-stack", techStackTerms, ["techStack"], techStack),
  "role-skills": sectionText("role-skills", roleSkillsTerms, ["skills"], roleSkills),
  "career-path": sectionText("career-path", careerPathTerms, ["path"], careerPath),
  "required-education": sectionText("required-education", requiredEducationTerms, ["education"], requiredEducation),
  "career-ladder": sectionText("career-ladder", careerLadderTerms, ["ladder"], careerLadder),
  "global-outlook": sectionText("global-outlook", globalOutlookTerms, ["globalOutlook"], globalOutlook),
  "job-market": sectionText("job-market", jobMarketTerms, ["jobMarket"], jobMarket),
  "day-timeline": sectionText("day-timeline", dayTimelineTerms, ["day"], dayTimeline),
  "work-life-balance": sectionText("work-life-balance", workLifeBalanceTerms, ["workLifeBalance", "workingTime"], workLifeBalance),
  "skill-map": sectionText("skill-map", skillMapTerms, ["skillMap"], skillMap),
  "pros-cons": sectionText("pros-cons", prosConsTerms, ["prosCons"], prosCons),
  "common-mistakes": sectionText("common-mistakes", commonMistakesTerms, ["mistakes"], commonMistakes),
  "contextual-advice": sectionText("contextual-advice", contextualAdviceTerms, ["advice"], contextualAdvice),
  "case-studies": sectionText("case-studies", caseStudiesTerms, ["caseStudies"], caseStudies),
  "portfolio-tips": sectionText("portfolio-tips", portfolioTipsTerms, ["portfolio"], portfolioTips),
  "job-outlook": sectionText("job-outlook", jobOutlookTerms, ["growth"], jobOutlook),
  "related-roles": sectionText("related-roles", relatedRolesTerms, ["relatedRoles"], relatedRoles),
  "role-faq": sectionText("role-faq", roleFaqTerms, ["faq"], roleFaq),
  "source-list": sectionText("source-list", sourceListTerms, ["sources"], sourceList),
  "share-guide": sectionText("share-guide", shareGuideTerms, ["title", "url"], shareGuide),
  "membership-plans": sectionText("membership-plans", membershipPlansTerms, ["plans"], membershipPlans)
};
export {
  texts
};
//# sourceMappingURL=texts.js.map
