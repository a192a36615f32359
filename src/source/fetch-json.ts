import {maxLength, parseJson} from '../guide/parse-json.js';
import {answerOf, failure, type Answer} from './answer.js';

/** How long a guide may take, in seconds. */
const patience = 15;

type Receive = (answer: Answer) => void;
interface Request {
  receivers: Set<Receive>;
  abort: AbortController;
  answer?: Answer;
}
const requests = new Map<string, Request>();

/**
 * Reads JSON from a URL, once for all who ask; never with credentials, at most `maxLength` characters. What could be
 * read is kept for the life of the page, what could not is tried again when the next one asks. Returns how to leave:
 * when the last one leaves before the answer is there, the request is aborted.
 */
export function fetchJson(src: string, receive: Receive): () => void {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  let request = requests.get(url);
  if (!request) {
    const fresh: Request = (request = {receivers: new Set(), abort: new AbortController()});
    requests.set(url, fresh);
    void load(url, fresh.abort).then((answer) => {
      fresh.answer = answer;
      if (answer.problem) forget(url, fresh);
      fresh.receivers.forEach((one) => one(answer));
    });
  }
  const {receivers, abort, answer} = request;
  if (answer) receive(answer);
  else receivers.add(receive);
  return () => {
    if (receivers.delete(receive) && !receivers.size && !request.answer) {
      forget(url, request);
      abort.abort();
    }
  };
}

const forget = (url: string, request: Request) => requests.get(url) === request && requests.delete(url);

async function load(url: string, abort: AbortController): Promise<Answer> {
  const where = `\`src\` ${url}`;
  if (!/^https?:/.test(url) || !URL.canParse(url)) return failure(`${where} is no http or https address`);
  const timer = setTimeout(() => abort.abort(`it took longer than ${patience} seconds`), patience * 1000);
  try {
    const response = await fetch(url, {credentials: 'omit', signal: abort.signal});
    if (!response.ok) return failure(`${where} answered ${response.status}`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let part; !(part = await reader.read()).done && text.length <= maxLength; ) text += part.value;
    // What is too long is not read to its end.
    if (text.length > maxLength) abort.abort();
    return answerOf(parseJson(text, where));
  } catch (error) {
    return failure(`${where} could not be read: ${typeof error === 'string' ? error : 'no network, no CORS header, or a content security policy'}`);
  } finally {
    clearTimeout(timer);
  }
}
