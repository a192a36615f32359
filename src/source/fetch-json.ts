import {maxLength, parseJson} from '../guide/parse-json.js';
import type {Problem} from '../guide/check.js';
import type {Answer} from './guide-source.js';

/** How long a guide may take, in seconds. */
const patience = 15;

interface Request {
  receivers: Set<(answer: Answer) => void>;
  abort: AbortController;
  answer?: Answer;
}
const requests = new Map<string, Request>();

const failed = (message: string, code: Problem['code'] = 'source'): Answer => ({
  state: 'error',
  problem: {code, path: '', message},
});

/**
 * Reads JSON from a URL, once for all who ask; never with credentials, at most `maxLength` characters. What could be
 * read is kept for the life of the page, what could not is tried again when the next one asks. Returns how to leave:
 * when the last one leaves before the answer is there, the request is aborted.
 */
export function fetchJson(src: string, receive: (answer: Answer) => void): () => void {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  let request = requests.get(url);
  if (!request) {
    const fresh: Request = (request = {receivers: new Set(), abort: new AbortController()});
    requests.set(url, request);
    void load(url, fresh.abort).then((answer) => {
      fresh.answer = answer;
      if (answer.state === 'error' && requests.get(url) === fresh) requests.delete(url);
      for (const one of fresh.receivers) one(answer);
    });
  }
  const {receivers, abort, answer} = request;
  if (answer) receive(answer);
  else receivers.add(receive);
  return () => {
    if (receivers.delete(receive) && !receivers.size && !request.answer) {
      if (requests.get(url) === request) requests.delete(url);
      abort.abort();
    }
  };
}

async function load(url: string, abort: AbortController): Promise<Answer> {
  const where = `\`src\` ${url}`;
  if (!/^https?:/.test(url) || !URL.canParse(url)) return failed(`${where} is no http or https address`);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, patience * 1000);
  try {
    const response = await fetch(url, {credentials: 'omit', signal: abort.signal});
    if (!response.ok) return failed(`${where} answered ${response.status}`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let part; !(part = await reader.read()).done; ) {
      text += part.value;
      if (text.length > maxLength) {
        abort.abort();
        return failed(`${where} is longer than ${maxLength} characters, the most that is read`, 'size');
      }
    }
    const {value, problem} = parseJson(text, where);
    return problem ? {state: 'error', problem} : {state: 'ready', value};
  } catch {
    return failed(
      late ? `${where} took longer than ${patience} seconds` : `${where} could not be read: no network, no CORS header, or a content security policy`,
    );
  } finally {
    clearTimeout(timer);
  }
}
