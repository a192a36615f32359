const element = (id) => document.getElementById(id);
const guide = (median) => ({salary: {currency: 'USD', per: 'year', median}});
let errors = 0;
document.addEventListener('guide-error', () => (element('errors').textContent = ++errors));
document.addEventListener('skill-toggle', ({detail}) => (element('ticked').textContent = detail.skill));

element('object').guide = guide(41000);
element('update').addEventListener('click', () => {
  element('object').guide = guide(52000);
  element('text').setAttribute('guide', JSON.stringify(guide(52000)));
  element('bad').setAttribute('guide', '{"salary": 2}');
});
