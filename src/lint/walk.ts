import type {Salary, RoleGuide} from '../guide/role-guide.js';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Every entry of pay in a guide, with its path: that of the role, of its rungs, of roles beside it. */
export function paysOf({salary, ladder = [], relatedRoles = []}: RoleGuide): {path: string; pay: Salary}[] {
  return [
    ...(Array.isArray(salary) ? salary.map((pay, i) => ({path: `salary[${i}]`, pay})) : salary ? [{path: 'salary', pay: salary}] : []),
    ...ladder.flatMap(({salary: pay}, i) => (pay ? [{path: `ladder[${i}].salary`, pay}] : [])),
    ...relatedRoles.flatMap(({salary: pay}, i) => (pay ? [{path: `relatedRoles[${i}].salary`, pay}] : [])),
  ];
}
