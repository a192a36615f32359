import type { RoleGuide } from '../guide/role-guide.js';
/** How bad a finding is: `error` is wrong, `warning` is weak or may be wrong; `off` is not looked for. */
export type Severity = 'error' | 'warning';
/** What is wrong or weak in a guide. */
export interface Finding {
    rule: string;
    severity: Severity;
    /** Where in the guide: `salary.median`, `ladder[2].years`; empty for the whole. */
    path: string;
    /** Where in the text, from 1; absent where a guide was looked at that is no text. */
    line?: number | undefined;
    column?: number | undefined;
    /** What is wrong. */
    reason: string;
    /** What to do about it. */
    remedy: string;
}
/** What rules can be set to: a severity, `off`, or either with the rule's options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, number>>];
export interface LintOptions {
    /** By the names of rules. */
    rules?: Readonly<Record<string, RuleSetting>> | undefined;
    /** The day that sources are old or not on; today where it is not given. */
    today?: Date | undefined;
}
/** What a rule is given to look at. */
export interface Subject {
    /** The guide as far as it is valid. */
    guide: RoleGuide;
    /** As it was given, with what is not valid. */
    given: unknown;
    today: Date;
    options: Readonly<Record<string, number>>;
    find(path: string, reason: string, remedy?: string): void;
}
export interface Rule {
    severity: Severity;
    /** What it finds, in a few words: "a median outside the range". */
    finds: string;
    /** What to do about it, where a finding does not say more exactly. */
    remedy: string;
    /** Numbers that can be set, with what they are when they are not. */
    options?: Readonly<Record<string, number>>;
    /** Absent where the finding comes from reading the text or checking the schema. */
    check?(subject: Subject): void;
}
