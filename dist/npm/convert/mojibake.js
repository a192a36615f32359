import { createSinglebyteDecoder } from "@exodus/bytes/single-byte.js";
const decodeWindows1252 = createSinglebyteDecoder("windows-1252", true);
const upper = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
function bytesOf(page) {
  const bytes = /* @__PURE__ */ new Map();
  const add = (text) => [...text].forEach((char, i) => char !== "�" && !bytes.has(char) && bytes.set(char, 128 + i));
  add(createSinglebyteDecoder(page, true)(upper));
  if (page !== "macintosh") add(decodeWindows1252(upper));
  add(String.fromCharCode(...upper));
  return bytes;
}
const pages = [
  { page: "windows-1252", hasAlphabet: false },
  { page: "macintosh", hasAlphabet: false },
  { page: "windows-1250", hasAlphabet: true },
  { page: "windows-1251", hasAlphabet: true },
  { page: "windows-1253", hasAlphabet: true }
].map(({ page, hasAlphabet }) => ({ bytes: bytesOf(page), hasAlphabet }));
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const runs = /[^\0-\x7f]{2,}/gu;
const lost = /\ufffd|[ÃÂ][\u0080-\u00bf]|[âβв]€/u;
function repairMojibake(given) {
  const repairs = [];
  let text = given;
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = text.replace(runs, (run) => {
      const is = read(run);
      if (is !== run) repairs.push([run, is]);
      return is;
    });
    if (text === before) break;
  }
  const unclear = lost.exec(text);
  return { text, repairs, unclear: unclear ? text.slice(Math.max(0, unclear.index - 20), unclear.index + 20) : void 0 };
}
function read(run) {
  for (const { bytes, hasAlphabet } of pages) {
    const is = decoded(run, bytes);
    if (is !== void 0 && ([...is].length > 1 || isLikely(is, run, hasAlphabet))) return is;
  }
  for (const { bytes, hasAlphabet } of pages) {
    const chars = [...run];
    let is = "";
    for (let at = 0; at < chars.length; ) {
      let length = Math.min(4, chars.length - at);
      let found;
      for (; length > 1; length--) {
        const part = chars.slice(at, at + length).join("");
        found = decoded(part, bytes);
        if (found !== void 0 && [...found].length === 1 && isLikely(found, part, hasAlphabet)) break;
        found = void 0;
      }
      is += found ?? chars[at];
      at += found === void 0 ? 1 : length;
    }
    if (is !== run) return is;
  }
  return run;
}
const isLikely = (is, was, hasAlphabet) => /\p{P}|\p{S}|\p{Zs}|\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u200d|\u200b|\ufeff/u.test(is) || /[\u00c0-\u017f]/u.test(is) && !/^[^ÂÃ].*[«»“”„‘’‚]$/u.test(was) && !(hasAlphabet && /^\p{L}\p{L}$/u.test(was));
function decoded(run, bytes) {
  const all = [];
  for (const char of run) {
    const byte = bytes.get(char);
    if (byte === void 0) return;
    all.push(byte);
  }
  try {
    const is = utf8.decode(Uint8Array.from(all));
    return /[\p{Cc}\p{Co}\p{Cn}]/u.test(is.replace(/[\u0080-\u009f]/g, "")) ? void 0 : is;
  } catch {
    return;
  }
}
function repairAll(value, report, path = "") {
  if (typeof value === "string") {
    const { text, repairs, unclear } = repairMojibake(value);
    if (repairs[0]) report(path, `was read in a wrong encoding: "${repairs[0][0]}" became "${repairs[0][1]}"${repairs[1] ? `, and ${repairs.length - 1} more` : ""}`);
    if (unclear) report(path, `looks as if it was read in a wrong encoding, and cannot be repaired: "${unclear}"`);
    return text;
  }
  if (Array.isArray(value)) return value.map((each, i) => repairAll(each, report, `${path}[${i}]`));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, repairAll(each, report, path ? `${path}.${key}` : key)]));
}
export {
  decodeWindows1252,
  repairAll,
  repairMojibake
};
//# sourceMappingURL=mojibake.js.map
