// Makes the made-up study "Three trusts": 92 managers of whom 68 answered, with the totals of Tables 3.2 to 3.5 of Bresnen
// et al. (2017) and, in moderation, the pattern of their chapter 7. Nobody in it exists. Same seed, same bytes.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

import { FIRST_NAMES, GROUPS_OUTSIDE, LAST_NAMES, OUTSIDERS, ROLES } from './words.mjs';

const SEED = 68;
const TRUSTS = ['Acute', 'Care', 'Specialist'];
const GROUPS = ['clinical', 'functional', 'general'];

// Table 3.2; who declined or did not reply is spread over the groups by us.
const ANSWERED = { Acute: [5, 7, 8], Care: [7, 6, 12], Specialist: [6, 8, 9] };
const SILENT = { Acute: [1, 1, 2], Care: [3, 3, 4], Specialist: [4, 2, 4] };
// Table 3.3, men and women by group.
const MEN = { Acute: [3, 4, 3], Care: [3, 3, 3], Specialist: [2, 3, 4] };
// Table 3.4, people by age band.
const AGE_BANDS = ['18-30', '30-40', '40-50', '50-60', '60+'];
const AGES = { Acute: [2, 4, 10, 4, 0], Care: [1, 4, 13, 7, 0], Specialist: [2, 9, 9, 2, 1] };
// Table 3.5, average years in post, organisation and service.
const YEARS = { Acute: [2.3, 4.86, 17.25], Care: [3.87, 11.71, 22.34], Specialist: [3.02, 9.09, 14.41] };
const SITES = { Acute: ['Main hospital', 'Main hospital', 'Riverside clinic'], Care: ['North locality', 'South locality', 'Coast locality', 'Town centre'], Specialist: ['Tower building', 'Garden wing', 'Outreach'] };

/** Chance, always in the same order. */
function makeChance(seed) {
  const generator = xoroshiro128plus(seed);
  const next = () => (generator.next() >>> 0) / 2 ** 32;
  return {
    next,
    below: (n) => Math.floor(next() * n),
    happens: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
    shuffle(list) {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = Math.floor(next() * (at + 1));
        [copy[at], copy[other]] = [copy[other], copy[at]];
      }
      return copy;
    },
  };
}

/** Numbers with one decimal whose mean is the given one, to the rounding of the last. */
function yearsWithMean(chance, count, mean) {
  const raw = Array.from({ length: count }, () => 0.25 + 1.5 * chance.next());
  const sum = raw.reduce((a, b) => a + b, 0);
  const years = raw.map((value) => Math.round((10 * value * mean * count) / sum) / 10);
  const left = mean * count - years.reduce((a, b) => a + b, 0);
  years[0] = Math.max(0.1, Math.round(10 * (years[0] + left)) / 10);
  return years;
}

const SENIORITY = { '8a': 1, '8b': 2, '8c': 3, '8d': 4, 9: 5, 'consultant scale': 4, 7: 1 };

function makeRoster(chance) {
  const firsts = chance.shuffle(FIRST_NAMES);
  const lasts = chance.shuffle(LAST_NAMES);
  const people = [];
  for (const trust of TRUSTS) {
    const here = [];
    GROUPS.forEach((group, g) => {
      for (let one = 0; one < ANSWERED[trust][g] + SILENT[trust][g]; one += 1) {
        const answered = one < ANSWERED[trust][g];
        const [role, grade] = ROLES[group][(one + TRUSTS.indexOf(trust)) % ROLES[group].length];
        const index = people.length + here.length;
        here.push({
          name: `${firsts[index % firsts.length]} ${lasts[index % lasts.length]}`,
          group,
          trust,
          role,
          grade,
          seniority: SENIORITY[grade],
          site: chance.pick(SITES[trust]),
          responded: answered ? 'yes' : chance.happens(0.5) ? 'declined' : 'no',
          hybrid: group === 'clinical' ? 'yes' : group === 'general' && chance.happens(trust === 'Care' ? 1 : 0.6) ? 'yes' : 'no',
          gender: answered ? (one < MEN[trust][g] ? 'male' : 'female') : '',
        });
      }
    });
    const answered = here.filter((person) => person.responded === 'yes');
    const ages = chance.shuffle(AGES[trust].flatMap((count, band) => Array.from({ length: count }, () => AGE_BANDS[band])));
    const [post, organisation, service] = YEARS[trust];
    const inPost = yearsWithMean(chance, answered.length, post);
    const before = yearsWithMean(chance, answered.length, organisation - post);
    const earlier = yearsWithMean(chance, answered.length, service - organisation);
    const fixed = (value) => String(Math.round(10 * value) / 10);
    answered.forEach((person, at) => {
      person.age_band = ages[at];
      person.years_in_post = fixed(inPost[at]);
      person.years_in_organisation = fixed(inPost[at] + before[at]);
      person.years_in_service = fixed(inPost[at] + before[at] + earlier[at]);
    });
    people.push(...here);
  }
  const roster = chance.shuffle(people).map((person, index) => ({ id: `m${String(index + 1).padStart(2, '0')}`, ...person }));
  for (const person of roster) {
    const above = roster.filter((other) => other.trust === person.trust && other.seniority > person.seniority && (other.group === person.group || other.seniority >= 4));
    person.line_manager = above.length === 0 ? '' : chance.pick(above).id;
  }
  return roster;
}

