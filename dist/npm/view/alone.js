const alone = (items) => items.length === 1 ? items[0] : items;
export {
  alone
};
//# sourceMappingURL=alone.js.map
