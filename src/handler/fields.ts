import type {RoleGuide} from '../guide/role-guide.js';

/** The major groups of the Standard Occupational Classification (2018), by the first two digits of a code. */
const groups: Readonly<Record<string, string>> = {
  11: 'Management',
  13: 'Business and financial operations',
  15: 'Computer and mathematical',
  17: 'Architecture and engineering',
  19: 'Life, physical, and social science',
  21: 'Community and social service',
  23: 'Legal',
  25: 'Educational instruction and library',
  27: 'Arts, design, entertainment, sports, and media',
  29: 'Healthcare practitioners and technical',
  31: 'Healthcare support',
  33: 'Protective service',
  35: 'Food preparation and serving',
  37: 'Building and grounds cleaning and maintenance',
  39: 'Personal care and service',
  41: 'Sales',
  43: 'Office and administrative support',
  45: 'Farming, fishing, and forestry',
  47: 'Construction and extraction',
  49: 'Installation, maintenance, and repair',
  51: 'Production',
  53: 'Transportation and material moving',
  55: 'Military specific',
};

/** The field of work that the codes of a guide name; undefined where they name none. */
export function fieldOf({codes}: RoleGuide): string | undefined {
  for (const {scheme, code} of Array.isArray(codes) ? codes : []) {
    const [, group] = typeof scheme === 'string' && /\bSOC\b/i.test(scheme) && typeof code === 'string' ? (/^(\d\d)-?\d{4}/.exec(code) ?? []) : [];
    if (group && groups[group]) return groups[group];
  }
  return undefined;
}
