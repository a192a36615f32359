const en = {
  heading: "Frequently asked questions",
  open: "Open all",
  close: "Close all",
  opened: "All answers are open",
  closed: "All answers are closed",
  link: "Link to “{question}”"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
