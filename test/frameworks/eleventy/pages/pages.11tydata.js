export default {
  guide: {salary: {currency: 'USD', per: 'year', median: 41000}},
  skills: {skillMap: {groups: [{name: 'Foundations', skills: ['Reading', 'Writing']}]}},
  rate: 7,
  interactive: false,
};
