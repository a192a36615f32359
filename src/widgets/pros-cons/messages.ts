import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Pros and cons',
  pros: {one: '{n} pro', other: '{n} pros'},
  cons: {one: '{n} con', other: '{n} cons'},
};

export const de: Translation<typeof en> = {
  heading: 'Vor- und Nachteile',
  pros: {one: '{n} Vorteil', other: '{n} Vorteile'},
  cons: {one: '{n} Nachteil', other: '{n} Nachteile'},
};

export const ar: Translation<typeof en> = {
  heading: 'المزايا والعيوب',
  pros: {one: 'ميزة واحدة', two: 'ميزتان', few: '{n} مزايا', other: '{n} ميزة'},
  cons: {one: 'عيب واحد', two: 'عيبان', few: '{n} عيوب', other: '{n} عيبًا'},
};