/** Parts in the story: the general managers of chapter 7 and 8, one clinical manager, and some who say that they feel alone. */
function castParts(roster) {
  const parts = new Map();
  const cast = (group, trust, list) => {
    const free = roster.filter((person) => person.group === group && person.trust === trust && person.responded === 'yes' && !parts.has(person.id));
    list.forEach((part, at) => parts.set(free[at].id, part));
  };
  cast('general', 'Acute', ['inward', 'nobody', 'thin']);
  cast('general', 'Care', ['inward', 'few', 'local', 'lonely', 'thin']);
  cast('general', 'Specialist', ['inward', 'local', 'lonely']);
  cast('clinical', 'Acute', ['few']);
  cast('clinical', 'Specialist', ['lonely']);
  cast('functional', 'Acute', ['lonely']);
  return parts;
}

/** How many contacts of which sort somebody names. Trusts differ as in chapter 7: Acute names fewest, Care most outside. */
function planOf(chance, person, part) {
  const more = { Acute: 0, Care: 2, Specialist: 1 }[person.trust];
  switch (part) {
    case 'nobody':
      return {};
    case 'few':
      return { colleagues: 1, motives: ['influence-favours'] };
    case 'thin':
      return { colleagues: 1, outsiders: 1, motives: ['career'] };
    case 'inward':
      return { colleagues: 4 + chance.below(3), motives: ['influence-favours', 'influence', 'influence-agenda'] };
    case 'local':
      return { colleagues: 4 + chance.below(2), motives: ['knowledge-active', 'influence', 'knowledge'] };
    default:
  }
  if (person.group === 'functional') return { colleagues: 3 + chance.below(3), peers: 1, outsiders: 2 + more + chance.below(2), groups: 2, elite: chance.happens(0.6) ? 1 : 0 };
  if (person.group === 'clinical') return { colleagues: 3 + chance.below(3), peers: 1, outsiders: 1 + more + chance.below(2), groups: 1 + chance.below(2), elite: chance.happens(0.35) ? 1 : 0 };
  return { colleagues: 4 + chance.below(3), peers: 1 + chance.below(2), outsiders: (chance.happens(0.45) ? 1 : 0) + (more > 1 ? 1 : 0), groups: chance.happens(0.5) ? 1 : 0, elite: chance.happens(0.15) ? 1 : 0, local: 1 };
}

const AT_WORK = {
  clinical: [['Operational/Clinical'], ['Operational/Clinical'], ['Professional'], ['Operational/Clinical', 'Professional'], ['Managerial']],
  functional: [['Functional Specialist'], ['Managerial'], ['Functional Specialist', 'Managerial'], ['Operational/Clinical']],
  general: [['Operational/Clinical'], ['Operational/Clinical'], ['Managerial'], ['Operational/Clinical', 'Managerial']],
};
const WITH_PEERS = { clinical: [['Professional'], ['Peer/Cohort']], functional: [['Functional Specialist'], ['Peer/Cohort', 'Functional Specialist']], general: [['Managerial'], ['Peer/Cohort'], ['Managerial', 'Alumni']] };
const PURPOSES = ['knowledge-active', 'knowledge-passive', 'knowledge', 'support', 'knowledge;support', 'support', 'career', 'influence', 'knowledge-active', 'knowledge;influence'];
const OFTEN = ['daily', 'weekly', 'weekly', 'monthly', 'yearly'];

