import {registerMessages, type Translation} from '../i18n/messages.js';
import type {en as common} from '../i18n/messages.js';
import type {en as growthTerms} from '../wording/growth.js';
import type {en as levelTerms} from '../wording/levels.js';
import type {en as tableTerms} from '../wording/table.js';
import type {en as payTerms} from '../wording/figures.js';
import type {en as workingTimeTerms} from '../wording/working-time.js';
import type {clockTerms, yearTerms} from '../wording/time.js';
import type {en as careerGuide} from '../widgets/career-guide/messages.js';
import type {en as careerLadder} from '../widgets/career-ladder/messages.js';
import type {en as careerPath} from '../widgets/career-path/messages.js';
import type {en as caseStudies} from '../widgets/case-studies/messages.js';
import type {en as commonMistakes} from '../widgets/common-mistakes/messages.js';
import type {en as contextualAdvice} from '../widgets/contextual-advice/messages.js';
import type {en as coreFunctions} from '../widgets/core-functions/messages.js';
import type {en as dayTimeline} from '../widgets/day-timeline/messages.js';
import type {en as globalOutlook} from '../widgets/global-outlook/messages.js';
import type {en as jobMarket} from '../widgets/job-market/messages.js';
import type {en as jobOutlook} from '../widgets/job-outlook/messages.js';
import type {en as keyResponsibilities} from '../widgets/key-responsibilities/messages.js';
import type {en as marketDemand} from '../widgets/market-demand/messages.js';
import type {en as membershipPlans} from '../widgets/membership-plans/messages.js';
import type {en as portfolioTips} from '../widgets/portfolio-tips/messages.js';
import type {en as prosCons} from '../widgets/pros-cons/messages.js';
import type {en as relatedRoles} from '../widgets/related-roles/messages.js';
import type {en as requiredEducation} from '../widgets/required-education/messages.js';
import type {en as roleFaq} from '../widgets/role-faq/messages.js';
import type {en as roleSkills} from '../widgets/role-skills/messages.js';
import type {en as roleSummary} from '../widgets/role-summary/messages.js';
import type {en as salaryRange} from '../widgets/salary-range/messages.js';
import type {en as standing} from '../widgets/salary-range/standing-messages.js';
import type {en as shareGuide} from '../widgets/share-guide/messages.js';
import type {en as skillMap} from '../widgets/skill-map/messages.js';
import type {en as sourceList} from '../widgets/source-list/messages.js';
import type {en as techStack} from '../widgets/tech-stack/messages.js';
import type {en as workLifeBalance} from '../widgets/work-life-balance/messages.js';
import type {en as workSetting} from '../widgets/work-setting/messages.js';

/** What is said of projections, wherever one is shown. */
const growth: Translation<typeof growthTerms> = {
  outlook: 'التغيّر في عدد الوظائف',
  muchFaster: 'أسرع بكثير من المتوسط',
  faster: 'أسرع من المتوسط',
  asFast: 'بسرعة المتوسط',
  slower: 'أبطأ من المتوسط',
  little: 'تغيّر طفيف أو معدوم',
  decline: 'تراجع',
  yearsOver: 'من {from} إلى {to}',
  yearsFrom: 'من {from}',
  yearsTo: 'حتى {to}',
};

/** What figures of pay are called, wherever one is shown. */
const pay: Translation<typeof payTerms> = {
  min: 'الحد الأدنى',
  p10: 'المئين العاشر',
  p25: 'المئين الخامس والعشرون',
  median: 'الوسيط',
  mean: 'المتوسط',
  p75: 'المئين الخامس والسبعون',
  p90: 'المئين التسعون',
  max: 'الحد الأعلى',
  level: 'مستوى',
  part: 'جزء من الراتب',
  total: 'مجموع الأجزاء',
  top: 'أعلى {share}',
  best: 'الأعلى أجرًا',
  middle: '{share} في الوسط',
  from: 'ابتداءً من {amount}',
  upTo: 'حتى {amount}',
  // Isolated, so that no Latin name takes the currency with it.
  named: '\u2068{amount}\u2069 (\u2068{name}\u2069)',
  weekly: {zero: '{n} ساعة في الأسبوع', one: 'ساعة واحدة في الأسبوع', two: 'ساعتان في الأسبوع', few: '{n} ساعات في الأسبوع', other: '{n} ساعة في الأسبوع'},
};

