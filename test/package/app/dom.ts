import 'career-widgets';
import 'career-widgets/widgets/salary-range.js';
import 'career-widgets/locales/de.js';
import 'career-widgets/reserve.css';
import {SalaryRange, SkillMap, type Plan, type Problem, type RoleGuide, type WidgetState} from 'career-widgets';
import {SalaryRange as SameClass} from 'career-widgets/widgets/salary-range.class.js';
import type {Salary, SkillMap as SkillMapData} from 'career-widgets/role-guide.js';

const guide: RoleGuide = {title: 'Diver', salary: {min: 1, max: {atLeast: 2}, median: null, per: 'year', currency: 'USD'}, ladder: [{years: [0, null]}]};
const salary: Salary = {area: 'Japan'};
const skillMap: SkillMapData = {groups: [{skills: ['a', {name: 'b'}]}]};
guide.salary = [salary];
guide.skillMap = skillMap;

const element = document.createElement('salary-range');
element.guide = guide;
element.guide = '{"title": "Diver"}';
element.min = 1000;
element.per = 'hour';
element.headingLevel = null;
element.debug = true;
const state: WidgetState = element.state;
const same: SameClass = new SalaryRange();
const map: SkillMap = document.querySelector('skill-map')!;
map.have = ['Excel'];
const whole: Promise<boolean> = map.updateComplete;
export {state, same, whole};

element.addEventListener('guide-error', ({detail}) => {
  const problems: Problem[] = detail.problems;
  const code: 'json' | 'size' | 'type' | 'value' | 'range' | 'url' | 'missing' | 'contradiction' | 'source' | 'internal' | 'unknown' | 'question' = problems[0]!.code;
  return code;
});
map.addEventListener('skill-toggle', ({detail: {skill, group, checked, have}}) => [skill.length, group.length, checked === true, have.join()]);
document.querySelector('membership-plans')!.addEventListener('plan-choose', (event) => {
  const plan: Plan = event.detail.plan;
  event.preventDefault();
  return plan.price?.amount;
});

// @ts-expect-error — no such period
element.per = 'decade';
// @ts-expect-error — text
element.min = 'a lot';
// @ts-expect-error — read only
element.state = 'ready';
// @ts-expect-error — no such property
element.mine = '1';
// Pay comes in others' spellings of a period, too.
guide.salary = {per: 'per annum'};
// @ts-expect-error — text
guide.salary = {per: 12};
// @ts-expect-error — no such period
guide.plans = [{name: 'Plus', price: {amount: 1, currency: 'USD', per: 'decade'}}];
// @ts-expect-error — no such key
guide.salry = {};
// @ts-expect-error — a number
const wrong: RoleGuide = {title: 1};
// @ts-expect-error — no such key of the event
map.addEventListener('skill-toggle', ({detail}) => detail.skil);
// @ts-expect-error — no such widget
await import('career-widgets/widgets/salary-rnge.js');
// @ts-expect-error — an inner module
await import('career-widgets/widgets/salary-range/model.js');
export {wrong};
