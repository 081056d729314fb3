import { makeChance } from './makeChance.mjs';

/** Families of like posts, as the codebook has them; a title in none is a post of its own. */
const FAMILIES = {
  'service management': [
    'service manager',
    'operational manager',
    'directorate manager',
    'therapy manager',
    'theatre manager',
    'clinical service manager',
  ],
  'division management': ['general manager', 'deputy general manager', 'divisional manager', 'deputy divisional manager'],
  'division direction': ['divisional director', 'service director', 'associate director'],
  'medical direction': ['medical director', 'associate medical director', 'clinical director'],
  'nursing direction': ['nursing director', 'divisional nurse', 'head of nursing'],
  'ward and nursing management': ['matron', 'lead nurse', 'ward manager'],
  finance: ['finance director', 'head of finance', 'finance manager'],
  HR: ['HR director', 'HR business partner'],
  'estates and facilities': ['estates manager', 'facilities manager'],
  'risk and safety': ['head of risk and safety', 'health and safety manager'],
};
const POST_OF = new Map(Object.entries(FAMILIES).flatMap(([post, titles]) => titles.map((title) => [title, post])));

/** Where somebody works follows from the site, except that functional managers sit together. */
const UNITS = {
  Care: {
    'North locality': 'North locality',
    'South locality': 'South locality',
    'Coast locality': 'Coast locality',
    'Town centre': 'Town services',
  },
  Specialist: { 'Tower building': 'Inpatient services', 'Garden wing': 'Day services', Outreach: 'Outreach services' },
};
const ACUTE_UNITS = ['Medicine', 'Surgery', 'Diagnostics and therapies'];
const UNIT_OF_TITLE = { 'theatre manager': 'Surgery', 'therapy manager': 'Diagnostics and therapies' };

/** Table 5.1, clinical backgrounds of the general managers who answered, 12 of them at Care; where each works is made up. */
const WIDESPREAD = { nurse: 9, physiotherapist: 3, 'occupational therapist': 2, radiographer: 2 };
const AT_CARE = ['social worker', 'social worker'];
const IN_HOSPITALS = ['scientist', 'scientist', 'scientist', 'scientist'];
/** Two functional managers have one (ch. 4 and Table 5.1). */
const FUNCTIONAL_BACKGROUNDS = [
  ['head of risk and safety', 'Acute', 'nurse'],
  ['estates manager', 'Specialist', 'scientist'],
];
const PROGRAMMES = {
  'division direction': ['Aspiring Directors', 'Nye Bevan'],
  'division management': ['Elizabeth Garrett Anderson', 'Mary Seacole'],
  'medical direction': ['Clinical Leadership'],
  'nursing direction': ['Clinical Leadership', 'Athena'],
  'ward and nursing management': ['Clinical Leadership'],
  finance: ['Aspiring Directors'],
  HR: ['Emerging Leaders'],
  'estates and facilities': ['Emerging Leaders'],
};

function unitOf(person, at) {
  if (person.group === 'functional') return 'Corporate services';
  return UNIT_OF_TITLE[person.role] ?? UNITS[person.trust]?.[person.site] ?? ACUTE_UNITS[at % ACUTE_UNITS.length];
}

function backgroundOf({ group, trust, role, post, hybrid }, general) {
  if (group === 'clinical') return post === 'medical direction' ? 'doctor' : 'nurse';
  if (group === 'general') return hybrid === 'yes' ? general.pop() : 'none';
  return FUNCTIONAL_BACKGROUNDS.find(([title, home]) => title === role && home === trust)?.[2] ?? 'none';
}

/**
 * Post, unit, background and programme of everybody; of who did not answer the roster knows post and unit only. Chance of its
 * own, so that names and years stay as they are.
 */
export function describeWork(roster, seed) {
  const chance = makeChance(seed);
  const widespread = chance.shuffle(Object.entries(WIDESPREAD).flatMap(([word, count]) => Array.from({ length: count }, () => word)));
  const atCare = chance.shuffle([...AT_CARE, ...widespread.splice(-10)]);
  const inHospitals = chance.shuffle([...IN_HOSPITALS, ...widespread]);
  let atAcute = 0;
  for (const person of roster) {
    person.post = POST_OF.get(person.role) ?? person.role;
    person.unit = unitOf(person, person.trust === 'Acute' && person.group !== 'functional' ? atAcute++ : 0);
    if (person.responded !== 'yes') continue;
    person.background = backgroundOf(person, person.trust === 'Care' ? atCare : inHospitals);
    if (person.group === 'functional') person.hybrid = person.background === 'none' ? 'no' : 'yes';
    const offered = (PROGRAMMES[person.post] ?? []).filter((programme) => programme !== 'Athena' || person.gender === 'female');
    if (person.programme === undefined && offered.length > 0 && chance.happens(0.3)) person.programme = chance.pick(offered);
  }
}
