function levelShare(level = "") {
  const [, had, all] = /^([\d.,]+) *(?:\/|of|out of|von|من) *([\d.,]+)$/.exec(level) ?? [];
  const share = Number(had?.replace(",", ".")) / Number(all?.replace(",", ".")) * 100;
  return share <= 100 ? share : void 0;
}
export {
  levelShare
};
//# sourceMappingURL=model.js.map
