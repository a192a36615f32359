// A Ghost of one's own on loopback, with SQLite: from its npm tarball, without the packages that its makers alone need. Posts are made by
// its Admin API, of the cards that its editor saves; what readers get, and the feed, is what Ghost renders of them with its own theme.
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {freePort} from '../support/free-port.mjs';
import {cached, run} from '../wordpress/site.mjs';

/** The last version for Node 20. */
const version = '5.130.6';

/** Ghost with what it needs. SQLite is compiled, by the headers that stand beside this Node: there are no others here. */
const files = () => cached(`ghost ${version}`, (folder) => {
  run('npm', ['pack', '--silent', `ghost@${version}`], {cwd: folder});
  run('tar', ['xzf', `ghost-${version}.tgz`, '--strip-components=1'], {cwd: folder});
  rmSync(join(folder, `ghost-${version}.tgz`));
  rmSync(join(folder, 'yarn.lock'), {force: true});
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  delete manifest.devDependencies;
  writeFileSync(file, JSON.stringify(manifest));
  const above = dirname(dirname(process.execPath));
  const headers = existsSync(join(above, 'include/node')) ? {npm_config_nodedir: above} : {};
  run('npm', ['install', '--omit=dev', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: folder, env: {...process.env, ...headers}});
});

/** Cards as the editor saves them; a fence is a card of code, on several lines one of Markdown. */
const text = (words) => ({type: 'extended-text', version: 1, text: words, detail: 0, format: 0, mode: 'normal', style: ''});
const block = (type, words, more) => ({type, version: 1, children: [text(words)], direction: 'ltr', format: '', indent: 0, ...more});
function card({name, text: pasted}) {
  if (name === 'fence') return {type: 'codeblock', version: 1, code: pasted.replace(/^```.*\n|\n```$/g, ''), language: 'career-guide', caption: ''};
  return name.startsWith('fence') ? {type: 'markdown', version: 1, markdown: pasted} : {type: 'html', version: 1, html: pasted};
}
const lexical = (children) => JSON.stringify({root: {type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children}});

/** Starts Ghost behind `address`, writes its posts, and says how to stop it. */
async function start(folder, {cases, posts, lead}, serve) {
  const port = await freePort();
  const served = await serve(`http://127.0.0.1:${port}`);
  const {address} = served;
  const content = join(folder, 'content');
  mkdirSync(folder, {recursive: true});
  cpSync(join(files(), 'content'), content, {recursive: true});
  const settings = {
    url: address, server__host: '127.0.0.1', server__port: String(port), paths__contentPath: content,
    database__client: 'sqlite3', database__connection__filename: join(folder, 'ghost.db'), database__useNullAsDefault: 'true', database__debug: 'false',
    mail__transport: 'Direct', logging__transports: '["stdout"]', logging__level: 'error', security__staffDeviceVerification: 'false',
    privacy__useUpdateCheck: 'false', privacy__useGravatar: 'false', privacy__useRpcPing: 'false', privacy__useStructuredData: 'false', imageOptimization__resize: 'false',
  };
  const log = [];
  const ghost = spawn(process.execPath, ['index.js'], {cwd: files(), env: {...process.env, NODE_ENV: 'production', ...settings}, stdio: ['ignore', 'pipe', 'pipe']});
  for (const stream of [ghost.stdout, ghost.stderr]) stream.on('data', (chunk) => log.push(String(chunk)));
  const ended = new Promise((resolve) => ghost.once('exit', resolve));
  const stop = async () => {
    ghost.kill();
    await ended;
    served.stop();
  };
  process.once('exit', () => ghost.kill());

  try {
    let cookie = '';
    const ask = async (path, body, method = 'POST') => {
      const response = await fetch(`${address}/ghost/api/admin/${path}`, {method, headers: {'content-type': 'application/json', origin: address, cookie}, body: body && JSON.stringify(body)});
      cookie = response.headers.get('set-cookie')?.split(';')[0] || cookie;
      const answer = await response.text();
      if (!response.ok) throw new Error(`Ghost, ${path}: ${response.status} ${answer.slice(0, 500)}`);
      return answer;
    };
    for (let tries = 0; ; tries++) {
      try {
        await ask('site/', undefined, 'GET');
        break;
      } catch (error) {
        if (tries > 600 || ghost.exitCode !== null) throw new Error(`Ghost does not answer: ${error.message} ${log.join('').slice(-2000)}`, {cause: error});
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    const owner = {name: 'Owner', email: 'owner@example.com', password: 'Kx9-vault-lamp-river', blogTitle: 'Job board'};
    await ask('authentication/setup/', {setup: [owner]});
    await ask('session/', {username: owner.email, password: owner.password});
    await ask('settings/', {settings: [
      {key: 'codeinjection_head', value: '<script type="module" src="/career-widgets/career-widgets.js"></script>'},
      {key: 'navigation', value: JSON.stringify([{label: 'Other', url: '/other/'}, {label: 'Cases', url: '/cases/'}])},
    ]}, 'PUT');
    const publish = (title, slug, children) => ask('posts/', {posts: [{title, slug, status: 'published', lexical: lexical(children)}]});
    await publish('Other', 'other', [block('paragraph', 'Another page.')]);
    await publish('Cases', 'cases', [
      ...cases.flatMap((each) => [block('extended-heading', `case ${each.name}`, {tag: 'h2'}), card(each)]),
      block('extended-heading', 'end of cases', {tag: 'h2'}), block('paragraph', 'Nothing more.'),
    ]);
    for (const each of posts) await publish(`Post ${each.name}`, undefined, [block('paragraph', lead), card(each)]);
    return {address, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

export const ghost = {
  name: 'Ghost', place: 'ghost', content: '.gh-content', start,
  install: () => {
    files();
    return version;
  },
  feeds: ['/rss/'],
  unfitInFeeds: {fence: 'the text of a card of code is text of the post', code: 'the text of a block of code is text of the post'},
};
