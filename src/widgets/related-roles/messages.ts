import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Related roles',
  mine: 'For comparison, this role: {facts}.',
  role: 'This role',
  more: '{amount} more',
  less: '{amount} less',
  same: 'the same pay',
  jobs: '{rate} jobs',
};

export const de: Translation<typeof en> = {
  heading: 'Verwandte Berufe',
  mine: 'Zum Vergleich dieser Beruf: {facts}.',
  role: 'Dieser Beruf',
  more: '{amount} mehr',
  less: '{amount} weniger',
  same: 'gleiches Gehalt',
  jobs: '{rate} Stellen',
};

export const ar: Translation<typeof en> = {
  heading: 'أدوار ذات صلة',
  mine: 'للمقارنة، هذا الدور: {facts}.',
  role: 'هذا الدور',
  more: 'أكثر بمقدار {amount}',
  less: 'أقل بمقدار {amount}',
  same: 'الراتب نفسه',
  jobs: 'الوظائف {rate}',
};
