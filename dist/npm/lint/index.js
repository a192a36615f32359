import { all, lint, lintText, SettingError } from "./lint.js";
export {
  SettingError,
  lint,
  lintText,
  all as rules
};
//# sourceMappingURL=index.js.map
