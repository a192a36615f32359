const en = {
  group: "Group",
  copy: "Copy table",
  download: "Download as CSV",
  copied: "Table copied",
  /** Said where a browser does not let a page copy by itself. */
  select: "The table is selected: copy it from here",
  downloaded: "Download started"
};
export {
  en
};
//# sourceMappingURL=table.js.map
