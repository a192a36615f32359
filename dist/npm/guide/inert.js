const joiner = "⁠";
const something = "(?![\\s\\u2060]|$)";
const signs = [
  // `{{x}}`, `{%x%}`, `{exp:x}`, `{#if}`, `{@html x}`; `[gallery]`, `[[x]]`, `[#if x]`, `[=x]`, `[% x %]`; `<%x%>`, `<?x?>`, `<#if x>`.
  `[{[<]${something}`,
  // `${x}`, `#{x}`, `*{x}`, `@{x}`, `!{x}`, `~{x}`, `#[b x]`, `@(x)`, `$(x)`.
  "[$#@*!~^%](?=[{[(])",
  // `#if`, `###x###`, `#*x*#`; a number begins nothing.
  "#(?=[\\p{L}_#@*])",
  // `$x`, `$!x`; an amount begins nothing.
  "\\$(?=[\\p{L}_!$])",
  // `@php`, `@Model`, `@*x*@`; not in an address of mail.
  `(?<!\\w)@${something}|@(?=\\*)`,
  // `*|x|*`.
  "\\*(?=\\|)",
  // `(image: x)`, `(:x:)`.
  "\\((?=(?:[a-zA-Z][\\w-]*)?:)"
];
const percent = "%(?=[%=\\p{L}_])";
const opening = signs.join("|");
const parted = new RegExp(`${opening}|${percent}`, "gu");
const inert = (text) => text.replace(parted, `$&${joiner}`);
const isInert = (text) => inert(text) === text;
const percentEncoded = (text) => encodeURIComponent(text).replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
const inAddress = /^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#@{}[\]<>|^`]*@)?\[[\da-f:.]+\](?=[:/?#]|$)|[{}[\]<>|^`]/gi;
const inertAddress = (address) => address.replace(inAddress, (one) => one[1] ? one : percentEncoded(one));
const inertParagraph = (text) => text.replace(/^\s*https?:(?=\/\/\S+\s*$)/i, `$&${joiner}`);
export {
  inert,
  inertAddress,
  inertParagraph,
  isInert,
  joiner,
  opening,
  percentEncoded
};
//# sourceMappingURL=inert.js.map
