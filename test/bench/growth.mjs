// What much of something costs: 10 to 10,000 items in each list of role JSON, 100 to 1,000 widgets on a page, in each form. Of each the
// work of the page's main thread until all is drawn, its longest task, the longest task while disclosures are opened one after the
// other, and the nodes that are made; and how many times the work is that of a tenth of the items. Where a page has much besides widgets,
// blocks of code or links, "alone" is the longest task of the same page without the script: laying it out is the browser's own. Fails where a
// task is above 50 ms, or what --limit says, and above that.
//
//   npm run bench:growth                            all
//   npm run bench:growth -- faq sources             some
//   --sizes 10,100,1000,10000  --throttle 1  --limit 50
//   --script <file>                                 of another build: dist/career-widgets.js is measured otherwise
//
// A task is as long as the main thread works in it, so that the figures are much the same on a machine that has other things to do.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {root} from '../../src/build/widgets.mjs';
import {findChromium} from '../support/chromium.mjs';
import {forms} from './forms.mjs';
import {tasksOf, traced} from './tasks.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    sizes: {type: 'string', default: '10,100,1000,10000'},
    throttle: {type: 'string', default: '1'},
    limit: {type: 'string', default: '50'},
    script: {type: 'string', default: join(root, 'dist/career-widgets.js')},
  },
});
const sizes = values.sizes.split(',').map(Number);
const limit = Number(values.limit);
const developer = JSON.parse(readFileSync(join(root, 'stories/guides/software-developer.json'), 'utf8'));

