import type {Translation} from './messages.js';

/** How much there is of something: demand, stress. What is said to be so is masculine in Arabic. */
export const en = {
  low: 'low',
  moderate: 'moderate',
  high: 'high',
  'very-high': 'very high',
};

export const de: Translation<typeof en> = {
  low: 'niedrig',
  moderate: 'mittel',
  high: 'hoch',
  'very-high': 'sehr hoch',
};

export const ar: Translation<typeof en> = {
  low: 'منخفض',
  moderate: 'متوسط',
  high: 'مرتفع',
  'very-high': 'مرتفع جدًا',
};
