// Other people's data to role JSON, and back. The figures here were read from the tables by a person, row by row.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {build} from 'esbuild';
import fc from 'fast-check';
import {root} from '../src/build/widgets.mjs';
import {imported} from './support/bundle.mjs';

const fixture = (...path) => join(root, 'test/fixtures', ...path);
const table = (name) => (existsSync(fixture('onet', `${name}.txt`)) ? readFileSync(fixture('onet', `${name}.txt`)) : undefined);
const bls = (name) => readFileSync(fixture('bls', name));
const options = () => ({
  open: table,
  oews: bls('national_M2024_dl.csv'),
  oewsDate: '2024-05',
  outlook: bls('occupations.csv'),
  crosswalk: bls('nem-onet-to-soc-crosswalk.csv'),
});

let convert;
let lint;
const converted = new Map();
before(async () => {
  [convert, {lint}] = await Promise.all([imported('src/convert/index.ts'), imported('src/lint/index.ts')]);
  for await (const each of convert.convertOnet(options())) converted.set(each.code, each);
});

/** What is expected of one occupation: the figures of its entries of pay, in the order of p10, p25, median, p75, p90, mean. */
const wage = ({percentiles = {}, median, mean, per}) => [per, percentiles.p10, percentiles.p25, median, percentiles.p75, percentiles.p90, mean];
const more = (amount) => ({atLeast: amount});
const occupations = {
  '11-1011.00': {
    what: 'capped wages, and a page for a group',
    title: 'Chief Executives',
    wages: [['year', 73710, 126080, 206420, more(239200), more(239200), 262930], ['hour', 35.44, 60.61, 99.24, more(115), more(115), 126.41]],
    growth: {rate: 4, label: 'As fast as average', jobs: 4022200, name: 'Top executives'},
    level: "Bachelor's degree (typical at entry, U.S. Bureau of Labor Statistics, for Top executives)",
    codes: ['11-1011.00', '11-1011'],
    tasks: [31, "Direct or coordinate an organization's financial or budget activities to fund operations, maximize investments, or increase efficiency."],
  },
  '11-1011.03': {
    what: 'the wage of the broader occupation',
    title: 'Chief Sustainability Officers',
    payName: 'Chief Executives (11-1011)',
    wages: [['year', 73710, 126080, 206420, more(239200), more(239200), 262930], ['hour', 35.44, 60.61, 99.24, more(115), more(115), 126.41]],
    growth: {rate: 4, label: 'As fast as average', jobs: 4022200, name: 'Top executives'},
    codes: ['11-1011.03'],
  },
  '11-1031.00': {what: 'a yearly wage only, and no page of the Handbook', title: 'Legislators', wages: [['year', 20380, 29120, 44810, 80350, 137820, 67390]], noGrowth: /no page of the Handbook/},
  '11-2022.00': {what: 'a code that became a date in the crosswalk', title: 'Sales Managers', growth: {rate: 5, label: 'Faster than average', jobs: 619500}},
  '13-1023.00': {
    what: 'a wage that is published for a group only',
    title: 'Purchasing Agents, Except Wholesale, Retail, and Farm Products',
    payName: 'Buyers and Purchasing Agents (13-1020)',
    wages: [['year', 46460, 58670, 75650, 99190, 127520, 81720], ['hour', 22.34, 28.21, 36.37, 47.69, 61.31, 39.29]],
    growth: {rate: 5, label: 'Faster than average', jobs: 605600, name: 'Purchasing managers, buyers, and purchasing agents'},
  },
  '15-1299.09': {what: 'a part of "all other", without a page', title: 'Information Technology Project Managers', payName: 'Computer Occupations, All Other (15-1299)', noGrowth: /no page of the Handbook/},
  '27-2011.00': {
    what: 'an hourly wage only',
    title: 'Actors',
    wages: [['hour', 14, 16.94, 23.33, 41.09, 97.19, 44.4]],
    growth: {rate: 0, label: 'Little or no change', jobs: 57000},
    level: 'Some college, no degree (typical at entry, U.S. Bureau of Labor Statistics)',
  },
  '29-2031.00': {
    what: 'a page that was parted since the crosswalk',
    title: 'Cardiovascular Technologists and Technicians',
    wages: [['year', 37890, 46470, 67260, 91430, 108900, 72890], ['hour', 18.22, 22.34, 32.34, 43.96, 52.36, 35.04]],
    growth: {rate: 3, label: 'As fast as average', jobs: 64700},
  },
  '39-7012.00': {
    what: 'a page that is new since the crosswalk',
    title: 'Travel Guides',
    payName: 'Tour and Travel Guides (39-7010)',
    growth: {rate: 8, label: 'Much faster than average', jobs: 55800, name: 'Tour and travel guides (39-7010)'},
  },
  '45-3031.00': {what: 'a projection without a wage', title: 'Fishing and Hunting Workers', noWage: /publishes none for 45-3031/, growth: {rate: -5, label: 'Decline', jobs: 21900}},
  '49-9081.00': {
    what: 'figures of its own',
    title: 'Wind Turbine Service Technicians',
    wages: [['year', 49110, 58910, 62580, 75640, 88090, 67580], ['hour', 23.61, 28.32, 30.09, 36.37, 42.35, 32.49]],
    growth: {rate: 50, label: 'Much faster than average', jobs: 13600},
    aliases: ['Field Service Technician', 'Wind Farm Support Specialist', 'Wind Technician', 'Wind Turbine Technician', 'Renewable Energy Technician', 'Service Technician', 'Troubleshooting Technician', 'Wind Turbine Operator', 'Wind Turbine Service Technician', 'Wind Turbine Troubleshooting Technician'],
    education: /\(O\*NET survey of 36 people in the occupation, 08\/2021\): Post-Secondary Certificate: 34\.42%; High School Diploma - or the equivalent \(for example, GED\): 28\.74%; Some College Courses: 21\.78%; Associate's Degree \(or other 2-year degree\): 15\.07%\./,
    styles: ['Attention to Detail', 'Dependability', 'Cooperation', 'Concern for Others'],
    related: ['51-8013.04', '11-9199.09', '51-8013.00', '49-9099.01', '51-8021.00'],
  },
  '53-1042.00': {
    what: 'a wage of several occupations that the survey puts together, under a code of its own',
    title: 'First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand',
    payName: 'First-Line Supervisors of Transportation and Material Moving Workers, Except Aircraft Cargo Handling Supervisors (53-1047)',
    wages: [['year', 41290, 48750, 61890, 77520, 94830, 65670], ['hour', 19.85, 23.44, 29.76, 37.27, 45.59, 31.57]],
    noGrowth: /no page of the Handbook/,
  },
  '55-1011.00': {what: 'the military, of which there is neither', title: 'Air Crew Officers', noWage: /does not cover the military/, noGrowth: /not in the crosswalk/},
  '13-1074.00': {
    what: 'shares that are to be suppressed',
    title: 'Farm Labor Contractors',
    education: /Some College Courses: 8\.90%; Associate's Degree \(or other 2-year degree\): 0\.14%; Master's Degree: 0\.14%\. Some shares are too imprecise to be shown\./,
  },
};

