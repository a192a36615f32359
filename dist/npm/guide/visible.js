const visible = (text) => text.replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
const ignorable = /\p{DI}/gu;
const joiner = /[\u180e\u200c\u200d\p{VS}]/u;
const plainScripts = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const joinable = new RegExp(String.raw`^(?!${plainScripts})[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]`, "u");
const plainLetter = new RegExp(`^${plainScripts}`, "u");
const honest = (text) => text.replace(ignorable, (mark, at) => {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? "";
  const after = text.slice(at + mark.length, at + mark.length + 2);
  const isKeycap = mark === "️" && /^[#*\d]/.test(before) && after.startsWith("⃣");
  return isKeycap || joiner.test(mark) && joinable.test(before) && !plainLetter.test(after) ? mark : "";
});
const hosts = /(:[\\/\u2044\u2215\u29f8]{2,})?([\p{L}\p{M}\p{N}_-]+(?:[.\u3002][\p{L}\p{M}\p{N}_-]+)*)/gu;
const otherNames = /^(?:(?:asp|ado|vb|ml)\.net|[bm]\.com)$/i;
const endings = /^(?:com|org|net|gov|mil|edu|int|info|biz|jobs|careers|app|dev|online|site|xyz|xn--.*)$/i;
const regions = () => new Intl.DisplayNames("en", { type: "region", fallback: "none" });
function isHost(text) {
  const [, before, ending] = /^(.+)[.\u3002](.+)$/u.exec(text) ?? [];
  if (!ending || otherNames.test(text)) return false;
  return /^www\./i.test(text) || endings.test(ending) || /^[a-z]{2}$/i.test(ending) && before.length > 1 && !!regions().of(ending.toUpperCase()) || /^(?=.*[\p{Script=Greek}\p{Script=Cyrillic}])\p{L}{2,}$/u.test(ending) && /[a-z]/i.test(text);
}
const namesAnother = (text, hostname) => Array.from(text.matchAll(hosts)).some(([, protocol, name]) => {
  if (!protocol && !isHost(name)) return false;
  try {
    return !`.${hostname}`.endsWith(`.${new URL(`https://${name}`).hostname.replace(/^www\./, "")}`);
  } catch {
    return true;
  }
});
function linkText(name = "", url) {
  const looks = name.normalize("NFKC").replace(ignorable, "");
  const text = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test(looks) ? honest(name) : void 0;
  if (!url) return text;
  try {
    const { origin, hostname, protocol, pathname, search, hash } = new URL(url, "https://-");
    if (text && !namesAnother(looks, hostname)) return text;
    const plain = honest(url);
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
