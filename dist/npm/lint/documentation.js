import { rules } from "./rules.js";
const rulesTable = () => ["| rule | finds | | remedy |", "|---|---|---|---|", ...Object.entries(rules).map(([name, { finds, severity, remedy, options }]) => `| \`${name}\` | ${finds} | ${severity} | ${remedy}${options ? ` Options: ${Object.entries(options).map(([key, value]) => `\`${key}\` (${value})`).join(", ")}.` : ""} |`)].join("\n").replaceAll("<", "\\<");
export {
  rulesTable
};
//# sourceMappingURL=documentation.js.map
