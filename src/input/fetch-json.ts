import {failure, maxLength, parseJson} from '../guide/parse-json.js';
import type {Answer, Receive} from './answer.js';
import {pageDocument} from './page-document.js';

/** How long a guide may take, in seconds. */
const timeout = 15;

interface Request {
  receivers: Set<Receive>;
  abort: AbortController;
  answer: Answer;
}
const requests = new Map<string, Request>();

/**
 * Reads JSON from a URL, once for all who ask; never with credentials, at most `maxLength` characters. What could be
 * read is kept for the life of the page, what could not is tried again when the next one asks. Returns how to leave:
 * when the last one leaves before the answer is there, the request is aborted.
 */
export function fetchJson(src: string, receive: Receive): () => void {
  // A link resolves what is relative, as `URL` does, but does not throw.
  const link = Object.assign(pageDocument.createElement('a'), {href: src});
  // What is behind # is not asked for.
  const href = link.href.replace(/#.*/, '');
  let request = requests.get(href);
  if (!request || request.answer.problem) {
    // Those who were told that it could not be read hear of it when it can.
    const fresh: Request = (request = {receivers: request?.receivers ?? new Set(), abort: new AbortController(), answer: {state: 'loading'}});
    requests.set(href, fresh);
    void load(href, fresh.abort).then((answer) => {
      fresh.answer = answer;
      fresh.receivers.forEach((one) => one(answer));
    });
  }
  const {receivers, abort, answer} = request;
  receivers.add(receive);
  receive(answer);
  return () => {
    receivers.delete(receive);
    // Not at once: an element that is only moved comes back.
    setTimeout(() => {
      if (receivers.size || !request.answer.state) return;
      requests.delete(href);
      abort.abort();
    });
  };
}

/** `src` cannot be read, and why. */
export const unreadable = (src: string, reason: string): Answer => failure('source', `\`src\` ${src} could not be read: ${reason}`);

async function load(url: string, abort: AbortController): Promise<Answer> {
  if (!/^https?:/.test(url)) return unreadable(url, 'not http or https');
  try {
    setTimeout(() => abort.abort(`after ${timeout} seconds`), timeout * 1000);
    const response = await fetch(url, {credentials: 'omit', signal: abort.signal});
    if (!response.ok) throw Error(`status ${response.status}`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let part; text.length <= maxLength && !(part = await reader.read()).done; ) text += part.value;
    // What is too long is not read to its end.
    abort.abort();
    return parseJson(text, `\`src\` ${url}`);
  } catch (error) {
    return unreadable(url, `${error as Error} (network, CORS, CSP?)`);
  }
}