/** How much there is of something: demand, stress. What is said to be so is masculine. */
const levels: Translation<typeof levelTerms> = {
  low: 'منخفض',
  moderate: 'متوسط',
  high: 'مرتفع',
  'very-high': 'مرتفع جدًا',
};

/** Years of experience. */
const years: Translation<typeof yearTerms> = {
  yearsRange: {one: 'من {from} إلى سنة واحدة', two: 'من {from} إلى سنتين', few: 'من {from} إلى {n} سنوات', other: 'من {from} إلى {n} سنة'},
  yearsOrMore: {zero: 'من البداية', one: 'سنة فأكثر', two: 'سنتان فأكثر', few: '{n} سنوات فأكثر', other: '{n} سنة فأكثر'},
  yearsUpTo: {one: 'حتى سنة واحدة', two: 'حتى سنتين', few: 'حتى {n} سنوات', other: 'حتى {n} سنة'},
};

/** Times of day. */
const clock: Translation<typeof clockTerms> = {
  times: 'من {from} إلى {to}',
  timesNextDay: 'من {from} إلى {to} في اليوم التالي',
  toMidnight: 'من {from} إلى منتصف الليل',
  startsAt: 'من {time}',
  startsAtMidnight: 'من منتصف الليل',
  endsAt: 'حتى {time}',
  endsAtMidnight: 'حتى منتصف الليل',
  midnight: 'منتصف الليل',
};

/** How long and when is worked. */
const workingTime: Translation<typeof workingTimeTerms> = {
  hours: {one: 'ساعة واحدة في الأسبوع', two: 'ساعتان في الأسبوع', few: '{n} ساعات في الأسبوع', other: '{n} ساعة في الأسبوع'},
  hoursRange: {one: 'من {from} إلى ساعة واحدة في الأسبوع', two: 'من {from} إلى ساعتين في الأسبوع', few: 'من {from} إلى {n} ساعات في الأسبوع', other: 'من {from} إلى {n} ساعة في الأسبوع'},
  hoursOrMore: {one: 'ساعة واحدة في الأسبوع أو أكثر', two: 'ساعتان في الأسبوع أو أكثر', few: '{n} ساعات في الأسبوع أو أكثر', other: '{n} ساعة في الأسبوع أو أكثر'},
  hoursUpTo: {one: 'حتى ساعة واحدة في الأسبوع', two: 'حتى ساعتين في الأسبوع', few: 'حتى {n} ساعات في الأسبوع', other: 'حتى {n} ساعة في الأسبوع'},
  regular: 'الساعات نفسها كل أسبوع',
  irregular: 'ساعات تتغيّر من أسبوع إلى آخر',
  seasonal: 'ساعات تتغيّر مع الموسم',
  shifts: 'العمل بنظام النوبات',
};

