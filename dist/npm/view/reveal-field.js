const revealField = ({ target }) => {
  requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView({ block: "nearest" })));
};
export {
  revealField
};
//# sourceMappingURL=reveal-field.js.map
