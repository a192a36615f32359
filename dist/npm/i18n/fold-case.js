const foldCase = (text) => text.normalize("NFD").replace(/[\u0300-\u036f\u064b-\u0655]/g, "").toUpperCase();
export {
  foldCase
};
//# sourceMappingURL=fold-case.js.map
