const en = {
  heading: "Related roles",
  mine: "For comparison, this role: {facts}.",
  role: "This role",
  more: "{amount} more",
  less: "{amount} less",
  same: "the same pay",
  jobs: "{rate} jobs",
  noPay: "no pay given",
  otherPlace: "not compared: another place or group",
  otherCurrency: "not compared: another currency",
  otherPeriod: "not compared: another period",
  otherFigure: "not compared: another kind of figure"
};
export {
  en
};
//# sourceMappingURL=messages.js.map
