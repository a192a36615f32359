import "./career-widgets.js";
export * from "./widgets/index.js";
//# sourceMappingURL=index.js.map
