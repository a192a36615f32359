const en = {
  heading: "Share this guide",
  share: "Share…",
  copy: "Copy link",
  copied: "Link copied",
  select: "The link is selected: copy it from here"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
