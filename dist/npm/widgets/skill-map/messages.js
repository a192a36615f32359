const en = {
  heading: "Skill map",
  skills: { one: "{n} skill.", other: "{n} skills." },
  path: { one: "{n} skill, from {first} to {last}.", other: "{n} skills, from {first} to {last}." },
  total: { one: "You have {had} of {n} skill.", other: "You have {had} of {n} skills." },
  of: "{had} of {n}",
  skill: "Skill",
  had: "You have it",
  yes: "yes",
  no: "no"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
