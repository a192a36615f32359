const en = { heading: "What belongs in a portfolio" };
export {
  en
};
//# sourceMappingURL=messages.js.map
