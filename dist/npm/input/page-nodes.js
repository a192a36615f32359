const own = (node, name) => Reflect.get(Object.getPrototypeOf(node), name, node);
const setOwn = (node, name, value) => Reflect.set(Object.getPrototypeOf(node), name, value, node);
const findFirst = (root, selector) => own(root, "querySelector").call(root, selector);
const findAll = (root, selector) => [...own(root, "querySelectorAll").call(root, selector)];
const isElement = (node) => own(node, "nodeType") === 1;
const matches = (element, selector) => own(element, "matches").call(element, selector);
const parentOf = (node) => own(node, "parentNode");
function nearestAttribute(element, name) {
  const around = own(element, "closest").call(element, `[${name}]`);
  return around && own(around, "getAttribute").call(around, name);
}
export {
  findAll,
  findFirst,
  isElement,
  matches,
  nearestAttribute,
  own,
  parentOf,
  setOwn
};
//# sourceMappingURL=page-nodes.js.map
