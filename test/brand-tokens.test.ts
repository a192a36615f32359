import {expect} from '@open-wc/testing';
import {applyBrandTokens, bothColours, brandRule, packTokens, unpackTokens} from '../.storybook/brand-tokens.js';

describe('a brand in the making', () => {
  const brand = {'--career-accent': 'light-dark(#b4005a, #ff8ac0)', 'font-family': '“Ω”, serif', '--career-heading-font': "'Ünïcode', serif"};

  it('goes through the address as Storybook takes it', () => {
    const packed = packTokens(brand);
    expect(packed).to.match(/^[\w-]+$/);
    expect(unpackTokens(packed)).to.deep.equal(brand);
    expect(packTokens({})).to.equal('');
  });

  it('takes nothing that is no brand, however it comes', () => {
    const wrong = {'--career-accent': 'red; } body { display: none', position: 'fixed', '--other': 'red', '--career-tint': 'url(https://example.com)', '--career-line': ' '};
    expect(packTokens(wrong)).to.equal('');
    const raw = btoa(JSON.stringify({...wrong, '--career-radius': '1em'})).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(unpackTokens(raw)).to.deep.equal({'--career-radius': '1em'});
    for (const nothing of [undefined, '', 'none', '%', {}, 1, btoa('null'), btoa('[1]')]) expect(unpackTokens(nothing)).to.deep.equal({});
  });

  it('is set on a frame, and let go where it changes', () => {
    const frame = document.createElement('div');
    frame.style.colorScheme = 'dark';
    applyBrandTokens(frame, packTokens({...brand, color: 'navy'}));
    expect(frame.style.getPropertyValue('--career-accent')).to.equal(brand['--career-accent']);
    expect(frame.style.color).to.equal('navy');
    applyBrandTokens(frame, packTokens({'--career-radius': '0px'}));
    expect(frame.getAttribute('style')).to.equal('color-scheme: dark; --career-radius: 0px;');
    applyBrandTokens(frame, '');
    expect(frame.getAttribute('style')).to.equal('color-scheme: dark;');
  });

  it('is a rule that a page takes as it is', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(brandRule(brand, 'mine'));
    expect(sheet.cssRules.length).to.equal(1);
    const {selectorText, style} = sheet.cssRules[0] as CSSStyleRule;
    expect(selectorText).to.equal('.mine');
    // Engines write either quote.
    const said = (value: string) => value.replaceAll('"', "'");
    for (const [name, value] of Object.entries(brand)) if (name.startsWith('--')) expect(said(style.getPropertyValue(name))).to.equal(said(value));
    expect(brandRule({})).to.equal('');
  });

  it('knows both colours of light-dark()', () => {
    expect(bothColours('light-dark(#fff, rgb(0, 0, 0))')).to.deep.equal(['#fff', 'rgb(0, 0, 0)']);
    expect(bothColours('light-dark(color-mix(in srgb, red, blue), #000)')).to.deep.equal(['color-mix(in srgb, red, blue)', '#000']);
    expect(bothColours('#123456')).to.deep.equal(['#123456', '#123456']);
  });
});