describe('an occupation of the tables', () => {
  for (const [code, expected] of Object.entries(occupations))
    it(`has what the tables give, and nothing else: ${code}, ${expected.what}`, () => {
      const {guide, notes, wage: whose, projection} = converted.get(code);
      assert.equal(guide.title, expected.title);
      const pays = [guide.salary ?? []].flat();
      if (expected.wages) assert.deepEqual(pays.map(wage), expected.wages);
      for (const pay of pays) {
        assert.equal(pay.name, expected.payName);
        assert.deepEqual([pay.currency, pay.country, pay.min, pay.max], ['USD', 'US', undefined, undefined]);
        assert.match(pay.source.name, /Occupational Employment and Wage Statistics, May 2024: /);
        assert.equal(pay.source.date, '2024-05');
      }
      if (expected.noWage) {
        assert.equal(guide.salary, undefined);
        assert.match(whose.why, expected.noWage);
        assert.ok(notes.some(({at, message}) => at === 'OEWS' && expected.noWage.test(message)));
      } else assert.equal(whose.kind === 'own', !expected.payName);
      if (expected.noGrowth) {
        assert.equal(guide.growth, undefined);
        assert.match(projection.why, expected.noGrowth);
      } else if (expected.growth) {
        const {rate, label, jobs, name, from, to, openings, average, source} = guide.growth;
        assert.deepEqual({rate, label, jobs, ...(name ? {name} : {})}, expected.growth);
        assert.deepEqual([from, to, openings, average], [2024, 2034, undefined, undefined]);
        assert.match(source.name, /^U\.S\. Bureau of Labor Statistics, Occupational Outlook Handbook 2024–34: /);
        assert.equal(source.date, '2025-08-28');
      }
      if (expected.level) assert.equal(guide.education.level, expected.level);
      if (expected.codes) assert.deepEqual(guide.codes.map((one) => one.code), expected.codes);
      if (expected.tasks) assert.deepEqual([guide.responsibilities.length, guide.responsibilities[0]], expected.tasks);
      if (expected.aliases) assert.deepEqual(guide.aliases, expected.aliases);
      if (expected.education) assert.match(guide.education.intro, expected.education);
      if (expected.styles) assert.deepEqual(guide.skills.soft.slice(0, 4).map(({name}) => name), expected.styles);
      if (expected.related) assert.equal(guide.relatedRoles.length, expected.related.length);
    });

  it('names who published what, with date and licence', () => {
    const [onet, oews, ooh] = converted.get('49-9081.00').guide.sources;
    assert.match(onet.name, /^O\*NET 29\.2 Database by the U\.S\. Department of Labor, Employment and Training Administration \(USDOL\/ETA\), used under the CC BY 4\.0 license/);
    assert.deepEqual([onet.date, oews.date, ooh.date], ['2025-02', '2024-05', '2025-08-28']);
    assert.equal(ooh.url, 'https://www.bls.gov/ooh/installation-maintenance-and-repair/wind-turbine-technicians.htm');
  });

  it('has technologies with what is hot and what is in demand, and says the job zone, work values and new tasks', () => {
    const {guide} = converted.get('49-9081.00');
    assert.equal(guide.techStack.length, 16);
    assert.deepEqual(guide.techStack.filter(({inDemand}) => inDemand).map(({name}) => name), ['Microsoft Office software', 'SAP software']);
    assert.deepEqual(guide.techStack.find(({name}) => name === 'Microsoft Excel'), {name: 'Microsoft Excel', category: 'Spreadsheet software', hot: true});
    assert.match(guide.path[0], /^Job Zone Three: Medium Preparation Needed \(O\*NET 08\/2021\)\. Previous work-related skill/);
    assert.match(guide.workSetting[0], /analysts, 07\/2012\): Support 4\.33; Achievement 4\.00; Working Conditions 3\.83; Relationships 3\.67; Recognition 3\.00; Independence 3\.00\.$/);
    assert.match(guide.workSetting[1], /^Support: Occupations that satisfy this work value offer supportive management/);
    for (const {guide: {responsibilities}} of converted.values()) assert.equal(new Set(responsibilities).size, responsibilities?.length ?? 0);
  });

  it('has related roles with their own pay and growth, and says whose they are', () => {
    const {relatedRoles} = converted.get('11-1031.00').guide;
    const chief = relatedRoles.find(({title}) => title === 'Chief Executives');
    assert.deepEqual([chief.salary.median, chief.salary.per, chief.growth, chief.note], [206420, 'year', 4, 'Change in jobs: Top executives.']);
    const sources = [...converted.values()].flatMap(({guide}) => guide.relatedRoles ?? []).flatMap(({salary}) => (salary ? [salary.source] : []));
    assert.ok(sources.length > 50);
    for (const source of sources) assert.deepEqual(source, {name: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024', url: 'https://www.bls.gov/oes/', date: '2024-05'}, 'the table is cited once, and not for each role');
  });

  it('is valid, and nothing is wrong with it', () => {
    for (const [code, {guide}] of converted) assert.deepEqual(lint(guide, {today: new Date('2026-01-01')}).map(({rule, path, reason}) => `${code} ${rule} ${path} ${reason}`), []);
  });

  it('is the same however the tables come: in bytes of any number, as text, as rows', async () => {
    async function* inPieces(bytes, size) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    for (const size of [7, 1000]) {
      const {oews, outlook, crosswalk, ...rest} = options();
      let n = 0;
      for await (const each of convert.convertOnet({...rest, open: (name) => (table(name) ? inPieces(table(name), size) : undefined), oews: inPieces(oews, size), outlook: inPieces(outlook, size), crosswalk: inPieces(crosswalk, size)})) {
        assert.deepEqual(each.guide, converted.get(each.code).guide);
        n++;
      }
      assert.equal(n, converted.size);
    }
    for await (const each of convert.convertOnet({...options(), open: (name) => table(name)?.toString()})) assert.deepEqual(each.guide, converted.get(each.code).guide);
  });

  it('is found by code, by the code of all within, and by title; what is not there is said', async () => {
    const codes = async (chosen) => {
      const found = [];
      for await (const {code} of convert.convertOnet({...options(), ...chosen})) found.push(code);
      return found;
    };
    assert.deepEqual(await codes({codes: ['27-2011.00']}), ['27-2011.00']);
    assert.deepEqual(await codes({codes: ['11-1011']}), ['11-1011.00', '11-1011.03']);
    assert.deepEqual(await codes({titles: ['actors', 'Legislators']}), ['11-1031.00', '27-2011.00']);
    await assert.rejects(codes({codes: ['99-9999']}), /there is no occupation "99-9999"/);
  });

  it('links to what is made with it, and to nothing else', async () => {
    for await (const {code, guide} of convert.convertOnet({...options(), codes: ['11-1011.00', '11-1031.00'], url: 'https://board.example/roles/{code}/'})) {
      assert.equal(guide.url, `https://board.example/roles/${code}/`);
      for (const {title, url} of guide.relatedRoles) assert.equal(url, title === 'Chief Executives' ? 'https://board.example/roles/11-1011.00/' : undefined);
    }
  });
});

describe('tables', () => {
  const first = async (changed) => {
    for await (const each of convert.convertOnet({...options(), ...changed})) return each;
  };
  it('tell what was strange about them, once', () => {
    const [one, ...others] = [...converted.values()];
    const strange = one.notes.filter(({isGeneral}) => isGeneral).map(({at, message}) => `${at}: ${message}`);
    assert.ok(strange.some((note) => /^crosswalk: is not in UTF-8/.test(note)), strange.join('\n'));
    assert.ok(strange.some((note) => /^crosswalk: \d+ NEM codes had become dates/.test(note)));
    assert.ok(strange.some((note) => /leads to "Military careers"/.test(note)));
    assert.ok(!others.some(({notes}) => notes.some(({isGeneral}) => isGeneral)));
  });
  it('may be missing: then what they give is absent', async () => {
    const {guide, notes} = await first({open: (name) => (name === 'Occupation Data' ? table(name) : undefined), oews: undefined, outlook: undefined, crosswalk: undefined});
    assert.deepEqual(Object.keys(guide).sort(), ['codes', 'lang', 'sources', 'summary', 'title', 'version']);
    assert.ok(notes.some(({at, message}) => at === 'Task Statements' && /absent/.test(message)));
  });
  it('that are none, or are not sorted, are refused', async () => {
    await assert.rejects(first({oews: 'a,b\n1,2\n'}), /OEWS has no column "OCC_CODE"/);
    await assert.rejects(first({open: () => undefined}), /"Occupation Data" is missing/);
    const lines = table('Job Zones').toString().trimEnd().split('\r\n');
    await assert.rejects(async () => {
      for await (const {code} of convert.convertOnet({...options(), open: (name) => (name === 'Job Zones' ? [lines[0], ...lines.slice(1).reverse()].join('\r\n') : table(name))})) assert.ok(code);
    }, /"?Job Zones"? is not sorted/);
  });
  it('of another edition need its cap', async () => {
    const {guide, notes} = await first({oewsDate: '2019-05', codes: ['11-1011.00']});
    assert.equal(guide.salary[0].percentiles.p90, undefined);
    assert.ok(notes.some(({message}) => /A_PCT90 is capped/.test(message)));
    assert.deepEqual((await first({oewsDate: '2019-05', oewsCap: {hour: 100, year: 208000}, codes: ['11-1011.00']})).guide.salary[0].percentiles.p90, {atLeast: 208000});
  });
});

describe('text that was read in a wrong encoding', () => {
  const signs = ['’', '“quoted”', '—', '…', '€5', '£34,000', '• one', 'naïve', 'São Paulo', 'Größe', 'été', '📈', '🇺🇸 pay', '✅'];
  // windows-1252 as browsers have it: Node's own decoder is wrong in some versions.
  const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
  const misread = (text) => [...Buffer.from(text)].map((byte) => (byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : String.fromCharCode(byte))).join('');
  it('is repaired, also where it went wrong twice', () => {
    for (const sign of signs) {
      assert.equal(convert.repairMojibake(`a ${misread(sign)} b`).text, `a ${sign} b`, sign);
      assert.equal(convert.repairMojibake(misread(misread(sign))).text, sign, sign);
    }
    fc.assert(fc.property(fc.array(fc.constantFrom(...signs, 'plain', 'words '), {minLength: 1}), (parts) => {
      const text = parts.join(' ');
      assert.equal(convert.repairMojibake(misread(text)).text, text);
    }));
    assert.equal(convert.repairMojibake('35,000β€”55,000').text, '35,000—55,000'); // Greek windows-1253
  });
  it('is left alone where it is right, in any language', () => {
    for (const text of ['Ελλάδα ΌΣΟΊ', 'Привет, мир — «ёлка» № 5', 'Zażółć gęślą jaźń', '日本語のテキスト', 'مرحبا بالعالم', 'Türkçe ığüşöç İ', '»Ä« «É» „Größe“', 'São Paulo, Ação', '£34,000 – £50,000', 'हिन्दी', '½ × 3 ÷ 2 ±'])
      assert.deepEqual(convert.repairMojibake(text), {text, repairs: [], unclear: undefined});
    for (const name of readdirSync(join(root, 'stories/guides')).filter((each) => each.endsWith('.json'))) {
      const text = readFileSync(join(root, 'stories/guides', name), 'utf8');
      assert.equal(convert.repairMojibake(text).text, text, name);
    }
  });
  it('is told of where bytes were lost', () => assert.match(convert.repairMojibake('doesn\u00e2\u20ac t').unclear, /doesn/));
});

describe('schema.org', () => {
  const occupation = {
    '@context': 'https://schema.org', '@type': 'Occupation', name: 'Cook', description: '<p>Cooks &amp; bakes.</p><p>Every day.</p>', responsibilities: ['Cook', 'Clean'], skills: 'Knife skills, Baking',
    educationRequirements: {'@type': 'EducationalOccupationalCredential', credentialCategory: 'high school'}, experienceRequirements: {'@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24},
    occupationLocation: {'@type': 'City', name: 'Leipzig'}, occupationalCategory: '35-2014.00 Cooks, Restaurant', mainEntityOfPage: {'@id': 'https://x.example/cook'},
    estimatedSalary: [{'@type': 'MonetaryAmountDistribution', name: 'base', currency: 'EUR', duration: 'P1Y', percentile10: 20000, percentile25: '25,000', median: 30000, percentile75: 35000, percentile90: 40000}],
    yearsInOperation: 3,
  };
  it('Occupation becomes a guide', () => {
    const [{guide, notes}] = convert.fromJsonLd(occupation);
    assert.deepEqual(guide, {
      version: 1, title: 'Cook', summary: 'Cooks & bakes.\n\nEvery day.', url: 'https://x.example/cook', codes: [{scheme: 'O*NET-SOC', code: '35-2014.00'}],
      salary: {name: 'base', currency: 'EUR', per: 'P1Y', median: 30000, percentiles: {p10: 20000, p25: 25000, p75: 35000, p90: 40000}, area: 'Leipzig'},
      responsibilities: ['Cook', 'Clean'], skills: {technical: ['Knife skills', 'Baking']}, education: {level: 'high school'}, path: ['Experience that is asked for: 24 months.'],
    });
    assert.ok(notes.some(({at}) => at === 'yearsInOperation'));
  });
  it('JobPosting becomes a guide, also from within a page', () => {
    const posting = {'@context': 'http://schema.org/', '@graph': [{'@type': 'WebPage'}, {'@type': ['JobPosting'], title: 'Cook', description: '<ul><li>One</li></ul>', datePosted: '2025-03-01T08:00', jobLocationType: 'TELECOMMUTE', hiringOrganization: {'@type': 'Organization', name: 'Inn'}, jobLocation: {'@type': 'Place', address: {'@type': 'PostalAddress', addressLocality: 'Bern', addressCountry: 'CH'}}, baseSalary: {'@type': 'MonetaryAmount', currency: 'CHF', value: {'@type': 'QuantitativeValue', minValue: 25, maxValue: 31.5, unitText: 'HOUR'}}, validThrough: '2026-01-01'}]};
    const page = `<!doctype html><title>x</title><script>var a = "<script type='application/ld+json'>{}";</script><script type="application/ld+json">{broken</script>\n<SCRIPT TYPE='application/ld+json; charset=utf-8'>\n<!--\n${JSON.stringify(posting)}\n-->\n</SCRIPT>`;
    const {converted: [{guide, notes}], notes: told} = convert.fromHtml(page);
    assert.deepEqual(guide.salary, {currency: 'CHF', per: 'HOUR', min: 25, max: 31.5, area: 'Bern', country: 'CH', source: {name: 'Inn, job posting', date: '2025-03-01'}});
    assert.deepEqual([guide.title, guide.summary, guide.workModes], ['Cook', 'One', ['remote']]);
    assert.ok(notes.some(({at}) => at === 'validThrough'));
    assert.match(told[0].message, /is no JSON/);
    assert.deepEqual(lint(guide, {today: new Date('2026-01-01')}), []);
  });
  it('says what it cannot read of pay, and does not take 0 for pay in silence', () => {
    const [{guide, notes}] = convert.fromJsonLd({'@type': 'JobPosting', title: 'Cook', baseSalary: {'@type': 'MonetaryAmount', currency: 'USD', value: {minValue: 0, maxValue: 'competitive', unitText: 'YEAR'}}});
    assert.deepEqual(guide.salary, {currency: 'USD', per: 'YEAR', min: 0});
    assert.deepEqual(notes.map(({at}) => at), ['baseSalary.minValue', 'baseSalary.maxValue']);
    assert.ok(lint(guide).some(({rule}) => rule === 'zero-as-withheld'));
  });
  it('takes no thousands for decimals', () => {
    for (const [given, amount] of [['35.000', undefined], ['1.250', undefined], ['35000.000', 35000], ['35000.50', 35000.5], ['35,000', 35000], ['37.5', 37.5], ['35.000,00', undefined]]) {
      const [{guide, notes}] = convert.fromJsonLd({'@type': 'JobPosting', title: 'Koch', baseSalary: {'@type': 'MonetaryAmount', currency: 'EUR', value: {minValue: given, unitText: 'YEAR'}}});
      assert.equal(guide.salary.min, amount, given);
      assert.equal(notes.some(({at}) => at === 'baseSalary.minValue'), amount === undefined);
    }
  });
  it('goes to schema.org with its area, where there are several, and its ends the right way round', () => {
    const pay = {currency: 'USD', per: 'year', max: 40000, min: 60000};
    const {jsonLd, notes} = convert.toJsonLd({salary: [{...pay, area: 'Texas', name: 'Base'}, {...pay, country: 'CA', hoursPerWeek: 20}]});
    assert.deepEqual(jsonLd['@graph'][0].estimatedSalary.map(({name, value}) => [name, value.minValue, value.maxValue]), [['Base, Texas', 40000, 60000], ['CA', 40000, 60000]]);
    assert.deepEqual(notes.map(({at}) => at), ['salary[1].hoursPerWeek']);
    assert.equal(convert.toJsonLd({salary: {...pay, area: 'Texas'}}).jsonLd['@graph'][0].estimatedSalary[0].name, undefined);
  });
  it('comes back from a guide as it went in: facts only', () => {
    const [{guide}] = convert.fromJsonLd([occupation, {'@type': 'FAQPage', mainEntity: [{'@type': 'Question', name: 'Hot?', acceptedAnswer: {'@type': 'Answer', text: 'Yes.'}}]}]);
    const {jsonLd, notes} = convert.toJsonLd(guide);
    const [again] = convert.fromJsonLd(jsonLd);
    assert.deepEqual(again.guide, {...guide});
    assert.deepEqual(notes, []);
    assert.ok(!convert.jsonLdScript(convert.toJsonLd({title: '</script><b>'}).jsonLd).slice(0, -9).includes('</'));
    const {jsonLd: capped, notes: said} = convert.toJsonLd(converted.get('11-1011.00').guide);
    assert.equal(capped['@graph'][0].estimatedSalary[0].percentile90, undefined);
    assert.ok(said.some(({at, message}) => at === 'salary[0].percentiles.p90' && /capped/.test(message)));
  });
});

describe('other formats', () => {
  it('an answer of the National Careers Service becomes a guide', () => {
    const json = JSON.parse(readFileSync(fixture('national-careers-service.json'), 'utf8'));
    const {guide, notes} = convert.fromNationalCareersService(json);
    assert.equal(guide.title, 'Lighthouse keeper');
    assert.deepEqual(guide.salary.levels, [{name: 'Starter', amount: 21000}]);
    assert.ok(notes.some(({at, message}) => at === 'SalaryExperienced' && /variable/.test(message)));
    assert.deepEqual([guide.updated, guide.lang, guide.workingTime.hoursPerWeek], ['2021-05-04', 'en-GB', [38, 40]]);
    assert.deepEqual(guide.responsibilities, ['keeping the lamp clean', 'writing the log; and the mail'].flatMap((text) => text.split('; ')));
    assert.deepEqual(guide.aliases, ['wickie', 'lamp tender']);
    assert.equal(guide.education.routes[0], 'Apprenticeship: You could start as an apprentice. You’ll usually need: 5 GCSEs');
    assert.ok(!JSON.stringify(guide).includes('ToDo') && !JSON.stringify(guide).includes('<p>'));
    assert.deepEqual(lint(guide, {today: new Date('2022-01-01')}), []);
  });
  it('the skills of a JSON Resume become skills, and nothing of the person', () => {
    const {guide, notes} = convert.fromJsonResume({basics: {name: 'Ada', label: 'Programmer', email: 'a@b.example'}, skills: [{name: 'Web', level: 'Master', keywords: ['HTML', 'CSS']}], work: [{}]});
    assert.deepEqual(guide, {version: 1, title: 'Programmer', skills: {technical: [{name: 'Web', level: 'Master', examples: ['HTML', 'CSS']}]}});
    assert.deepEqual(notes.map(({at}) => at), ['skills', 'basics', 'work']);
  });
  it('a format is known by its keys', () => {
    for (const [text, format] of [['<html>', 'html'], ['{"@type": "Occupation"}', 'schema.org'], ['[{"Title": "x", "HowToBecome": {}}]', 'national-careers-service'], ['{"basics": {}}', 'json-resume'], ['{"title": "x"}', 'role-json'], ['{"a": 1}', undefined], ['nothing', undefined]]) assert.equal(convert.formatOf(text).format, format, text);
  });
  it('Markdown and plain text say what the widgets say, and nothing of a text becomes markup', () => {
    const guide = {title: 'A *B* <script>', summary: '# no heading\n\n[x](y)', faq: [{question: '1. one?', answer: '- two'}], salary: {currency: 'USD', median: 45000, source: {name: 'BLS', url: 'https://bls.gov/'}}};
    const markdown = convert.toMarkdown(guide);
    assert.match(markdown, /^# A \\\*B\\\* \\<\u2060script>\n/);
    assert.match(markdown, /\\# no heading/);
    assert.match(markdown, /Half earn more than \$45,000 a year/);
    assert.match(markdown, /\[\u2060BLS\]\(https:\/\/bls\.gov\/\)/);
    const text = convert.toPlainText(guide);
    assert.match(text, /^A \*B\* <\u2060script>\n\n# no heading\n/);
    assert.match(text, /BLS \(https:\/\/bls\.gov\/\)/);
    for (const name of ['operations-assistant.json', 'electrician.de.json', 'registered-nurse.ar.json']) {
      const example = JSON.parse(readFileSync(join(root, 'stories/guides', name), 'utf8'));
      for (const task of example.responsibilities) assert.ok(convert.toPlainText(example).includes(task), task);
    }
  });
});

describe('convert and lint', () => {
  for (const entry of ['src/convert/index.ts', 'src/lint/index.ts'])
    it(`need nothing of Node's: ${entry}`, async () => {
      const {outputFiles, metafile} = await build({entryPoints: [join(root, entry)], bundle: true, format: 'esm', platform: 'browser', target: 'es2022', write: false, metafile: true, logLevel: 'silent'});
      assert.deepEqual(Object.values(metafile.outputs).flatMap(({imports}) => imports), []);
      assert.doesNotMatch(outputFiles[0].text, /\bBuffer\.from\b|require\("/);
    });
});
