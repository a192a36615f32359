const en = {
  low: "low",
  moderate: "moderate",
  high: "high",
  "very-high": "very high"
};
export {
  en
};
//# sourceMappingURL=levels.js.map
