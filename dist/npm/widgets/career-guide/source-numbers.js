import { leading } from "../../base/draw-queue.js";
import { check } from "../../guide/check.js";
import { sources } from "../../guide/sections/sources.js";
import { sourceParts } from "../../view/sources.js";
function sourceNumbers(guide) {
  const listed = (check(sources, Object(guide).sources, "", () => {
  }) ?? []).slice(0, leading).map(sourceParts);
  return (shown) => listed.findIndex(({ name, url }) => shown === name || shown === url) + 1;
}
export {
  sourceNumbers
};
//# sourceMappingURL=source-numbers.js.map
