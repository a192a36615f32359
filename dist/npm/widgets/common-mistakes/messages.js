const en = { heading: "Common mistakes of beginners" };
export {
  en
};
//# sourceMappingURL=messages.js.map
