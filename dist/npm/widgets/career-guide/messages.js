const en = { heading: "Career guide", contents: "Contents" };
export {
  en
};
//# sourceMappingURL=messages.js.map
