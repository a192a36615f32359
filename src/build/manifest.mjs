// dist/custom-elements.json.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './widgets.mjs';

export async function manifest() {
  const json = await cli({argv: ['analyze', '--quiet'], cwd: root, noWrite: true});
  return `${JSON.stringify(json)}\n`;
}
