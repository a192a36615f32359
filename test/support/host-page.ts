import {executeServerCommand} from '@web/test-runner-commands';

/** A page that is not ours, in a frame. */
export interface HostPage {
  frame: HTMLIFrameElement;
  document: Document;
  window: Window & typeof globalThis;
  /** Errors, warnings, and what a policy refused. */
  said: string[];
  /** What it asked for of dist/. */
  requested(): string[];
}

/** Opens a page. It has no script of its own but one file of this origin, so that any policy can be tried on it. */
export async function openPage(head: string, body: string, {html = 'lang="en"', sandbox, width = 900}: {html?: string; sandbox?: string; width?: number} = {}): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const markup = `<!doctype html><html ${html}><head><script nonce="once" src="/test/support/ear.js"></script>${head}</head><body>${body}</body></html>`;
  await load(frame, markup);
  const window = frame.contentWindow as HostPage['window'];
  return {
    frame,
    window,
    document: frame.contentDocument!,
    said: sandbox === undefined ? (window as unknown as HostPage).said : [],
    requested: () => window.performance.getEntriesByType('resource').flatMap(({name}) => /\/dist\/(.*)/.exec(name)?.[1] ?? []),
  };
}

/** Puts a page into a frame: from an address where it has a policy, whose `'self'` is that of an address. */
export async function load(frame: HTMLIFrameElement, markup: string): Promise<void> {
  if (markup.includes('Content-Security-Policy')) frame.src = (await executeServerCommand('page', {markup})) as unknown as string;
  else frame.srcdoc = markup;
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
}

export const closePages = () => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

/** The tag of a file of dist/; its nonce says something only to a policy that names it. */
export const script = (file: string) => `<script nonce="once" src="/dist/${file}" ${/classic|locales/.test(file) ? 'defer' : 'type="module"'}></script>`;
export const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
