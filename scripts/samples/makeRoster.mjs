import { FEMALE_NAMES, LAST_NAMES, MALE_NAMES, POSTS } from './words.mjs';

// All counts are of Bresnen et al. (2017): who answered by trust and group (Table 3.2) is how many posts `POSTS` lists.
/** Table 3.3, men among those who answered. */
const MEN = {
  Acute: { clinical: 3, functional: 4, general: 3 },
  Care: { clinical: 3, functional: 3, general: 3 },
  Specialist: { clinical: 2, functional: 3, general: 4 },
};
/** Table 3.4, from the youngest band. */
const AGE_BANDS = ['18-30', '30-40', '40-50', '50-60', '60+'];
const AGES = { Acute: [2, 4, 10, 4, 0], Care: [1, 4, 13, 7, 0], Specialist: [2, 9, 9, 2, 1] };
/** Table 3.5, average years in post, organisation and service. */
const YEARS = { Acute: [2.3, 4.86, 17.25], Care: [3.87, 11.71, 22.34], Specialist: [3.02, 9.09, 14.41] };
/** Table 5.1, general managers who answered and have a clinical past. */
const HYBRIDS = { Acute: 5, Care: 12, Specialist: 5 };
/** Eight came through the graduate scheme (ch. 3). */
const SCHEME = { Acute: 5, Care: 0, Specialist: 3 };

const SITES = {
  Acute: ['Main hospital', 'Main hospital', 'Riverside clinic'],
  Care: ['North locality', 'South locality', 'Coast locality', 'Town centre'],
  Specialist: ['Tower building', 'Garden wing', 'Outreach'],
};
const SENIORITY = { 7: 1, '8a': 2, '8b': 3, '8c': 4, '8d': 5, 'consultant scale': 5, 9: 6 };

const toTenths = (value) => Math.round(10 * value) / 10;

/** Years with one decimal whose mean is the given one, to the rounding of the last. */
function yearsWithMean(chance, count, mean) {
  const raw = Array.from({ length: count }, () => 0.2 + 1.6 * chance.next());
  const sum = raw.reduce((a, b) => a + b, 0);
  const years = raw.map((value) => toTenths((value * mean * count) / sum));
  const left = mean * count - years.reduce((a, b) => a + b, 0);
  years[0] = Math.max(0.1, toTenths(years[0] + left));
  return years;
}

/** Ages and years that one person can have together: the longer in the service, the older. */
function makeCareers(chance, trust) {
  const ages = AGES[trust].flatMap((count, band) => Array.from({ length: count }, () => AGE_BANDS[band]));
  const [post, organisation, service] = YEARS[trust];
  const inPost = yearsWithMean(chance, ages.length, post);
  const before = yearsWithMean(chance, ages.length, organisation - post);
  const elsewhere = yearsWithMean(chance, ages.length, service - organisation);
  return inPost
    .map((years, at) => ({
      years_in_post: years,
      years_in_organisation: toTenths(years + before[at]),
      years_in_service: toTenths(years + before[at] + elsewhere[at]),
    }))
    .sort((a, b) => a.years_in_service - b.years_in_service)
    .map((years, at) => ({ ...years, age_band: ages[at] }));
}

const yesNo = (is) => (is ? 'yes' : 'no');

function makeTrust(chance, trust, names) {
  const people = [];
  for (const [group, { answered, silent }] of Object.entries(POSTS[trust])) {
    const genders = chance.shuffle(answered.map((_, at) => (at < MEN[trust][group] ? 'male' : 'female')));
    [...answered, ...silent].forEach(([role, grade], at) => {
      const isSilent = at >= answered.length;
      people.push({
        // Of who did not answer the roster tells no gender; names are given in turn.
        name: names.next(genders[at] ?? (at % 2 === 0 ? 'female' : 'male')),
        group,
        trust,
        role,
        grade,
        seniority: SENIORITY[grade],
        site: chance.pick(SITES[trust]),
        responded: isSilent ? chance.pick(['no', 'declined']) : 'yes',
        hybrid: yesNo(group === 'clinical' || (group === 'general' && isSilent && (trust === 'Care' || chance.happens(0.5)))),
        gender: genders[at] ?? '',
      });
    });
  }
  const answered = people.filter((person) => person.responded === 'yes');
  for (const person of chance.shuffle(answered.filter(({ group }) => group === 'general')).slice(0, HYBRIDS[trust])) person.hybrid = 'yes';
  for (const person of chance.shuffle(answered.filter(({ hybrid }) => hybrid === 'no')).slice(0, SCHEME[trust])) person.programme = 'GMTS';
  const careers = chance.shuffle(makeCareers(chance, trust));
  answered.forEach((person, at) => Object.assign(person, careers[at]));
  return people;
}

/** Somebody of the nearest higher grades of her group; whoever has none answers to the board. */
function findLineManager(chance, person, people) {
  const above = people
    .filter((other) => other.trust === person.trust && other.group === person.group && other.seniority > person.seniority)
    .sort((a, b) => a.seniority - b.seniority);
  return above.length === 0 ? '' : chance.pick(above.slice(0, 3)).id;
}

/** The 92 managers of the roster, in no order. */
export function makeRoster(chance) {
  const last = chance.shuffle(LAST_NAMES);
  const first = { female: chance.shuffle(FEMALE_NAMES), male: chance.shuffle(MALE_NAMES) };
  const names = { next: (gender) => `${first[gender].pop()} ${last.pop()}` };
  const people = chance.shuffle(Object.keys(POSTS).flatMap((trust) => makeTrust(chance, trust, names)));
  people.forEach((person, at) => {
    person.id = `m${String(at + 1).padStart(2, '0')}`;
  });
  for (const person of people) person.line_manager = findLineManager(chance, person, people);
  return people;
}
