const parts = "section,heading,subheading,sentence,picture,table,source";
export {
  parts
};
//# sourceMappingURL=parts.js.map
