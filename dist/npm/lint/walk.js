const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
function paysOf({ salary, ladder = [], relatedRoles = [] }) {
  return [
    ...Array.isArray(salary) ? salary.map((pay, i) => ({ path: `salary[${i}]`, pay })) : salary ? [{ path: "salary", pay: salary }] : [],
    ...ladder.flatMap(({ salary: pay }, i) => pay ? [{ path: `ladder[${i}].salary`, pay }] : []),
    ...relatedRoles.flatMap(({ salary: pay }, i) => pay ? [{ path: `relatedRoles[${i}].salary`, pay }] : [])
  ];
}
export {
  isObject,
  paysOf
};
//# sourceMappingURL=walk.js.map
