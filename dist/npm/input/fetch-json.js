import { failure, maxLength, parseJson } from "../guide/parse-json.js";
import { pageDocument } from "./page-document.js";
const timeout = 15;
const requests = /* @__PURE__ */ new Map();
function fetchJson(src, receive) {
  const link = Object.assign(pageDocument.createElement("a"), { href: src });
  const href = link.href.replace(/#.*/, "");
  let request = requests.get(href);
  if (!request || request.answer.problem) {
    const fresh = request = { receivers: request?.receivers ?? /* @__PURE__ */ new Set(), abort: new AbortController(), answer: { state: "loading" } };
    requests.set(href, fresh);
    void load(href, fresh.abort).then((answer2) => {
      fresh.answer = answer2;
      fresh.receivers.forEach((one) => one(answer2));
    });
  }
  const { receivers, abort, answer } = request;
  receivers.add(receive);
  receive(answer);
  return () => {
    receivers.delete(receive);
    setTimeout(() => {
      if (receivers.size || !request.answer.state) return;
      requests.delete(href);
      abort.abort();
    });
  };
}
const unreadable = (src, reason) => failure("source", `\`src\` ${src} could not be read: ${reason}`);
async function load(url, abort) {
  if (!/^https?:/.test(url)) return unreadable(url, "not http or https");
  try {
    setTimeout(() => abort.abort(`after ${timeout} seconds`), timeout * 1e3);
    const response = await fetch(url, { credentials: "omit", signal: abort.signal });
    if (!response.ok) throw Error(`status ${response.status}`);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (let part; text.length <= maxLength && !(part = await reader.read()).done; ) text += part.value;
    abort.abort();
    return parseJson(text, `\`src\` ${url}`);
  } catch (error) {
    return unreadable(url, `${error} (network, CORS, CSP?)`);
  }
}
export {
  fetchJson,
  unreadable
};
//# sourceMappingURL=fetch-json.js.map
