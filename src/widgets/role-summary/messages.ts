import * as growth from '../../wording/growth.js';
import * as levels from '../../wording/levels.js';
import * as workingTime from '../../wording/working-time.js';
export const en = {
  ...growth.en,
  ...levels.en,
  ...workingTime.en,
  heading: 'At a glance',
  median: 'Median pay',
  mean: 'Average pay',
  pay: 'Pay',
  way: 'Way of working',
  'on-site': 'on-site',
  hybrid: 'hybrid',
  remote: 'remote',
  'remote-friendly': 'remote-friendly',
  workingTime: 'Working time',
  demand: 'Demand',
  aliases: 'Also called {names}.',
  updated: 'Updated {date}',
  guide: 'Full guide',
};
