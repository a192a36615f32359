// What tests get for '@web/test-runner-commands' in Firefox and WebKit: the same, but a test that asks for what only Chromium can do is
// skipped there, and a media feature that is reset to what it is anyway is let be.
import {executeServerCommand as execute} from '@web/test-runner-commands';
import {skip} from './engine.js';

export * from '@web/test-runner-commands';

const onlyChromium: Record<string, string> = {
  'accessibility-tree': 'what assistive technology is given is read through the DevTools protocol',
  'aria-snapshot': 'what assistive technology is given is read through Playwright',
  heard: 'what assistive technology is given is read through Playwright',
  cdp: 'needs the DevTools protocol',
};
const asItIs = new Set<unknown>([null, undefined, 'none', 'light', 'screen', 'no-preference']);

export async function emulateMedia(media: object): Promise<void> {
  if (!Object.values(media).every((value) => asItIs.has(value))) await skip(`a page cannot be given ${Object.keys(media).join(', ')}`);
}

export async function executeServerCommand<Payload>(command: string, payload?: Payload): Promise<unknown> {
  if (command === 'media') return emulateMedia(payload as object);
  if (onlyChromium[command]) return skip(onlyChromium[command]);
  return execute(command, payload as object);
}
