const en = { heading: "Key responsibilities" };
export {
  en
};
//# sourceMappingURL=messages.js.map
