const en = {
  heading: "Tools and technologies",
  tools: { one: "{n} tool.", other: "{n} tools." },
  grouped: { one: "{n} tool in {groups} groups.", other: "{n} tools in {groups} groups." },
  demanded: {
    one: "{n} is in demand: job postings for this role often ask for it.",
    other: "{n} are in demand: job postings for this role often ask for them."
  },
  hots: {
    one: "{n} is hot: job postings of all kinds often ask for it.",
    other: "{n} are hot: job postings of all kinds often ask for them."
  },
  /** Asked for by employers in this role. */
  inDemand: "in demand",
  /** Asked for by employers of all kinds; not "trendy". */
  hot: "hot",
  others: "Other",
  filter: "Filter",
  found: "{n} of {total} tools shown"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
