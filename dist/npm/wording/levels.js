const en = {
  /** How much of something there is: of demand, of stress. Where it has a gender, it is that of the subject of the sentences on demand and stress. */
  low: "low",
  moderate: "moderate",
  high: "high",
  "very-high": "very high"
};
export {
  en
};
//# sourceMappingURL=levels.js.map
