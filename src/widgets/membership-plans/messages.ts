import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Membership plans',
  free: 'Free',
  once: '{amount} once',
  recommended: 'Recommended',
  choose: 'Choose {name}',
};

export const de: Translation<typeof en> = {
  heading: 'Mitgliedschaften',
  free: 'Kostenlos',
  once: '{amount} einmalig',
  recommended: 'Empfohlen',
  choose: '{name} wählen',
};

export const ar: Translation<typeof en> = {
  heading: 'خطط العضوية',
  free: 'مجانًا',
  once: '{amount} مرة واحدة',
  recommended: 'موصى به',
  choose: 'اختيار {name}',
};