const many = (n, item) => Array.from({length: n}, (_, i) => item(i));
const sentence = (i) => `Sentence ${i} of a guide, as long as one is.`;
const pay = (i) => ({currency: 'USD', area: `Area ${i}`, min: 30000 + i, median: 45000 + i, max: 60000 + i});
const minutes = (i) => `${String(Math.floor(i / 60) % 24).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;

/** The lists of role JSON: the widget that draws one, and a guide with so many entries in it. */
const lists = {
  responsibilities: ['key-responsibilities', (n) => ({responsibilities: many(n, sentence)})],
  mistakes: ['common-mistakes', (n) => ({mistakes: many(n, sentence)})],
  advice: ['contextual-advice', (n) => ({advice: many(n, sentence)})],
  'pros and cons': ['pros-cons', (n) => ({prosCons: {pros: many(n, sentence), cons: many(n, sentence)}})],
  'tech stack': ['tech-stack', (n) => ({techStack: many(n, (i) => ({name: `Tool ${i}`, category: `Category ${i % 20}`}))})],
  'case studies': ['case-studies', (n) => ({caseStudies: many(n, (i) => ({title: `Case ${i}`, story: `Pay rose by ${i} %.`, takeaway: 'Ask.'}))})],
  'related roles': ['related-roles', (n) => ({salary: many(3, pay), relatedRoles: many(n, (i) => ({title: `Role ${i}`, salary: pay(i % 3)}))})],
  'related roles × areas': ['related-roles', (n) => ({salary: many(Math.min(n, 2000), () => ({currency: 'USD', median: 1, country: 'US'})), relatedRoles: many(Math.min(n, 2000), () => ({title: 'Role', salary: {currency: 'EUR', median: 1, country: 'DE'}}))})],
  sources: ['source-list', (n) => ({sources: many(n, (i) => ({name: `Source ${i}`, url: `https://example.com/${i}`}))})],
  'salary areas': ['salary-range', (n) => ({salary: many(n, pay)})],
  'salary levels': ['salary-range', (n) => ({salary: {currency: 'USD', levels: many(n, (i) => ({name: `Level ${i}`, amount: 30000 + i}))}})],
  'salary parts': ['salary-range', (n) => ({salary: {currency: 'USD', parts: many(n, (i) => ({name: `Part ${i}`, amount: 30000 + i}))}})],
  'salary sources': ['salary-range', (n) => ({salary: many(n, (i) => ({...pay(i), source: {name: `Source ${i}`}}))})],
  'role skills': ['role-skills', (n) => ({skills: {technical: many(n, (i) => `Skill ${i}`), soft: many(n, (i) => ({name: `Skill ${i}`, level: 'basic'}))}})],
  faq: ['role-faq', (n) => ({faq: many(n, (i) => ({question: `Question ${i}?`, answer: sentence(i)}))})],
  'faq of one question': ['role-faq', (n) => ({faq: many(n, () => ({question: 'Question?', answer: 'Answer.'}))})],
  prose: ['core-functions', (n) => ({coreFunctions: many(n, sentence)})],
  'short prose': ['work-setting', (n) => ({workSetting: many(n, () => 'a')})],
  education: ['required-education', (n) => ({education: {intro: many(n, sentence), routes: many(n, sentence), certifications: many(n, (i) => ({name: `Certificate ${i}`}))}})],
  path: ['career-path', (n) => ({path: {intro: many(n, sentence), steps: many(n, (i) => ({title: `Step ${i}`, detail: sentence(i)}))}})],
  day: ['day-timeline', (n) => ({day: many(n, (i) => ({name: `Period ${i}`, start: minutes(7 * i), end: minutes(7 * i + 30), tasks: ['Task']}))})],
  shifts: ['day-timeline', (n) => ({day: many(n, (i) => ({shift: `Shift ${i}`, name: `Period ${i}`, start: minutes(7 * i), end: minutes(7 * i + 30)}))})],
  tasks: ['day-timeline', (n) => ({day: [{name: 'Period', start: '09:00', end: '10:00', tasks: many(n, sentence)}]})],
  ladder: ['career-ladder', (n) => ({ladder: many(n, (i) => ({title: `Rung ${i}`, years: [i, i + 1], salary: pay(i)}))})],
  branches: ['career-ladder', (n) => ({ladder: many(n, (i) => ({title: `Rung ${i}`, track: `Track ${i}`, level: i % 9, years: [i % 9, (i % 9) + 1], salary: pay(i)}))})],
  'job market': ['job-market', (n) => ({jobMarket: {challenges: many(n, sentence), growthPaths: many(n, sentence), trends: many(n, sentence)}})],
  'global outlook': ['global-outlook', (n) => ({globalOutlook: {intro: many(n, sentence), regions: many(n, (i) => ({name: `Region ${i}`, note: sentence(i)}))}})],
  plans: ['membership-plans', (n) => ({plans: many(n, (i) => ({name: `Plan ${i}`, price: {amount: i, currency: 'USD', per: 'month'}, features: ['One', 'Two']}))})],
  features: ['membership-plans', (n) => ({plans: [{name: 'Plan', features: many(n, sentence)}]})],
  'skill map': ['skill-map', (n) => ({skillMap: {groups: [{name: 'Group', skills: many(n, (i) => `Skill ${i}`)}]}})],
  'skill groups': ['skill-map', (n) => ({skillMap: {groups: many(n, (i) => ({name: `Group ${i}`, skills: ['One', 'Two']}))}})],
  inputs: ['work-life-balance', (n) => ({workLifeBalance: {level: 'high', inputs: many(n, sentence)}})],
  aliases: ['role-summary', (n) => ({title: 'Role', summary: many(n, sentence).join('\n\n').slice(0, 400_000), aliases: many(n, (i) => `Alias ${i}`), codes: many(n, (i) => ({scheme: 'ISCO-08', code: `${i}`}))})],
};
const cases = {
  'no widget': {sizes: [1], page: () => ({html: '<p>Text.</p>', guide: {}})},
  ...Object.fromEntries(Object.entries(lists).map(([name, [tag, guide]]) => [name, {sizes, page: (n) => ({html: `<${tag}></${tag}>`, guide: guide(n)})}])),
  ...Object.fromEntries(['element', 'div', 'code', 'link'].map((name) => [`widgets: ${name}`, {sizes: [100, 1000], page: (n) => ({html: (name === 'code' ? forms.code({salary: developer.salary}) : forms[name]).repeat(n), widgets: n})}])),
  'widgets: guide': {sizes: [1, 10, 100], page: (n) => ({html: '<career-guide></career-guide>'.repeat(n), guide: developer})},
  'links in a paragraph': {sizes: [2000, 20_000], page: (n) => ({html: `<p>${'<a href="#career-widget=x">a</a> '.repeat(n)}</p>`})},
};
const unknown = positionals.filter((name) => !Object.hasOwn(cases, name));
if (unknown[0]) throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(cases).join(', ')}.`);

const script = readFileSync(values.script, 'utf8');
const {executablePath, args, env, kind} = await findChromium();
const browser = await chromium.launch({executablePath, env, args});
const over = [];
try {
  console.log(`ms of the main thread${values.throttle === '1' ? '' : `, throttled ${values.throttle}×`}; Chromium ${browser.version()} (${kind})\n`);
  console.log(`${'case'.padEnd(22)}${['items', 'work', 'ratio', 'longest', 'alone', 'opening', 'nodes'].map((each) => each.padStart(9)).join('')}`);
  for (const name of positionals[0] ? positionals : Object.keys(cases)) {
    let before;
    for (const n of cases[name].sizes) {
      const page = cases[name].page(n);
      const measure = async () => {
        const drawn = await draw(page, script);
        const alone = page.guide ? 0 : (await draw(page, '')).longest;
        return {...drawn, alone, beyond: Math.max(drawn.longest, drawn.opening) - Math.max(limit, alone)};
      };
      // What is over is measured twice more, and the one in the middle counts: a machine may have had something else to do.
      const measured = [await measure()];
      if (measured[0].beyond > 0) measured.push(await measure(), await measure());
      const {work, longest, opening, nodes, alone, beyond} = measured.sort((a, b) => a.beyond - b.beyond)[measured.length >> 1];
      const isOver = beyond > 0;
      if (isOver) over.push(`${name} ${n}`);
      console.log(`${name.padEnd(22)}${[n.toLocaleString('en'), work.toFixed(0), before ? (work / before).toFixed(1) : '', longest.toFixed(0), alone ? alone.toFixed(0) : '', opening.toFixed(0), nodes.toLocaleString('en')].map((each) => each.padStart(9)).join('')}${isOver ? '  OVER' : ''}`);
      before = work;
    }
  }
} finally {
  await browser.close();
}
console.log(over[0] ? `\nTasks above ${limit} ms: ${over.join(', ')}.` : `\nNo task above ${limit} ms.`);
process.exitCode = over[0] ? 1 : 0;

async function draw({html, guide, widgets = 0}, script) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  try {
    await page.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Growth</title><body>'}));
    await page.goto('http://localhost/');
    if (script) await page.addScriptTag({content: script, type: 'module'});
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: Number(values.throttle)});
    // What the page does itself, reading the guide and making elements, is no work of ours: it is done before.
    const made = await page.evaluateHandle(([html, guide]) => {
      /* global customElements, document, NodeFilter, requestAnimationFrame */
      console.warn = () => {};
      const {content} = Object.assign(document.createElement('template'), {innerHTML: html});
      customElements.upgrade(document.importNode(content, true));
      const made = document.importNode(content, true);
      if (guide) for (const element of made.children) element.guide = guide;
      return made;
    }, [html, guide]);
    const settle = async () => {
      await page.evaluate(async (widgets) => {
        const all = function* (parent) {
          for (const element of parent.querySelectorAll('*')) {
            yield element;
            if (element.shadowRoot) yield* all(element.shadowRoot);
          }
        };
        const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await frames();
        for (let waiting = true; waiting; ) {
          waiting = false;
          let looked = 0;
          let drawn = 0;
          for (const element of all(document)) {
            if (element.matches(':is(:state(ready),:state(partial))')) drawn++;
            const isPending = element.isUpdatePending;
            if (isPending) (waiting = true), await element.updateComplete;
            // Looking at all of a long page is no work of ours either: never in a task of ours, nor enough of it to be the longest.
            if (isPending || ++looked % 200 === 0) await new Promise((resolve) => setTimeout(resolve));
          }
          // A placeholder is no widget yet.
          if (drawn < widgets) (waiting = true), await new Promise((resolve) => setTimeout(resolve, 100));
        }
        await frames();
      }, script ? widgets : 0);
      await page.waitForTimeout(200);
    };
    await browser.startTracing(page, {categories: traced});
    await page.evaluate((made) => void document.body.append(made), made);
    await settle();
    const tasks = tasksOf(JSON.parse(await browser.stopTracing()).traceEvents);
    const nodes = await page.evaluate(() => {
      const count = (parent) => {
        let n = 0;
        for (const walker = document.createTreeWalker(parent, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT); walker.nextNode(); n++) if (walker.currentNode.shadowRoot) n += count(walker.currentNode.shadowRoot);
        return n;
      };
      return count(document.body);
    });
    await browser.startTracing(page, {categories: traced});
    // Twice: what is opened may have more to open.
    for (let i = 0; i < 2; i++) {
      await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
        const [widget] = document.body.querySelectorAll('body > *');
        for (const details of [...(widget?.shadowRoot?.querySelectorAll('details:not([open],.screen)') ?? [])].slice(0, 5)) {
          details.open = true;
          await frame();
          await frame();
        }
      });
    }
    await page.waitForTimeout(200);
    const opening = tasksOf(JSON.parse(await browser.stopTracing()).traceEvents);
    return {work: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(...tasks), opening: Math.max(...opening), nodes};
  } finally {
    await page.close();
  }
}
