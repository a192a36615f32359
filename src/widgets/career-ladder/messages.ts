import type {Translation} from '../../section/messages.js';

export const en = {
  heading: 'Career ladder',
  rungs: {one: 'One rung: {first}.', other: '{n} rungs, from {first} to {last}.'},
  begins: {one: '{last} begins at one year of experience.', other: '{last} begins at {n} years of experience.'},
  standing: {one: 'With one year of experience you stand at {here}.', other: 'With {n} years of experience you stand at {here}.'},
  before: 'The first rung, {next}, is still ahead of you.',
  off: {one: 'With one year of experience you are on none of the rungs.', other: 'With {n} years of experience you are on none of the rungs.'},
  comes: {one: 'Next comes {next}, in one year.', other: 'Next comes {next}, in {n} years.'},
  here: 'You are here',
  next: {one: 'Next, in one year', other: 'Next, in {n} years'},
  open: '{n}+ years',
  you: 'you',
  rung: 'Rung',
  experience: 'Experience',
  pay: 'Pay',
};

export const de: Translation<typeof en> = {
  heading: 'Karriereleiter',
  rungs: {one: 'Eine Stufe: {first}.', other: '{n} Stufen, von {first} bis {last}.'},
  begins: {one: '{last} beginnt bei einem Jahr Erfahrung.', other: '{last} beginnt bei {n} Jahren Erfahrung.'},
  standing: {one: 'Mit einem Jahr Erfahrung stehen Sie bei {here}.', other: 'Mit {n} Jahren Erfahrung stehen Sie bei {here}.'},
  before: 'Die erste Stufe, {next}, liegt noch vor Ihnen.',
  off: {one: 'Mit einem Jahr Erfahrung stehen Sie auf keiner der Stufen.', other: 'Mit {n} Jahren Erfahrung stehen Sie auf keiner der Stufen.'},
  comes: {one: 'Als Nächstes folgt {next}, in einem Jahr.', other: 'Als Nächstes folgt {next}, in {n} Jahren.'},
  here: 'Sie stehen hier',
  next: {one: 'Als Nächstes, in einem Jahr', other: 'Als Nächstes, in {n} Jahren'},
  open: 'ab {n} Jahren',
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
  begins: {
    zero: 'تبدأ درجة {last} دون خبرة.',
    one: 'تبدأ درجة {last} عند سنة خبرة واحدة.',
    two: 'تبدأ درجة {last} عند سنتين من الخبرة.',
    few: 'تبدأ درجة {last} عند {n} سنوات من الخبرة.',
    other: 'تبدأ درجة {last} عند {n} سنة من الخبرة.',
  },
  standing: {
    zero: 'دون خبرة، أنت في درجة {here}.',
    one: 'بسنة خبرة واحدة، أنت في درجة {here}.',
    two: 'بسنتين من الخبرة، أنت في درجة {here}.',
    few: 'بـ{n} سنوات من الخبرة، أنت في درجة {here}.',
    other: 'بـ{n} سنة من الخبرة، أنت في درجة {here}.',
  },
  before: 'ما زالت الدرجة الأولى، {next}، أمامك.',
  off: {
    one: 'بسنة خبرة واحدة، لست على أي من الدرجات.',
    two: 'بسنتين من الخبرة، لست على أي من الدرجات.',
    few: 'بـ{n} سنوات من الخبرة، لست على أي من الدرجات.',
    other: 'بـ{n} سنة من الخبرة، لست على أي من الدرجات.',
  },
  comes: {
    one: 'التالي: {next}، بعد سنة.',
    two: 'التالي: {next}، بعد سنتين.',
    few: 'التالي: {next}، بعد {n} سنوات.',
    other: 'التالي: {next}، بعد {n} سنة.',
  },
  here: 'أنت هنا',
  next: {one: 'التالي، بعد سنة', two: 'التالي، بعد سنتين', few: 'التالي، بعد {n} سنوات', other: 'التالي، بعد {n} سنة'},
  open: {zero: 'من البداية', one: 'سنة فأكثر', two: 'سنتان فأكثر', few: '{n} سنوات فأكثر', other: '{n} سنة فأكثر'},
  you: 'أنت',
  rung: 'الدرجة',
  experience: 'الخبرة',
  pay: 'الراتب',
};
