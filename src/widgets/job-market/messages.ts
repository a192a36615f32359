import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'What the job market is like',
  challenges: 'What makes it hard',
  growthPaths: 'Where it can lead',
  trends: 'What is changing',
};

export const de: Translation<typeof en> = {
  heading: 'Wie der Arbeitsmarkt aussieht',
  challenges: 'Was es schwer macht',
  growthPaths: 'Wohin es führen kann',
  trends: 'Was sich ändert',
};

export const ar: Translation<typeof en> = {
  heading: 'كيف تبدو سوق العمل',
  challenges: 'ما الصعوبات',
  growthPaths: 'إلى أين يمكن أن تقود',
  trends: 'ما الذي يتغيّر',
};
