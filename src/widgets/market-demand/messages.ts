import * as levels from '../../section/levels.js';
import type {Translation} from '../../section/messages.js';

export const en = {
  ...levels.en,
  heading: 'Demand',
  demand: 'Demand for this role is {level}.',
  undetermined: 'How high the demand is cannot be told from what is known.',
  criterion: 'Judged by',
};

export const de: Translation<typeof en> = {
  ...levels.de,
  heading: 'Nachfrage',
  demand: 'Die Nachfrage nach diesem Beruf ist {level}.',
  undetermined: 'Wie hoch die Nachfrage ist, lässt sich aus dem, was bekannt ist, nicht sagen.',
  criterion: 'Beurteilt nach',
};

export const ar: Translation<typeof en> = {
  ...levels.ar,
  heading: 'الطلب',
  demand: 'الطلب على هذا الدور {level}.',
  undetermined: 'لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.',
  criterion: 'معيار التقدير',
};
