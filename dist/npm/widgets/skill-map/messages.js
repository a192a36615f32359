const en = {
  heading: "Skill map",
  skills: { one: "{n} skill.", other: "{n} skills." },
  /** From the first group of skills to the last: what builds on what. */
  path: { one: "{n} skill, from {first} to {last}.", other: "{n} skills, from {first} to {last}." },
  total: { one: "You have {had} of {n} skill.", other: "You have {had} of {n} skills." },
  tally: "{had} of {n}",
  skill: "Skill",
  /** That the reader has a skill; also the name of a column with yes and no. */
  had: "You have it",
  yes: "yes",
  no: "no"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
