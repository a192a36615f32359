// The plugin's own sources, by the tools of Debian and npm: PHP's syntax from 7.4 on, coding standards, what there is to translate.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {root} from '../../src/build/widgets.mjs';
import {install, Missing, withDependencies} from './site.mjs';

const plugin = join(root, 'src/wordpress/plugin');
const pot = join(plugin, 'languages/career-widgets.pot');
const filesOf = (ext) => readdirSync(plugin, {recursive: true}).map(String).filter((file) => file.endsWith(ext)).map((file) => file.replaceAll('\\', '/')).sort();

/** Runs a tool of Debian, which is installed where it is missing and can be. */
function tool(name, packageName, args, input) {
  if (spawnSync(name, ['--version'], {stdio: 'ignore'}).error) install(packageName);
  return spawnSync(name, args, {cwd: plugin, encoding: 'utf8', input});
}

/** What there is to translate, as a .pot. */
function template() {
  const {status, stdout, stderr} = tool('xgettext', 'gettext', [
    '--from-code=UTF-8', '--add-comments=translators', '--package-name=career-widgets', '--no-wrap', '--sort-by-file', '--language=PHP', '-o-',
    '--keyword=__', '--keyword=_e', '--keyword=_x:1,2c', '--keyword=_n:1,2', '--keyword=esc_html__', '--keyword=esc_attr__', ...filesOf('.php'),
  ]);
  const script = tool('xgettext', 'gettext', ['--from-code=UTF-8', '--add-comments=translators', '--no-wrap', '--sort-by-file', '--language=JavaScript', '--keyword=__', '-o-', ...filesOf('.js')]);
  if (status !== 0 || script.status !== 0) throw new Error(`xgettext: ${stderr}${script.stderr}`);
  // The words of block.json, which WordPress translates too.
  const blocks = filesOf('block.json').flatMap((file) => {
    const {title, description, keywords} = JSON.parse(readFileSync(join(plugin, file), 'utf8'));
    return [['title', title], ['description', description], ...keywords.map((each) => ['keyword', each])]
      .map(([what, text]) => `#: ${file}\nmsgctxt "block ${what}"\nmsgid ${JSON.stringify(text)}\nmsgstr ""\n`);
  });
  const entries = (text) => text.replace(/^[^]*?\n\n/, '');
  const all = `${stdout.trim()}\n\n${entries(script.stdout).trim()}\n\n${blocks.join('\n')}`;
  const {stdout: unique, stderr: fault, status: ended} = tool('msguniq', 'gettext', ['--no-wrap', '--sort-by-file', '-'], all);
  if (ended !== 0) throw new Error(`msguniq: ${fault}`);
  // No date, which would change without anything to translate, and no numbers of lines.
  return unique.replace(/^# SOME DESCRIPTIVE[^]*?(?=^#, fuzzy)/m, '').replace(/^"(POT-Creation-Date|Report-Msgid|PO-Revision|Last-Translator|Language-Team).*\n/gm, '').replace(/(?<=^#: .*):\d+/gm, '');
}

/** Looks at all sources of the plugin. `node test/wordpress/lint.mjs --update` writes the .pot. */
export function lintPlugin(hold) {
  const said = [];
  for (const file of filesOf('.php')) {
    const {status, stdout} = spawnSync('php', ['-l', file], {cwd: plugin, encoding: 'utf8'});
    hold(status === 0, `${file}: ${stdout.trim()}`);
  }

  const {Engine} = createRequire(join(withDependencies('php-parser@3.7.0'), 'x.js'))('php-parser');
  for (const file of filesOf('.php')) {
    let fault = '';
    try {
      new Engine({parser: {version: '7.4', php7: true}}).parseCode(readFileSync(join(plugin, file), 'utf8'), file);
    } catch (error) {
      fault = error.message;
    }
    hold(!fault, `${file} is no PHP 7.4: ${fault}`);
  }

  try {
    const {stdout} = tool('phpcs', 'php-codesniffer', ['--standard=' + join(root, 'test/wordpress/phpcs.xml'), '--report=emacs', '--extensions=php', '.']);
    const lines = stdout.trim().split('\n').filter(Boolean).map((line) => line.replace(`${plugin}/`, ''));
    hold(lines.length === 0, `phpcs: ${lines.slice(0, 8).join('\n        ')}${lines.length > 8 ? `\n        and ${lines.length - 8} more` : ''}`);
    hold(existsSync(pot) && readFileSync(pot, 'utf8') === template(), 'languages/career-widgets.pot is not what there is to translate: node test/wordpress/lint.mjs --update');
    for (const file of filesOf('.po')) {
      // Everything is translated, nothing else, and what stands for a name (%s) stands in both.
      const compared = tool('msgcmp', 'gettext', [file, pot]);
      hold(compared.status === 0, `${file}: ${compared.stderr.trim()}`);
      const checked = tool('msgfmt', 'gettext', ['--check-format', '--check-domain', '-o', '/dev/null', file]);
      hold(checked.status === 0, `${file}: ${checked.stderr.trim()}`);
    }
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    said.push(`skipped coding standards and .pot: ${error.message}`);
  }

  const stable = /^Stable tag: (.*)$/m.exec(readFileSync(join(plugin, 'readme.txt'), 'utf8'))[1];
  hold(stable === '__VERSION__', 'readme.txt has a version of its own');
  const main = readFileSync(join(plugin, 'career-widgets.php'), 'utf8');
  for (const field of ['Requires at least', 'Requires PHP', 'License'])
    hold(new RegExp(`^ \\* ${field}: +(.*)$`, 'm').exec(main)?.[1] === new RegExp(`^${field}: (.*)$`, 'm').exec(readFileSync(join(plugin, 'readme.txt'), 'utf8'))?.[1], `readme.txt and the plugin say different things of "${field}"`);
  return said;
}

if (process.argv[2] === '--update') writeFileSync(pot, template());
