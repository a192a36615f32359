import {mkdir, readFile, writeFile} from 'node:fs/promises';

// Commands for tests, `executeServerCommand(name, payload)` of @web/test-runner-commands, on top of the runner's own
// (setViewport, sendKeys, sendMouse, emulateMedia):
//   accessibility-tree              what assistive technology gets, as a flat list in reading order:
//                                   [{role, name, description, value, properties: {level: 2, …}, depth}]; {all: true} with static text too
//   aria-snapshot {selector}        the same as Playwright's YAML, of `body` unless told
//   heard {selector, file}          the same of a selector, and what test/heard/<file>.yml has recorded of it, null where it has nothing; with RECORD=1
//                                   in the environment it is recorded
//   media {…}                       page.emulateMedia with null to reset:
//                                   media, colorScheme, reducedMotion, forcedColors, contrast
//   cdp {method, params}            anything else that the DevTools protocol can do
export const cdpPlugin = () => ({
  name: 'cdp',
  async executeCommand({command, payload = {}, session}) {
    if (!['accessibility-tree', 'aria-snapshot', 'heard', 'media', 'cdp'].includes(command)) return undefined;
    const page = session.browser.getPage(session.id);
    if (command === 'media') {
      await page.emulateMedia(payload);
      return true;
    }
    if (command === 'aria-snapshot') return page.locator(payload.selector ?? 'body').ariaSnapshot();

    if (command === 'heard') {
      const path = new URL(`../heard/${payload.file}.yml`, import.meta.url);
      const text = `${await page.locator(payload.selector).ariaSnapshot()}\n`;
      if (process.env.RECORD) {
        await mkdir(new URL('.', path), {recursive: true});
        await writeFile(path, text);
      }
      return {text, recorded: await readFile(path, 'utf8').catch(() => null)};
    }

    const protocol = await protocolOf(page);
    if (command === 'cdp') return (await protocol.send(payload.method, payload.params)) ?? {};
    return wholeTree(protocol, Boolean(payload.all));
  },
});

// One session a page, kept open: what it emulates ends with it.
const protocols = new WeakMap();
async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, page.context().newCDPSession(page));
  return protocols.get(page);
}

/** The browser builds its tree when it is asked for it, piece by piece: it is whole where it is the same twice. */
async function wholeTree(protocol, all) {
  let before;
  for (let i = 0; i < 20; i++) {
    const {nodes} = await protocol.send('Accessibility.getFullAXTree');
    const tree = flatten(nodes, all);
    const text = JSON.stringify(tree);
    if (text === before) return tree;
    before = text;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The accessibility tree does not come to rest.');
}

function flatten(nodes, all) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  const visit = (node, depth) => {
    const role = node.role?.value;
    const seen = !node.ignored && role !== 'none' && role !== 'InlineTextBox' && (all || role !== 'StaticText');
    if (seen) {
      list.push({
        role,
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        value: node.value?.value ?? null,
        properties: Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value ?? null])),
        depth,
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, depth + (seen ? 1 : 0));
    }
  };
  for (const node of nodes) if (!node.parentId || !byId.has(node.parentId)) visit(node, 0);
  return list;
}
