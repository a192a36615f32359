import type {Translation} from '../../section/messages.js';

/** `{years}` and `{when}` come from Intl with their plurals: "3 years", "in 2 years". */
export const en = {
  heading: 'Career ladder',
  rungs: {one: 'One rung: {first}.', other: '{n} rungs, from {first} to {last}.'},
  standing: 'With {years} of experience you stand at {here}.',
  off: 'With {years} of experience you stand on none of the rungs.',
  comes: 'Next comes {next}, {when}.',
  here: 'You are here',
  next: 'Next, {when}',
  open: '{n}+ years',
  you: 'you',
  rung: 'Rung',
  experience: 'Experience',
  pay: 'Pay',
};

export const de: Translation<typeof en> = {
  heading: 'Karriereleiter',
  rungs: {one: 'Eine Stufe: {first}.', other: '{n} Stufen, von {first} bis {last}.'},
  standing: 'Sie haben {years} Erfahrung und stehen bei {here}.',
  off: 'Sie haben {years} Erfahrung und stehen auf keiner der Stufen.',
  comes: 'Als Nächstes folgt {next}, {when}.',
  here: 'Sie stehen hier',
  next: 'Als Nächstes, {when}',
  open: {one: 'ab {n} Jahr', other: 'ab {n} Jahren'},
  you: 'Sie',
  rung: 'Stufe',
  experience: 'Erfahrung',
  pay: 'Gehalt',
};

export const ar: Translation<typeof en> = {
  heading: 'السلم الوظيفي',
  rungs: {
    one: 'درجة واحدة: {first}.',
    two: 'درجتان، من {first} إلى {last}.',
    few: '{n} درجات، من {first} إلى {last}.',
    other: '{n} درجة، من {first} إلى {last}.',
  },
  standing: 'خبرتك {years}، وأنت في درجة {here}.',
  off: 'خبرتك {years}، ولست على أي من الدرجات.',
  comes: 'التالي: {next}، {when}.',
  here: 'أنت هنا',
  next: 'التالي، {when}',
  open: {zero: 'من البداية', one: 'سنة فأكثر', two: 'سنتان فأكثر', few: '{n} سنوات فأكثر', other: '{n} سنة فأكثر'},
  you: 'أنت',
  rung: 'الدرجة',
  experience: 'الخبرة',
  pay: 'الراتب',
};
