const en = { heading: "What the role is for" };
export {
  en
};
//# sourceMappingURL=messages.js.map
