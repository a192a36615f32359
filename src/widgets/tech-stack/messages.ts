import type {Translation} from '../../section/messages.js';

/** "In demand" and "hot" are terms of O*NET; what they mean is said once, where they are counted. */
export const en = {
  heading: 'Tools and technologies',
  tools: {one: '{n} tool.', other: '{n} tools.'},
  grouped: '{n} tools in {groups} groups.',
  demanded: {
    one: '{n} is in demand: job postings for this role often ask for it.',
    other: '{n} are in demand: job postings for this role often ask for them.',
  },
  hots: {
    one: '{n} is hot: job postings of all kinds often ask for it.',
    other: '{n} are hot: job postings of all kinds often ask for them.',
  },
  inDemand: 'in demand',
  hot: 'hot',
  others: 'Other',
  filter: 'Filter',
  found: '{n} of {total} shown',
};

export const de: Translation<typeof en> = {
  heading: 'Werkzeuge und Technologien',
  tools: '{n} Arbeitsmittel.',
  grouped: '{n} Arbeitsmittel in {groups} Gruppen.',
  demanded: {
    one: '{n} ist gefragt: Stellenanzeigen für diesen Beruf verlangen es oft.',
    other: '{n} sind gefragt: Stellenanzeigen für diesen Beruf verlangen sie oft.',
  },
  hots: {
    one: '{n} ist überall gefragt: Stellenanzeigen aller Art verlangen es oft.',
    other: '{n} sind überall gefragt: Stellenanzeigen aller Art verlangen sie oft.',
  },
  inDemand: 'gefragt',
  hot: 'überall gefragt',
  others: 'Sonstiges',
  filter: 'Filtern',
  found: '{n} von {total} werden gezeigt',
};

export const ar: Translation<typeof en> = {
  heading: 'الأدوات والتقنيات',
  tools: {one: 'أداة واحدة.', two: 'أداتان.', few: '{n} أدوات.', other: '{n} أداة.'},
  grouped: {
    two: 'أداتان، عدد المجموعات: {groups}.',
    few: '{n} أدوات، عدد المجموعات: {groups}.',
    other: '{n} أداة، عدد المجموعات: {groups}.',
  },
  demanded: {
    one: 'منها واحدة مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.',
    two: 'منها اثنتان مطلوبتان: كثيرًا ما تُذكران في إعلانات الوظائف لهذا الدور.',
    other: 'منها {n} مطلوبة: كثيرًا ما تُذكر في إعلانات الوظائف لهذا الدور.',
  },
  hots: {
    one: 'منها واحدة رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.',
    two: 'منها اثنتان رائجتان: كثيرًا ما تُذكران في إعلانات الوظائف بأنواعها.',
    other: 'منها {n} رائجة: كثيرًا ما تُذكر في إعلانات الوظائف بأنواعها.',
  },
  inDemand: 'مطلوبة',
  hot: 'رائجة',
  others: 'أخرى',
  filter: 'تصفية',
  found: 'المعروض: {n} من {total}',
};
