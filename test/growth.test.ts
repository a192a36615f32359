// Chromium alone: works out data and draws nothing.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Growth} from '../src/guide/sections/growth.js';
import {averageOf, bandOf, change, contradictedBand, en, growthFact, growthLabel, years, type Band} from '../src/wording/growth.js';
import {registerMessages} from '../src/i18n/messages.js';
import {localizeFor} from '../src/i18n/localize.js';
import '../src/locales/ar.js';
import '../src/locales/de.js';

// A table of a test's own: the phrases are among those that several widgets say.
for (const lang of ['de', 'ar']) registerMessages(lang, {growth: {}});
const words = localizeFor('en-US', 'growth', en);
const bureau = {name: 'U.S. Bureau of Labor Statistics', url: 'https://www.bls.gov/ooh/'};
const edition: Growth = {from: 2024, to: 2034, source: bureau};

describe('the words for growth', () => {
  // Labels that the Occupational Outlook Handbook gives for these rates, and both sides of each line.
  const published: [rate: number, band: Band][] = [
    [300, 'muchFaster'], [50, 'muchFaster'], [17, 'muchFaster'], [9, 'muchFaster'], [7, 'muchFaster'],
    [6, 'faster'], [5, 'faster'], [4, 'asFast'], [3, 'asFast'], [2, 'slower'], [1, 'slower'], [0, 'little'], [-1, 'decline'], [-20, 'decline'],
  ];
  for (const [rate, band] of published)
    it(`calls ${rate} % over 2024–34 ${en[band].toLowerCase()}`, () => expect(bandOf({...edition, rate})).to.equal(band));

  it('rounds to whole percent first, as the Handbook does', () => {
    const rounded: [number, Band][] = [[6.5, 'muchFaster'], [6.4, 'faster'], [4.5, 'faster'], [4.49, 'asFast'], [2.5, 'asFast'], [0.5, 'slower'], [0.4, 'little'], [-0.4, 'little'], [-0.5, 'decline']];
    for (const [rate, band] of rounded) expect(bandOf({...edition, rate}), String(rate)).to.equal(band);
  });

  it('has no word for other years, or where they are not known', () => {
    for (const span of [{}, {from: 2024}, {to: 2034}, {from: 2023, to: 2033}, {from: 2024, to: 2033}, {from: 2002, to: 2012}])
      expect(bandOf({...span, rate: 7, source: bureau}), JSON.stringify(span)).to.equal(undefined);
    expect(bandOf(edition)).to.equal(undefined);
  });

  it('has no word for what others project over the same years', () => {
    for (const source of [bureau, 'BLS', 'US Bureau of Labor Statistics, as cited in a guide', {url: 'https://www.bls.gov/ooh/'}, {name: 'مكتب إحصاءات العمل', url: 'https://www.bls.gov/ooh/'}])
      expect(bandOf({...edition, rate: 7, source}), JSON.stringify(source)).to.equal('muchFaster');
    for (const source of ['Bundesagentur für Arbeit', {name: 'Job Bank', url: 'https://www.jobbank.gc.ca/'}, {date: '2026'}, undefined])
      expect(bandOf({...edition, rate: 7, source}), JSON.stringify(source)).to.equal(undefined);
  });

  it('has no word for a place that the Bureau does not project', () => {
    const places: [Growth, boolean][] = [
      [{country: 'US'}, true], [{country: 'us', area: 'United States'}, true], [{area: 'The United States'}, true], [{area: 'USA'}, true],
      [{country: 'GB'}, false], [{area: 'California', country: 'US'}, false], [{area: 'Canada'}, false], [{area: 'United States', country: 'CA'}, false],
    ];
    for (const [place, known] of places) expect(bandOf({...edition, ...place, rate: 7}) !== undefined, JSON.stringify(place)).to.equal(known);
    expect(growthLabel({...edition, rate: 7, area: 'Vereinigte Staaten'}, localizeFor('de', 'growth', en))).to.equal('Viel schneller als der Durchschnitt');
  });

  it('knows the average of the edition where its publisher is named, and invents none', () => {
    expect(averageOf(edition)).to.equal(3);
    expect(averageOf({...edition, average: 0})).to.equal(0);
    for (const growth of [{source: bureau}, {...edition, to: 2033}, {...edition, source: 'Somebody'}, {...edition, source: undefined}, {...edition, country: 'DE'}]) expect(averageOf(growth as Growth)).to.equal(undefined);
  });

  it('tells a label that is another word of its edition', () => {
    const contradicts = (rate: number, label: string, more: Growth = {}) => contradictedBand({...edition, rate, label, ...more}, words);
    expect(contradicts(16, 'Growing about as fast as average')).to.equal('muchFaster');
    expect(contradicts(16, 'Faster than average')).to.equal('muchFaster');
    expect(contradicts(5, 'MUCH FASTER than the average')).to.equal('faster');
    expect(contradicts(5, 'Decline')).to.equal('faster');
    for (const [rate, label] of [[16, 'Much faster than average'], [5, 'faster'], [3, 'As fast as average'], [2, 'More slowly than average'], [0, 'Little or no change'], [-5, 'Declining'], [16, 'Booming']] as const) expect(contradicts(rate, label), label).to.equal(undefined);
    expect(contradicts(16, 'Decline', {source: undefined})).to.equal(undefined);
    expect(contradicts(16, 'Decline', {from: 2002, to: 2012})).to.equal(undefined);
    expect(contradictedBand({...edition, rate: 16, label: 'Rückgang'}, localizeFor('de', 'growth', en))).to.equal('muchFaster');
  });

  it('gives a label as it is, and in the language of the page otherwise', () => {
    expect(growthLabel({...edition, rate: 16, label: 'Growing about as fast as average'}, words)).to.equal('Growing about as fast as average');
    expect(growthLabel({...edition, rate: 16}, localizeFor('de', 'growth', en))).to.equal('Viel schneller als der Durchschnitt');
    expect(growthLabel({rate: 16}, words)).to.equal(undefined);
  });

  it('writes a change with its sign', () => {
    expect([7, -2, 0, 6.54, -0.01, 0.07, 0.96, 1234].map((rate) => change(words, rate))).to.deep.equal(['+7%', '−2%', '0%', '+6.5%', '−0.01%', '+0.07%', '+0.96%', '+1,234%']);
    expect(change(localizeFor('de', 'growth', en), -2)).to.equal('−2\u00a0%');
    expect(change(localizeFor('ar', 'growth', en), -2)).to.match(/−.*2/);
  });

  it('writes the years, whichever of them are known and in whichever order', () => {
    const spans: [Growth, string][] = [[edition, '2024 to 2034'], [{from: 2034, to: 2024}, '2024 to 2034'], [{to: 2034}, 'to 2034'], [{from: 2024}, 'from 2024'], [{from: 2024, to: 2024}, '2024'], [{}, '']];
    for (const [growth, text] of spans) expect(years(words, growth)).to.equal(text);
  });

  it('makes a fact of the rate, or of the label where there is no rate', () => {
    expect(growthFact({...edition, rate: 5}, words)).to.deep.equal({name: 'Change in jobs', value: '+5%', notes: ['Faster than average', '2024 to 2034', undefined, undefined]});
    expect(growthFact({label: 'Steady'}, words)!.value).to.equal('Steady');
    expect(growthFact({rate: 5, country: 'GB'}, words)!.notes).to.deep.equal([undefined, '', 'United Kingdom', undefined]);
    expect(growthFact({...edition, openings: 5}, words)).to.equal(undefined);
  });

  it('has a word for every rate of the edition, a lower one for no higher rate', () => {
    const order = Object.keys(en);
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), fc.double({noNaN: true, noDefaultInfinity: true}), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((rate) => order.indexOf(bandOf({...edition, rate})!));
        expect(high).to.be.greaterThan(0);
        expect(low).to.be.at.least(high!);
      }),
    );
  });
});
