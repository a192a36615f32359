const en = {
  heading: "Membership plans",
  free: "Free",
  once: "{amount} once",
  recommended: "Recommended",
  choose: "Choose {name}"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
