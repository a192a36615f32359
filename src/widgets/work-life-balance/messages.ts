import * as levels from '../../wording/levels.js';
export const en = {
  ...levels.en,
  heading: 'Work–life balance',
  stress: 'Stress is {level}.',
  balance: 'The balance of work and life is {level}.',
  poor: 'poor',
  fair: 'fair',
  good: 'good',
  excellent: 'excellent',
  inputs: 'What this was judged by',
};
