const en = { heading: "Where the work is done" };
export {
  en
};
//# sourceMappingURL=messages.js.map
