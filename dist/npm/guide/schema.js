const mostCharacters = 2e4;
const mostItems = 1e4;
const few = { maxItems: 200 };
const some = { maxItems: 500 };
const text = { type: "string", maxLength: mostCharacters };
const number = { type: "number" };
const boolean = { type: "boolean" };
const url = { type: "string", format: "uri-reference", maxLength: 4e3 };
const language = { type: "string", pattern: "^[\\w-]{1,100}$", examples: ["en", "de-AT"] };
const list = (items, { maxItems } = { maxItems: mostItems }) => ({ type: "array", items, maxItems });
const pair = (item) => ({ type: "array", prefixItems: [item, item], maxItems: 2 });
const object = (properties, rules) => ({ type: "object", properties, ...rules });
const anyOf = (...options) => ({ anyOf: options });
const enumOf = (...values) => ({ type: "string", enum: values });
const prose = /* @__PURE__ */ anyOf(text, /* @__PURE__ */ list(text));
export {
  anyOf,
  boolean,
  enumOf,
  few,
  language,
  list,
  mostCharacters,
  mostItems,
  number,
  object,
  pair,
  prose,
  some,
  text,
  url
};
//# sourceMappingURL=schema.js.map
