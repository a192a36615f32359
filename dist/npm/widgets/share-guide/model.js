function shareUrl(guide, section, page) {
  for (const each of [guide, page])
    if (each && URL.canParse(each, page)) {
      const url = new URL(each, page);
      if (section) url.hash = section;
      if (/^https?:$/.test(url.protocol)) return url.href;
    }
  return void 0;
}
export {
  shareUrl
};
//# sourceMappingURL=model.js.map
