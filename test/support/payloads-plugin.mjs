// The payload suites that others wrote, for the tests: /__payloads__/<name>.json is the suite, or null where it is not there.
// They belong to their authors and are not part of this project; they are read where they are:
//   dompurify        payloads of DOMPurify's tests, a list of texts    ../shared/data/payloads/dompurify-payloads.json, {payloads: [{payload}]}
//   json-test-suite  nst/JSONTestSuite's test_parsing, {name: base64}  ../shared/data/payloads/json-test-suite.json, {files}
//   naughty          the big list of naughty strings                   from npm
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const shared = (name) => fileURLToPath(new URL(`../../../shared/data/payloads/${name}`, import.meta.url));
const suites = {
  dompurify: {file: () => shared('dompurify-payloads.json'), read: ({payloads}) => payloads.map(({payload}) => payload)},
  'json-test-suite': {file: () => shared('json-test-suite.json'), read: ({files}) => files},
  naughty: {file: () => createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json'), read: (list) => list},
};

export const payloadsPlugin = () => ({
  name: 'payloads',
  serve({path}) {
    const name = /^\/__payloads__\/([\w-]+)\.json$/.exec(path)?.[1];
    if (!name || !Object.hasOwn(suites, name)) return undefined;
    const {file, read} = suites[name];
    const found = file();
    return {body: JSON.stringify(existsSync(found) ? read(JSON.parse(readFileSync(found, 'utf8'))) : null), type: 'json'};
  },
});
