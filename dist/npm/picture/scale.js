const scale = (from, to) => (value) => to > from ? Math.min(100, Math.max(0, round((value - from) / (to - from) * 100))) : 50;
const round = (value) => Math.round(value * 100) / 100;
export {
  scale
};
//# sourceMappingURL=scale.js.map
