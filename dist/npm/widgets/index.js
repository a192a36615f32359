import { CareerGuide } from "./career-guide/career-guide.js";
import { CareerLadder } from "./career-ladder/career-ladder.js";
import { CareerPath } from "./career-path/career-path.js";
import { CaseStudies } from "./case-studies/case-studies.js";
import { CommonMistakes } from "./common-mistakes/common-mistakes.js";
import { ContextualAdvice } from "./contextual-advice/contextual-advice.js";
import { CoreFunctions } from "./core-functions/core-functions.js";
import { DayTimeline } from "./day-timeline/day-timeline.js";
import { GlobalOutlook } from "./global-outlook/global-outlook.js";
import { JobMarket } from "./job-market/job-market.js";
import { JobOutlook } from "./job-outlook/job-outlook.js";
import { KeyResponsibilities } from "./key-responsibilities/key-responsibilities.js";
import { MarketDemand } from "./market-demand/market-demand.js";
import { MembershipPlans } from "./membership-plans/membership-plans.js";
import { PortfolioTips } from "./portfolio-tips/portfolio-tips.js";
import { ProsCons } from "./pros-cons/pros-cons.js";
import { RelatedRoles } from "./related-roles/related-roles.js";
import { RequiredEducation } from "./required-education/required-education.js";
import { RoleFaq } from "./role-faq/role-faq.js";
import { RoleSkills } from "./role-skills/role-skills.js";
import { RoleSummary } from "./role-summary/role-summary.js";
import { SalaryRange } from "./salary-range/salary-range.js";
import { ShareGuide } from "./share-guide/share-guide.js";
import { SkillMap } from "./skill-map/skill-map.js";
import { SourceList } from "./source-list/source-list.js";
import { TechStack } from "./tech-stack/tech-stack.js";
import { WorkLifeBalance } from "./work-life-balance/work-life-balance.js";
import { WorkSetting } from "./work-setting/work-setting.js";
export {
  CareerGuide,
  CareerLadder,
  CareerPath,
  CaseStudies,
  CommonMistakes,
  ContextualAdvice,
  CoreFunctions,
  DayTimeline,
  GlobalOutlook,
  JobMarket,
  JobOutlook,
  KeyResponsibilities,
  MarketDemand,
  MembershipPlans,
  PortfolioTips,
  ProsCons,
  RelatedRoles,
  RequiredEducation,
  RoleFaq,
  RoleSkills,
  RoleSummary,
  SalaryRange,
  ShareGuide,
  SkillMap,
  SourceList,
  TechStack,
  WorkLifeBalance,
  WorkSetting
};
//# sourceMappingURL=index.js.map