/** Arabic: every term, by the widget that says it; what all of them say is first. */
export const ar = {
  '': {
    source: 'المصدر: {source}',
    sourceDated: 'المصدر: {source}، {date}',
    table: 'عرض كجدول',
    of: ': {name}',
    sourceNumber: 'المصدر {n}',
    scale: 'الدرجة {n} من {steps}: {names}.',
    empty: 'لا توجد معلومات عن هذا بعد.',
    error: 'تعذّر عرض هذا القسم.',
    loading: 'جارٍ التحميل…',
    hour: '{amount} في الساعة',
    day: '{amount} في اليوم',
    week: '{amount} في الأسبوع',
    month: '{amount} في الشهر',
    year: '{amount} في السنة',
    orMore: '{amount} أو أكثر',
    range: 'من {min} إلى {max}',
    notPublished: 'غير منشور',
    more: {one: 'عرض واحد آخر', two: 'عرض اثنين آخرين', few: 'عرض {n} أخرى', other: 'عرض {n} أخرى'},
    fewer: 'عرض أقل',
  } satisfies Translation<typeof common>,
  table: {
    group: 'المجموعة',
    copy: 'نسخ الجدول',
    download: 'تنزيل بصيغة CSV',
    copied: 'تم نسخ الجدول',
    select: 'تم تحديد الجدول ويمكنك نسخه',
    downloaded: 'بدأ التنزيل',
  } satisfies Translation<typeof tableTerms>,
  'career-guide': {heading: 'الدليل المهني', contents: 'المحتويات'} satisfies Translation<typeof careerGuide>,
  'career-ladder': {
    ...years,
    heading: 'السلم الوظيفي',
    steps: {one: 'خطوة واحدة: {first}.', two: 'خطوتان، من {first} إلى {last}.', few: '{n} خطوات، من {first} إلى {last}.', other: '{n} خطوة، من {first} إلى {last}.'},
    stepCount: {one: 'خطوة واحدة.', two: 'خطوتان.', few: '{n} خطوات.', other: '{n} خطوة.'},
    shared: {
      one: 'خطوة مشتركة واحدة: {first}.',
      two: 'خطوتان مشتركتان، من {first} إلى {last}.',
      few: '{n} خطوات مشتركة، من {first} إلى {last}.',
      other: '{n} خطوة مشتركة، من {first} إلى {last}.',
    },
    sharedCount: {one: 'خطوة مشتركة واحدة.', two: 'خطوتان مشتركتان.', few: '{n} خطوات مشتركة.', other: '{n} خطوة مشتركة.'},
    branches: {one: 'مسار واحد: {names}.', two: 'مساران: {names}.', few: '{n} مسارات: {names}.', other: '{n} مسارًا: {names}.'},
    branchCount: {few: '{n} مسارات.', other: '{n} مسارًا.'},
    branch: {one: '{name} بخطوة واحدة', two: '{name} بخطوتين', few: '{name} بعدد {n} خطوات', other: '{name} بعدد {n} خطوة'},
    inBranch: '{title} ({branch})',
    forAll: 'المشترك',
    standing: 'خبرتك {years}، وأنت في خطوة {here}.',
    off: 'خبرتك {years}، ولست في أي من هذه الخطوات.',
    comes: 'التالي: {next}، {when}.',
    here: 'أنت هنا',
    next: 'التالي، {when}',
    you: 'أنت',
    step: 'الخطوة',
    level: 'المستوى',
    experience: 'الخبرة',
    pay: 'الراتب',
    skills: 'المهارات',
    notGiven: 'غير مذكور',
    payMedian: 'الوسيط {amount}',
    payMean: 'المتوسط {amount}',
    payFrom: 'من {amount}',
    payUpTo: 'حتى {amount}',
    payPercentile: 'المئين {n}: {amount}',
    payOf: '{name}: {amount}',
    payTop: 'أعلى {share} من {amount}',
    payHours: {one: 'لساعة واحدة في الأسبوع', two: 'لساعتين في الأسبوع', few: 'لعدد {n} ساعات في الأسبوع', other: 'لعدد {n} ساعة في الأسبوع'},
    paySample: {one: 'من مشاهدة واحدة', two: 'من مشاهدتين', few: 'من {n} مشاهدات', other: 'من {n} مشاهدة'},
  } satisfies Translation<typeof careerLadder>,
  'career-path': {heading: 'الطريق إلى المهنة'} satisfies Translation<typeof careerPath>,
  'case-studies': {heading: 'دراسات حالة', takeaway: 'الخلاصة'} satisfies Translation<typeof caseStudies>,
  'common-mistakes': {heading: 'أخطاء شائعة لدى المبتدئين'} satisfies Translation<typeof commonMistakes>,
  'contextual-advice': {heading: 'نصائح عملية'} satisfies Translation<typeof contextualAdvice>,
  'core-functions': {heading: 'الغاية من هذا الدور'} satisfies Translation<typeof coreFunctions>,
  'day-timeline': {
    ...clock,
    heading: 'يوم عمل نموذجي',
    whole: {
      zero: '{hours}، {when}.',
      one: '{hours} في فترة واحدة، {when}.',
      two: '{hours} في فترتين، {when}.',
      few: '{hours} في {n} فترات، {when}.',
      many: '{hours} في {n} فترة، {when}.',
      other: '{hours} في {n} فترة، {when}.',
    },
    unsummed: {one: 'فترة واحدة، {when}.', two: 'فترتان، {when}.', few: '{n} فترات، {when}.', other: '{n} فترة، {when}.'},
    overlap: 'يتداخل بعضها.',
    shifts: {
      one: 'نوبة واحدة، وهي يوم قائم بذاته: {names}.',
      two: 'نوبتان، كل منهما يوم قائم بذاته: {names}.',
      few: '{n} نوبات، كل منها يوم قائم بذاته: {names}.',
      other: '{n} نوبة، كل منها يوم قائم بذاته: {names}.',
    },
    shiftCount: {few: '{n} نوبات، كل منها يوم قائم بذاته.', other: '{n} نوبة، كل منها يوم قائم بذاته.'},
    noShift: 'خارج النوبات',
    time: 'الوقت',
    period: 'الفترة',
    focus: 'التركيز',
    tasks: 'المهام',
    notGiven: 'غير مذكور',
  } satisfies Translation<typeof dayTimeline>,
  'global-outlook': {heading: 'المهنة حول العالم'} satisfies Translation<typeof globalOutlook>,
  'job-market': {
    heading: 'كيف تبدو سوق العمل',
    challenges: 'ما الصعوبات',
    growthPaths: 'إلى أين يمكن أن تقود',
    trends: 'ما الذي يتغيّر',
  } satisfies Translation<typeof jobMarket>,
  'job-outlook': {
    ...growth,
    heading: 'آفاق الوظيفة',
    up: 'يُتوقع أن يزيد عدد الوظائف بنسبة {rate}.',
    upOver: 'يُتوقع أن يزيد عدد الوظائف بنسبة {rate} من {from} إلى {to}.',
    down: 'يُتوقع أن ينخفض عدد الوظائف بنسبة {rate}.',
    downOver: 'يُتوقع أن ينخفض عدد الوظائف بنسبة {rate} من {from} إلى {to}.',
    same: 'يُتوقع أن يبقى عدد الوظائف على حاله.',
    sameOver: 'يُتوقع أن يبقى عدد الوظائف على حاله من {from} إلى {to}.',
    against: 'أما في جميع المهن معًا فالتغيّر {average}.',
    area: 'المنطقة: {area}.',
    whose: 'الأرقام تخصّ: {name}.',
    openings: 'الوظائف الشاغرة في السنة',
    jobs: 'عدد الوظائف',
    jobsIn: 'عدد الوظائف في {from}',
    occupation: 'المهنة',
    role: 'هذا الدور',
    all: 'جميع المهن',
  } satisfies Translation<typeof jobOutlook>,
  'key-responsibilities': {heading: 'أهم المسؤوليات'} satisfies Translation<typeof keyResponsibilities>,
  'market-demand': {
    ...levels,
    heading: 'الطلب',
    demand: 'الطلب على هذا الدور {level}.',
    undetermined: 'لا يمكن تحديد مستوى الطلب بناءً على المعلومات المتاحة.',
    criterion: 'معيار التقدير',
  } satisfies Translation<typeof marketDemand>,
  'membership-plans': {
    heading: 'خطط العضوية',
    free: 'مجانًا',
    once: '{amount} مرة واحدة',
    recommended: 'موصى به',
    choose: 'اختيار {name}',
  } satisfies Translation<typeof membershipPlans>,
  pay,
  'portfolio-tips': {heading: 'ما ينبغي أن يتضمنه ملف الأعمال'} satisfies Translation<typeof portfolioTips>,
  'pros-cons': {
    heading: 'المزايا والعيوب',
    pros: {one: 'ميزة واحدة', two: 'ميزتان', few: '{n} مزايا', other: '{n} ميزة'},
    cons: {one: 'عيب واحد', two: 'عيبان', few: '{n} عيوب', other: '{n} عيبًا'},
  } satisfies Translation<typeof prosCons>,
  'related-roles': {
    heading: 'أدوار ذات صلة',
    mine: 'للمقارنة، هذا الدور: {facts}.',
    role: 'هذا الدور',
    more: 'أكثر بمقدار {amount}',
    less: 'أقل بمقدار {amount}',
    same: 'الراتب نفسه',
    jobs: 'الوظائف {rate}',
    noPay: 'الراتب غير مذكور',
    otherPlace: 'بلا مقارنة: مكان آخر أو فئة أخرى',
    otherCurrency: 'بلا مقارنة: عملة أخرى',
    otherPeriod: 'بلا مقارنة: فترة أخرى',
    otherFigure: 'بلا مقارنة: مؤشر من نوع آخر',
  } satisfies Translation<typeof relatedRoles>,
  'required-education': {heading: 'التعليم المطلوب', routes: 'مسارات الوصول إليه', certifications: 'الشهادات المهنية'} satisfies Translation<typeof requiredEducation>,
  'role-faq': {
    heading: 'الأسئلة الشائعة',
    open: 'فتح الكل',
    close: 'إغلاق الكل',
    opened: 'جميع الإجابات مفتوحة',
    closed: 'جميع الإجابات مغلقة',
    link: 'رابط إلى «{question}»',
  } satisfies Translation<typeof roleFaq>,
  'role-skills': {heading: 'المهارات', technical: 'المهارات التقنية', soft: 'المهارات الشخصية'} satisfies Translation<typeof roleSkills>,
  'role-summary': {
    ...growth,
    ...levels,
    heading: 'نظرة سريعة',
    median: 'الراتب الوسيط',
    mean: 'متوسط الراتب',
    pay: 'الراتب',
    way: 'طريقة العمل',
    'on-site': 'في مقر العمل',
    hybrid: 'هجين',
    remote: 'عن بُعد',
    'remote-friendly': 'يتيح العمل عن بُعد',
    demand: 'الطلب',
    aliases: 'يُعرف أيضًا باسم {names}.',
    updated: 'آخر تحديث: {date}',
    guide: 'الدليل الكامل',
  } satisfies Translation<typeof roleSummary>,
  'salary-range': {
    heading: 'الراتب',
    halfMore: 'يكسب النصف أكثر من {amount} والنصف الآخر أقل.',
    halfAtLeast: 'يكسب النصف على الأقل {amount}.',
    average: 'المتوسط {amount}.',
    exactly: 'الراتب {amount}.',
    between: 'يتراوح الراتب بين {low} و{amount}.',
    from: 'يبدأ الراتب من {amount}.',
    upTo: 'يصل الراتب إلى {amount}.',
    middleEarns: 'يكسب النصف الأوسط من {low} إلى {amount}.',
    tails: 'يكسب واحد من كل عشرة أقل من {low}، ويبدأ العُشر الأعلى أجرًا من {amount}.',
    lessThan10: 'يكسب واحد من كل عشرة أقل من {amount}.',
    lessThan25: 'يكسب الربع أقل من {amount}.',
    moreThan75: 'يكسب الربع أكثر من {amount}.',
    moreThan90: 'يكسب واحد من كل عشرة أكثر من {amount}.',
    namedFigure: '{name}: {amount}.',
    topStarts: 'يبدأ أعلى {share} من {amount}.',
    bestStart: 'يبدأ الأعلى أجرًا من {amount}.',
    together: 'مجموع الأجزاء {amount}.',
    madeUp: 'أجزاء الراتب: {amount}.',
    unpublished: 'لا ينشر المصدر أي أرقام.',
    middleHalf: 'النصف الأوسط',
    figure: 'المؤشر',
    area: 'المنطقة',
    per: 'الراتب',
    period: 'الفترة',
    entry: 'الأرقام الخاصة بـ',
    noPeriod: 'الفترة غير مذكورة',
    twelfth: 'الأرقام الشهرية هي جزء من اثني عشر من الأرقام السنوية.',
    hourly: 'الأرقام بالساعة هي الأرقام السنوية مقسومة على {hours} ساعة عمل.',
    sample: {zero: 'من {n} إجابة.', one: 'من إجابة واحدة.', two: 'من إجابتين.', few: 'من {n} إجابات.', other: 'من {n} إجابة.'},
    broken: 'المقياس مقطوع عند الخطين: ما بعدهما بعيد عن البقية.',
    stand: 'أين أقف؟',
    mine: 'راتبي',
    notNumber: 'يرجى كتابة مبلغ، مثل {amount}.',
    otherPeriod: 'هذه الأرقام لفترة أخرى: {period}. يرجى كتابة راتبك لهذه الفترة.',
    otherCurrency: 'هذه الأرقام بعملة أخرى: {currency}. يرجى كتابة راتبك بهذه العملة.',
    nothingKnown: 'لا ينشر المصدر أي أرقام للمقارنة.',
    stands: '{amount}: {what}.',
    p10Less: 'يكسب واحد من كل عشرة أقل',
    p25Less: 'يكسب الربع أقل',
    medianLess: 'يكسب النصف أقل',
    p75Less: 'يكسب ثلاثة أرباع العاملين أقل',
    p90Less: 'يكسب تسعة من كل عشرة أقل',
    p10Over: 'يكسب أكثر من واحد من كل عشرة أقل',
    p25Over: 'يكسب أكثر من ربع العاملين أقل',
    medianOver: 'يكسب أكثر من نصف العاملين أقل',
    p75Over: 'يكسب أكثر من ثلاثة أرباع العاملين أقل',
    p90Over: 'يكسب أكثر من تسعة من كل عشرة أقل',
    p10More: 'يكسب تسعة من كل عشرة أكثر',
    p25More: 'يكسب ثلاثة أرباع العاملين أكثر',
    medianMore: 'يكسب النصف أكثر',
    p75More: 'يكسب الربع أكثر',
    p90More: 'يكسب واحد من كل عشرة أكثر',
    standsAt: 'هو نفسه {low}',
    standsBetween: 'يقع بين {low} و{high}',
    standsBelow: 'أقل من {high}',
    standsAbove: 'أعلى من {low}',
  } satisfies Translation<typeof salaryRange & typeof standing>,
  'share-guide': {
    heading: 'مشاركة هذا الدليل',
    share: 'مشاركة…',
    copy: 'نسخ الرابط',
    copied: 'تم نسخ الرابط',
    select: 'تم تحديد الرابط ويمكنك نسخه',
  } satisfies Translation<typeof shareGuide>,
  'skill-map': {
    heading: 'خريطة المهارات',
    skills: {
      zero: 'لا توجد مهارات.',
      one: 'مهارة واحدة.',
      two: 'مهارتان.',
      few: '{n} مهارات.',
      many: '{n} مهارة.',
      other: '{n} مهارة.',
    },
    path: {
      zero: 'من «{first}» إلى «{last}».',
      one: 'مهارة واحدة، من «{first}» إلى «{last}».',
      two: 'مهارتان، من «{first}» إلى «{last}».',
      few: '{n} مهارات، من «{first}» إلى «{last}».',
      many: '{n} مهارة، من «{first}» إلى «{last}».',
      other: '{n} مهارة، من «{first}» إلى «{last}».',
    },
    total: {
      zero: 'لديك {had} من {n} مهارة.',
      one: 'لديك {had} من مهارة واحدة.',
      two: 'لديك {had} من مهارتين.',
      few: 'لديك {had} من {n} مهارات.',
      many: 'لديك {had} من {n} مهارة.',
      other: 'لديك {had} من {n} مهارة.',
    },
    of: '{had} من {n}',
    skill: 'المهارة',
    had: 'لديك',
    yes: 'نعم',
    no: 'لا',
  } satisfies Translation<typeof skillMap>,
  'source-list': {heading: 'المصادر'} satisfies Translation<typeof sourceList>,
  'tech-stack': {
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
    found: 'الأدوات المعروضة: {n} من {total}',
  } satisfies Translation<typeof techStack>,
  'work-life-balance': {
    ...levels,
    ...workingTime,
    heading: 'التوازن بين العمل والحياة',
    workingTime: 'وقت العمل',
    usual: 'وقت العمل المعتاد: {hours}.',
    regularSay: 'الساعات هي نفسها كل أسبوع.',
    irregularSay: 'تتغيّر الساعات من أسبوع إلى آخر.',
    seasonalSay: 'تتغيّر الساعات مع الموسم.',
    shiftsSay: 'يجري العمل بنظام النوبات.',
    partTimeSay: '{share} يعملون بدوام جزئي.',
    hoursAWeek: 'الساعات في الأسبوع',
    pattern: 'التوزيع',
    partTime: 'الدوام الجزئي',
    figure: 'القيمة',
    stress: 'الضغط في العمل {level}.',
    balance: 'التوازن بين العمل والحياة {level}.',
    poor: 'ضعيف',
    fair: 'مقبول',
    good: 'جيد',
    excellent: 'ممتاز',
    inputs: 'ما استند إليه هذا التقدير',
  } satisfies Translation<typeof workLifeBalance>,
  'work-setting': {heading: 'أين يُنجَز العمل ومع من'} satisfies Translation<typeof workSetting>,
};

registerMessages('ar', ar);
