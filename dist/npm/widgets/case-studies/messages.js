const en = { heading: "Case studies", takeaway: "Takeaway" };
export {
  en
};
//# sourceMappingURL=messages.js.map
