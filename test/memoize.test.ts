import {expect} from '@open-wc/testing';
import {fixture} from './support/fixture.js';
import {intl, date, localizeFor} from '../src/i18n/localize.js';
import {memoize} from '../src/i18n/memoize.js';
import {sourceLines} from '../src/view/sources.js';
import {defineAll, settled, type Widget} from './support/widgets.js';

/** More than is kept. */
const many = Array.from({length: 2500}, (_, i) => `${i}`);

describe('what is made once', () => {
  before(defineAll);

  it('is not made again because a guide has very many texts', () => {
    const format = () => intl(Intl.NumberFormat, 'en', {minimumFractionDigits: 7});
    const localize = localizeFor('en', 'source-list', {});
    const before = format();
    for (const each of many) date(localize, each);
    sourceLines(many.map((each) => ({name: each, url: `https://example.org/${each}`, date: each})), localize);
    expect(format() === before).to.equal(true);
  });

  it('says of a source without a name nothing that another is called', () => {
    const localize = localizeFor('en', 'source-list', {});
    const said = (name?: string) => JSON.stringify(sourceLines({name, url: 'https://example.org/named'} as never, localize));
    expect(said('undefined')).not.to.equal(said());
    expect(said()).to.contain('"https://example.org/named","https://example.org/named"');
  });

  it('leaves the rows of a table where they are when it is made again', async () => {
    const element = await fixture<Widget>('<career-ladder></career-ladder>');
    const guide = {ladder: [{title: 'One', years: [0, 2]}, {title: 'Two', years: [2, 4]}]};
    element.guide = guide;
    await settled(element);
    const rows = () => [...element.shadowRoot!.querySelectorAll('tbody tr')];
    const before = rows();
    for (const each of many) memoize(each, () => each);
    element.guide = {...guide};
    await settled(element);
    expect(before).to.have.length(2);
    for (const [i, row] of rows().entries()) expect(row === before[i]).to.equal(true);
  });
});
