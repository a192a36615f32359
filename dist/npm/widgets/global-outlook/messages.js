const en = { heading: "The role around the world" };
export {
  en
};
//# sourceMappingURL=messages.js.map
