import { urlOf } from "../../guide/check.js";
function shareUrl(guide, section, page) {
  for (const each of [guide, page]) {
    const url = each && urlOf(each, page);
    if (!url) continue;
    if (section) url.hash = section;
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return void 0;
}
export {
  shareUrl
};
//# sourceMappingURL=model.js.map
