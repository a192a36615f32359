// What designers work with around a story: role JSON, code, actions.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {built, launch, openPreview, serve} from './open.mjs';

describe('around a story', {concurrency: false}, () => {
  let browser, site, page, errors;
  before(async () => {
    site = await serve(built);
    browser = await launch();
    page = await browser.newPage({viewport: {width: 1400, height: 1000}});
    errors = [];
    page.on('pageerror', ({message}) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
  const story = async (id, tab) => {
    await page.goto('about:blank');
    await page.goto(`${site.url}?path=/story/${id}&globals=a11y.manual:!true`);
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.locator('.frame').waitFor();
    await page.getByRole('tab', {name: tab}).click();
    return frame;
  };

  it('has the name of the project, not that of Storybook', async () => {
    await story('widgets-salary-range--ready', 'Role JSON');
    assert.equal(await page.locator('img[alt="career-widgets"]').count(), 1);
    assert.match(await page.locator('link[rel=icon]').getAttribute('href'), /favicon\.svg$/);
  });

  it('keeps role JSON that is half typed, and says where it is wrong', async () => {
    const frame = await story('widgets-salary-range--ready', 'Role JSON');
    const area = page.getByRole('textbox', {name: 'Role JSON'});
    const said = page.locator('#role-json-said');
    const widget = frame.locator('salary-range');
    const state = () => widget.evaluate((element) => ['ready', 'partial', 'empty', 'error'].find((each) => element.matches(`:state(${each})`)));
    assert.match(await area.inputValue(), /"salary": \{/);
    const before = await widget.evaluate((element) => element.shadowRoot.textContent);

    await area.fill('{"salary": {"currency": "USD", "median": 51');
    assert.equal(await said.textContent(), 'Typing …', 'nothing is wrong with what is half typed');
    await page.waitForFunction(() => document.querySelector('#role-json-said').textContent.startsWith('Not applied'));
    assert.equal(await area.inputValue(), '{"salary": {"currency": "USD", "median": 51');
    assert.equal(await state(), 'ready');
    assert.equal(await widget.evaluate((element) => element.shadowRoot.textContent), before, 'the widget shows the last guide');
    assert.match(await page.locator('.role-json li').first().textContent(), /^\d+:\d+Error/);

    await area.fill('{\n  "salary": {"currency": "USD", "median": 51234,\n    "medain": 3, "min": "ten"}\n}');
    await frame.locator('salary-range', {hasText: '$51,234'}).waitFor();
    await page.waitForFunction(() => document.querySelector('#role-json-said').textContent.startsWith('Applied.'));
    const problems = await page.locator('.role-json li').allTextContents();
    assert.ok(problems.some((each) => /^3:\d+.*salary\.medain.*median/.test(each)), problems.join('\n'));
    assert.ok(problems.some((each) => /^3:\d+.*salary\.min/.test(each)), problems.join('\n'));

    // Set back by Storybook's own button, it is what the story says.
    await page.getByRole('tab', {name: /^Controls/}).click();
    await page.getByRole('button', {name: /reset controls/i}).click();
    await page.getByRole('tab', {name: 'Role JSON'}).click();
    await page.waitForFunction(() => document.querySelector('[aria-label="Role JSON"]').value.includes('"title": "Operations Assistant"'));
  });

  it('shows what an editor pastes, and the forms for React and Vue', async () => {
    await story('widgets-salary-range--flat-attributes', 'Code');
    const code = page.locator('.code-tabs pre').first();
    const html = await code.textContent();
    assert.match(html, /<salary-range [^>]*min="35000"/);
    assert.match(html, /slot="fallback"/);
    assert.doesNotMatch(html, /frame|<!--/);
    await page.getByRole('tab', {name: 'React'}).click();
    assert.match(await code.textContent(), /^import 'career-widgets\/widgets\/salary-range\.js';\n\n.*<salary-range [^>]*min=\{35000\}/s);
    await page.getByRole('tab', {name: 'Vue'}).click();
    assert.match(await code.textContent(), /<salary-range /);
    await page.getByLabel('Elsewhere').selectOption('wordpress');
    assert.match(await code.textContent(), /<!-- wp:html --><div data-career-widget="salary-range"/);
    await page.locator('.code-tabs').getByRole('button', {name: 'Copy'}).click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code.textContent());
  });

  it('writes tokens as a rule', async () => {
    await story('widgets-salary-range--branded', 'Code');
    assert.match(await page.locator('.code-tabs pre').last().textContent(), /^salary-range \{\n {2}--career-accent: #b4005a;/);
  });

  for (const [id, event, click] of [
    ['widgets-skill-map--interactive', 'skill-toggle', 'label'],
    ['widgets-membership-plans--ready', 'plan-choose', '[part=action]'],
    ['widgets-salary-range--partial', 'guide-error', undefined],
  ])
    it(`logs ${event}`, async () => {
      const frame = await story(id, /^Actions/);
      if (click) await frame.locator(click).first().evaluate((element) => { element.addEventListener('click', (event) => event.preventDefault()); element.click(); });
      await page.locator('#panel-tab-content, [role=tabpanel]').getByText(event).first().waitFor({timeout: 5000});
    });

  it('without an error of its own', () => assert.deepEqual(errors, []));
});

describe('the snippets of all widgets', {concurrency: false}, () => {
  it('are what draws the story, in a page without Storybook', {timeout: 120_000}, async () => {
    const site = await serve(built);
    const browser = await launch();
    const page = await openPreview(browser, site.url, {globals: 'a11y.manual:!true'});
    const {entries} = await (await fetch(`${site.url}index.json`)).json();
    const ready = Object.values(entries).filter(({id, type}) => type === 'story' && id.startsWith('widgets-') && id.endsWith('--ready'));
    assert.equal(ready.length, 28);
    for (const {id} of ready) {
      await page.goto('about:blank');
      await page.addInitScript(() => {
        window.__code = new Promise((resolve) => {
          const wait = setInterval(() => {
            const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
            if (!channel) return;
            clearInterval(wait);
            channel.on('storybook/docs/snippet-rendered', ({source}) => resolve(source));
          }, 5);
        });
      });
      await page.goTo(id);
      const source = await page.evaluate(() => Promise.race([window.__code, new Promise((_, fail) => setTimeout(fail, 10_000, new Error('no code')))]));
      const tag = await page.evaluate((id) => window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId: id}).then(({component}) => component), id);
      const [drawn, pasted] = await page.evaluate(async ({source, tag}) => {
        const text = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ').trim();
        const place = document.createElement('div');
        place.lang = 'en';
        place.innerHTML = source;
        document.querySelector('.frame > div').append(place);
        const [story, copy] = document.querySelectorAll(`.frame ${tag}`);
        for (let round = 0; round < 10; round++) {
          await Promise.all([story.updateComplete, copy.updateComplete]);
          await new Promise((frame) => requestAnimationFrame(frame));
        }
        return [text(story), text(copy)];
      }, {source, tag});
      assert.ok(pasted.length > 20, `${id} draws nothing from ${source.slice(0, 200)}`);
      assert.equal(pasted, drawn, id);
    }
    await browser.close();
    site.close();
  });
});
