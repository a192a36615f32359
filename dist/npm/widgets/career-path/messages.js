const en = { heading: "The way into the role" };
export {
  en
};
//# sourceMappingURL=messages.js.map
