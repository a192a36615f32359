import 'career-widgets/vue';
import type {GlobalComponents} from 'vue';

/** What a template may set, as Vue's own checker has it. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const salary: Props<'salary-range'> = {guide: {title: 'Diver'}, min: '1000', max: 2000, per: 'month', hoursPerYear: 2080, debug: '', class: 'wide', key: 1, onClick: () => {}, onGuideError: ({detail}) => void detail.problems[0]?.path};
export const skills: Props<'skill-map'> = {have: ['Excel'], interactive: true, onSkillToggle: ({detail}) => void detail.checked};

// @ts-expect-error — no such period
export const period: Props<'salary-range'> = {per: 'decade'};
// @ts-expect-error — no number
export const amount: Props<'salary-range'> = {min: 'a lot'};
// @ts-expect-error — no such attribute
export const unknown: Props<'salary-range'> = {minimum: 1};
// @ts-expect-error — no such element
export type Missing = Props<'salary-rnge'>;
