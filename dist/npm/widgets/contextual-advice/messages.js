const en = { heading: "Advice" };
export {
  en
};
//# sourceMappingURL=messages.js.map
