// The table of what works where, for the README.

export const markers = ['<!-- paste:begin -->', '<!-- paste:end -->'];

const words = {widget: 'widget', fallback: 'text'};
const formNames = {element: 'element', div: '`<div>`', code: 'code', link: 'link'};

/** Which form is best pasted there: of those that become a widget, the one that says most where no script comes. */
export const recommended = (forms) => ['element', 'div', 'link', 'code'].find((form) => forms[form].outcomes === 'widget');

const cellOf = ({outcomes}) =>
  typeof outcomes === 'string' ? (words[outcomes] ?? '–') : [...new Set(Object.values(outcomes).map((outcome) => words[outcome] ?? '–'))].join(' or ');

/** @param record - By the name of a tool: its version, and what comes of each form there. */
export function table(tools, record, places) {
  const rows = tools.filter(({name}) => record[name]).map(({name, place}) => {
    const {version, ...forms} = record[name];
    const best = place ? places[place].form : recommended(forms);
    return `| ${name.replace(/(?=,|$)/, ` ${version}`)} | ${Object.keys(forms).map((form) => (form === best ? `**${cellOf(forms[form])}**` : cellOf(forms[form]))).join(' | ')} | ${formNames[best]} |`;
  });
  const reasons = tools.filter(({name}) => record[name]).flatMap(({name}) => {
    const whys = new Map();
    for (const form of Object.keys(formNames)) {
      const {because} = record[name][form];
      if (because) whys.set(because, [...(whys.get(because) ?? []), formNames[form]]);
    }
    return [...whys].map(([why, which]) => `${name} ${why} (${which.join(', ')})`);
  });
  return [
    `| pasted into | ${Object.values(formNames).join(' | ')} | paste |`,
    `|---|${Object.keys(formNames).map(() => '---|').join('')}---|`,
    ...rows,
    '',
    `“–”: not to be pasted there, because readers would see JSON, tags or nothing. ${reasons.join('; ')}.`,
  ].join('\n');
}
