// The panel "Brand": every token, seen in all stories at once while it is set, and the CSS to take away.
import {createElement as h, Fragment, useState, type ChangeEvent, type ReactNode} from 'react';
import {AddonPanel} from 'storybook/internal/components';
import {addons, types, useGlobals} from 'storybook/manager-api';
import manifest from '../dist/custom-elements.json';
import {blockProperties, bothColours, brandRule, packTokens, unpackTokens, type BrandTokens} from './brand-tokens.js';

interface Token {
  name: string;
  syntax?: string;
  default?: string;
  description: string;
}
interface Manifest {
  modules: {declarations: {tagName?: string; cssProperties?: Token[]}[]}[];
}

const block: Record<(typeof blockProperties)[number], Omit<Token, 'name'>> = {
  'background-color': {syntax: '<color>', description: 'Ground of the page.'},
  color: {syntax: '<color>', description: 'Colour of the text; what is derived from it stays readable on its ground.'},
  'font-family': {syntax: '<font-family>', description: 'Font family of the text.'},
};
// What only keeps a place on the page is no part of a brand.
const notBrand = new Set(['--career-reserve', '--career-scroll-margin']);
const tokens: readonly Token[] = [
  ...blockProperties.map((name) => ({name, ...block[name]})),
  ...new Map((manifest as unknown as Manifest).modules.flatMap(({declarations}) => declarations).flatMap(({tagName, cssProperties = []}) =>
    (tagName ? cssProperties : [])).filter(({name}) => !notBrand.has(name)).map((token) => [token.name, token])).values(),
];

const isHex = (colour: string) => /^#[\da-f]{6}$/i.test(colour);
const style = {
  panel: {padding: 12, fontSize: 13},
  row: {display: 'grid', gridTemplateColumns: 'minmax(9em, 14em) minmax(12em, 26em) 1fr', gap: '4px 12px', alignItems: 'center', padding: '6px 0'},
  field: {display: 'flex', gap: 6, alignItems: 'center'},
  input: {flex: 1, minWidth: 0, padding: '4px 8px', border: '1px solid #8888', borderRadius: 4, background: 'transparent', color: 'inherit', font: 'inherit'},
  colour: {inlineSize: 28, blockSize: 26, padding: 0, border: '1px solid #8888', borderRadius: 4, background: 'none'},
  hint: {opacity: 0.8},
  button: {padding: '5px 12px', border: '1px solid #8888', borderRadius: 4, background: 'transparent', color: 'inherit', font: 'inherit', cursor: 'pointer'},
  rule: {margin: '12px 0 0', padding: 12, border: '1px solid #8884', borderRadius: 4, whiteSpace: 'pre-wrap' as const, userSelect: 'text' as const},
};

/** One token: a colour in light and in dark, or whatever CSS takes. */
function TokenField({token: {name, syntax, default: usual, description}, value, set}: {token: Token; value: string; set: (value: string) => void}): ReactNode {
  const label = name.replace('--career-', '').replaceAll('-', ' ');
  const colours = bothColours(value || (usual ?? ''));
  const pick = (i: 0 | 1) => ({target}: ChangeEvent<HTMLInputElement>) => {
    // Until both are chosen, one is for both.
    const both = value ? [...bothColours(value)] : [target.value, target.value];
    both[i] = target.value;
    set(both[0] === both[1] ? both[0]! : `light-dark(${both.join(', ')})`);
  };
  return h('div', {style: style.row},
    h('label', {htmlFor: `token${name}`}, h('code', null, name)),
    h('span', {style: style.field},
      syntax === '<color>' ? ([0, 1] as const).map((i) =>
        h('input', {key: i, type: 'color', style: style.colour, title: `${label} in ${i ? 'dark' : 'light'}`, 'aria-label': `${label} in ${i ? 'dark' : 'light'}`, value: isHex(colours[i]) ? colours[i] : '#808080', onChange: pick(i)})) : null,
      h('input', {id: `token${name}`, type: 'text', style: style.input, spellCheck: false, autoComplete: 'off', placeholder: usual ?? '', value, onChange: ({target}: ChangeEvent<HTMLInputElement>) => set(target.value)})),
    h('span', {style: style.hint}, description));
}

function BrandPanel(): ReactNode {
  const [globals, updateGlobals] = useGlobals();
  // What is typed is not yet a value at every moment; the stories have what of it is. What the address says comes later than the panel.
  const [typed, setTyped] = useState<BrandTokens>();
  const draft = typed ?? unpackTokens(globals['brandTokens']);
  const [said, setSaid] = useState('');
  const change = (next: BrandTokens) => {
    setTyped(next);
    setSaid('');
    updateGlobals({brandTokens: packTokens(next)});
  };
  const rule = brandRule(draft);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(rule);
      setSaid('Copied.');
    } catch {
      setSaid('The browser did not allow it: copy it from below.');
    }
  };
  return h('div', {style: style.panel},
    h('p', {style: {marginTop: 0}}, 'Make a brand: it stands above the one of the toolbar, on every story, and in the address of this page. Two colours are one for light and one for dark.'),
    tokens.map((token) => h(TokenField, {key: token.name, token, value: draft[token.name] ?? '', set: (value: string) => {
      const {[token.name]: _, ...others} = draft;
      change(value ? {...others, [token.name]: value} : others);
    }})),
    h('p', {style: {...style.field, gap: 12}},
      h('button', {type: 'button', style: style.button, disabled: !rule, onClick: copy}, 'Copy CSS'),
      h('button', {type: 'button', style: style.button, disabled: !rule, onClick: () => change({})}, 'Begin anew'),
      h('span', {role: 'status'}, said)),
    rule ? h('pre', {style: style.rule}, rule) : null);
}

addons.register('career-widgets/brand', () => {
  addons.add('career-widgets/brand/panel', {
    type: types.PANEL,
    title: 'Brand',
    render: ({active}) => h(AddonPanel, {active: !!active, children: h(active ? BrandPanel : Fragment)}),
  });
});
