const visible = (text) => text.replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
export {
  visible
};
//# sourceMappingURL=visible.js.map
