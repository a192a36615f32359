const keepInView = ({ target }) => {
  requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView({ block: "nearest" })));
};
export {
  keepInView
};
//# sourceMappingURL=keep-in-view.js.map
