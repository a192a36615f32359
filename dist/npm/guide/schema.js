const text = { type: "string" };
const number = { type: "number" };
const boolean = { type: "boolean" };
const url = { type: "string", format: "uri-reference" };
const list = (items, limits) => ({ type: "array", items, ...limits });
const pair = (item) => ({ type: "array", prefixItems: [item, item], maxItems: 2 });
const object = (properties, rules) => ({ type: "object", properties, ...rules });
const anyOf = (...options) => ({ anyOf: options });
const enumOf = (...values) => ({ type: "string", enum: values });
const prose = /* @__PURE__ */ anyOf(text, /* @__PURE__ */ list(text));
export {
  anyOf,
  boolean,
  enumOf,
  list,
  number,
  object,
  pair,
  prose,
  text,
  url
};
//# sourceMappingURL=schema.js.map
