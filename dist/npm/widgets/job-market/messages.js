const en = {
  heading: "What the job market is like",
  challenges: "What makes it hard",
  growthPaths: "Where it can lead",
  trends: "What is changing"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
