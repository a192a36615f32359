const visible = (text) => text.replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
const deceiving = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/gu;
function linkText(name, url) {
  const text = name?.replace(deceiving, "");
  if (!url) return text;
  try {
    const { origin, hostname, protocol, pathname, search, hash } = new URL(url, "https://-");
    const named = /^(?:https?:\/\/|(?=www\.))([^/?#\s]+)/iu.exec(text ?? "")?.[1];
    const isOther = named !== void 0 && !`.${hostname}`.endsWith(`.${new URL(`https://${named}`).hostname.replace(/^www\./, "")}`);
    if (text && !isOther) return text;
    const plain = url.replace(deceiving, "");
    const isPlain = plain.toLowerCase().startsWith(origin) && /^[/?#]?$/.test(plain.charAt(origin.length));
    return hostname === "-" || !/^http/.test(protocol) || isPlain ? plain : origin + pathname + search + hash;
  } catch {
    return url;
  }
}
export {
  linkText,
  visible
};
//# sourceMappingURL=visible.js.map
