const en = {
  heading: "Tools and technologies",
  tools: { one: "{n} tool.", other: "{n} tools." },
  grouped: "{n} tools in {groups} groups.",
  demanded: {
    one: "{n} is in demand: job postings for this role often ask for it.",
    other: "{n} are in demand: job postings for this role often ask for them."
  },
  hots: {
    one: "{n} is hot: job postings of all kinds often ask for it.",
    other: "{n} are hot: job postings of all kinds often ask for them."
  },
  inDemand: "in demand",
  hot: "hot",
  others: "Other",
  filter: "Filter",
  found: "{n} of {total} tools shown"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
