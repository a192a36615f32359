const en = {
  heading: "Membership plans",
  free: "Free",
  /** A price that is paid once. */
  once: "{amount} once",
  recommended: "Recommended",
  choose: "Choose {name}"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