function reportContacts(chance, roster, parts) {
  const answered = roster.filter((person) => person.responded === 'yes');
  const rows = [];
  const named = new Map(roster.map((person) => [person.id, new Set()]));
  // Whoever plays a part is left out by those whose naming would end it: peers of her group, and nearly everybody else.
  const avoids = (from, to) => parts.has(to.id) && parts.get(to.id) !== 'lonely' && (from.group === to.group || chance.happens(0.8));

  const add = (from, to, cells) => {
    const key = to.id ?? to.name;
    if (to === from || named.get(from.id).has(key)) return false;
    named.get(from.id).add(key);
    rows.push({ from, to, contact_kind: 'person', contact_organisation: '', position: '', activity: 'active', frequency: chance.pick(OFTEN), barrier: '', ...cells });
    return true;
  };
  const addManager = (from, candidates, types, motives, activity = 'active') => {
    const open = candidates.filter((to) => to !== from && !named.get(from.id).has(to.id) && !avoids(from, to));
    if (open.length > 0) add(from, chance.pick(open), { types, motives, activity });
  };

  for (const from of answered) {
    const part = parts.get(from.id);
    const plan = planOf(chance, from, part);
    const here = roster.filter((to) => to.trust === from.trust);
    const elsewhere = roster.filter((to) => to.trust !== from.trust && to.group === from.group);
    const purpose = () => (plan.motives === undefined ? chance.pick(PURPOSES) : chance.pick(plan.motives));
    const isTold = plan.motives !== undefined;

    for (let one = 0; one < (plan.colleagues ?? 0); one += 1) {
      // Those of whom the story is told turn to other groups only, so that a peer is missing.
      const colleagues = isTold ? here.filter((to) => to.group !== from.group) : here;
      addManager(from, colleagues, chance.pick(AT_WORK[from.group]), purpose());
    }
    for (let one = 0; one < (plan.peers ?? 0); one += 1) {
      const peers = chance.happens(0.6) ? here.filter((to) => to.group === from.group) : elsewhere;
      addManager(from, peers, chance.pick(WITH_PEERS[from.group]), one === 0 ? 'support;knowledge' : purpose());
    }
    for (let one = 0; one < (plan.outsiders ?? 0); one += 1) {
      const [name, organisation, types] = chance.pick(OUTSIDERS[from.group]);
      add(from, { name }, { contact_organisation: organisation, position: 'external', types, motives: isTold ? purpose() : one === 0 ? 'knowledge' : purpose(), activity: chance.happens(0.8) ? 'active' : 'latent', barrier: chance.happens(0.15) ? 'competitive-tension' : '' });
    }
    for (let one = 0; one < (plan.groups ?? 0); one += 1) {
      const [name, types, position] = chance.pick(GROUPS_OUTSIDE[from.group]);
      const activity = chance.happens(from.group === 'functional' ? 0.7 : 0.5) ? 'active' : 'latent';
      add(from, { name }, { contact_kind: 'group', position, types, motives: chance.happens(0.5) ? 'knowledge-passive' : 'knowledge;career', activity, barrier: activity === 'latent' && chance.happens(0.5) ? 'time-pressure' : '' });
    }
    if (plan.elite > 0) {
      const [name, role] = chance.pick([['Chief executive', 'board'], ['Chief operating officer', 'board'], ['Director of strategy', 'board']]);
      add(from, { name: `${name}, ${from.trust}` }, { contact_organisation: from.trust, position: 'internal', types: ['Elite'], motives: chance.happens(0.5) ? 'influence-agenda' : 'career', note: role });
    }
    if (plan.local > 0 && chance.happens(0.6)) {
      const name = chance.pick(['Ward clerk team lead', 'Rota coordinator', 'Deputy service lead', 'Information analyst', 'Practice educator']);
      add(from, { name: `${name}, ${from.trust}` }, { contact_organisation: from.trust, position: 'internal', types: ['Operational/Clinical'], motives: 'knowledge-active', activity: 'active' });
    }
    if (part === undefined || part === 'lonely') {
      if (chance.happens(0.22)) add(from, { name: `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}` }, { contact_organisation: chance.pick(['Northbridge University', 'Fellside Partnership', 'Regional leadership programme']), position: 'external', types: ['Mentor'], motives: 'support;career', activity: 'active' });
      if (chance.happens(0.2)) add(from, { name: chance.pick(['a friend from training', 'my partner', 'a former colleague', 'my sister']) }, { contact_organisation: 'outside work', position: 'external', types: ['Personal'], motives: 'support', activity: 'active' });
    }
    // Learning sets fade after the programme.
    if (part === 'inward' || chance.happens(0.25)) {
      add(from, { name: 'Learning set of the leadership programme' }, { contact_kind: 'group', position: 'external', types: ['Alumni'], motives: 'support', activity: part === 'inward' || chance.happens(0.7) ? 'lapsed' : 'latent', barrier: chance.happens(0.6) ? 'time-pressure' : '' });
    }
  }

  // Some of those who are named name back; silence is as likely for one as for another.
  for (const row of [...rows]) {
    const { from, to } = row;
    if (to.id === undefined || to.responded !== 'yes' || parts.has(to.id)) continue;
    if (chance.happens(0.38) && !avoids(to, from)) add(to, from, { types: row.types, motives: chance.pick(PURPOSES), activity: chance.happens(0.9) ? 'active' : 'latent' });
  }
  return rows;
}

