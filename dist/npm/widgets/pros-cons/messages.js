const en = {
  heading: "Pros and cons",
  pros: { one: "{n} pro", other: "{n} pros" },
  cons: { one: "{n} con", other: "{n} cons" }
};
export {
  en
};
//# sourceMappingURL=messages.js.map
