const en = { heading: "Sources" };
export {
  en
};
//# sourceMappingURL=messages.js.map