function ratePerceived(chance, person, part) {
  if (person.responded !== 'yes') return '';
  if (part === 'lonely') return chance.happens(0.5) ? '4' : '5';
  if (part === 'inward' || part === 'nobody' || part === 'few') return chance.pick(['3', '4', '4', '5']);
  return chance.pick(person.group === 'general' ? ['1', '2', '2', '3', '3'] : ['1', '1', '2', '2', '3']);
}

const withoutAccents = (name) => name.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');

/** People write names as they come: with a title, without accents, in capitals, or the staff number. */
function writeName(chance, person) {
  if (person.id === undefined) return person.name;
  const dice = chance.next();
  if (dice < 0.1) return person.id;
  if (dice < 0.16) return person.name.toUpperCase();
  if (dice < 0.22) return withoutAccents(person.name);
  if (dice < 0.26 && person.group === 'clinical') return `Dr ${person.name}`;
  return person.name;
}

const toCell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const toCsv = (columns, rows) => [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((row) => `${row.map((cell) => toCell(String(cell))).join(',')}\n`).join('');

/** The three files of the sample, by name. */
export function makeThreeTrusts() {
  const chance = makeChance(SEED);
  const roster = makeRoster(chance);
  const parts = castParts(roster);
  const rows = reportContacts(chance, roster, parts);
  for (const person of roster) person.perceived_isolation = ratePerceived(chance, person, parts.get(person.id));
  const order = new Map(roster.map((person, at) => [person.id, at]));
  const contacts = rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => order.get(a.row.from.id) - order.get(b.row.from.id) || a.at - b.at)
    // What is not in use has no frequency.
    .map(({ row }) => ({ ...row, from: row.from.id, to: writeName(chance, row.to), types: row.types.join(';'), frequency: row.activity === 'active' ? row.frequency : '' }));
  // Two cells as people do write them, so that "to check" has something to show.
  contacts[40].activity = 'now and then';
  contacts[200].activity = 'not sure';
  const managerColumns = ['id', 'name', 'group', 'trust', 'role', 'grade', 'seniority', 'line_manager', 'site', 'hybrid', 'responded', 'gender', 'age_band', 'years_in_post', 'years_in_organisation', 'years_in_service', 'perceived_isolation'];
  const contactColumns = ['from', 'to', 'contact_kind', 'contact_organisation', 'types', 'motives', 'position', 'activity', 'frequency', 'barrier'];
  return new Map([
    ['managers.csv', toCsv(managerColumns, roster)],
    ['contacts.csv', toCsv(contactColumns, contacts)],
    ['instrument.json', `${JSON.stringify({ asked: ['types', 'motives', 'activity', 'position', 'outside', 'perceived_isolation', 'barriers'], recall: 'free', absence: 'none' }, null, 2)}\n`],
  ]);
}
