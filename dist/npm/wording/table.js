const en = {
  group: "Group",
  copy: "Copy table",
  download: "Download as CSV",
  copied: "Table copied",
  select: "The table is selected: copy it from here",
  downloaded: "Download started"
};
export {
  en
};
//# sourceMappingURL=table.js.map
