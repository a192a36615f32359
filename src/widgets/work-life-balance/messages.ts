import * as levels from '../../section/levels.js';
import type {Translation} from '../../section/messages.js';

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

export const de: Translation<typeof en> = {
  ...levels.de,
  heading: 'Beruf und Privatleben',
  stress: 'Der Stress ist {level}.',
  balance: 'Die Vereinbarkeit mit dem Privatleben ist {level}.',
  poor: 'schlecht',
  fair: 'mäßig',
  good: 'gut',
  excellent: 'sehr gut',
  inputs: 'Wonach das beurteilt wurde',
};

export const ar: Translation<typeof en> = {
  ...levels.ar,
  heading: 'التوازن بين العمل والحياة',
  stress: 'الضغط في العمل {level}.',
  balance: 'التوازن بين العمل والحياة {level}.',
  poor: 'ضعيف',
  fair: 'مقبول',
  good: 'جيد',
  excellent: 'ممتاز',
  inputs: 'ما استند إليه هذا التقدير',
};
