// Makes the made-up study "Three trusts": 92 managers of whom 68 answered, with the totals of Tables 3.2 to 3.5 of Bresnen
// et al. (2017) and, in moderation, the pattern of their chapter 7. Nobody in it exists. Same seed, same bytes.
import { castParts, FEW_PARTS, NARROW_PARTS } from './castParts.mjs';
import { describeWork } from './describeWork.mjs';
import { drawBarriers } from './drawBarriers.mjs';
import { drawPurposes } from './drawPurposes.mjs';
import { makeChance } from './makeChance.mjs';
import { makeRoster } from './makeRoster.mjs';
import { NETWORKS } from './networks.mjs';
import { reportContacts } from './reportContacts.mjs';

const SEED = 68;
const MANAGER_COLUMNS = [
  'id',
  'name',
  'kind',
  'group',
  'trust',
  'unit',
  'role',
  'grade',
  'seniority',
  'line_manager',
  'site',
  'hybrid',
  'background',
  'programme',
  'responded',
  'gender',
  'age_band',
  'years_in_post',
  'years_in_organisation',
  'years_in_service',
  'perceived_isolation',
  'lacks_networks',
  'needs',
  'barriers',
  'types',
  'structure',
  'coordination',
  'membership',
  'formation',
  'position',
  'posts',
  'host',
  'rhythm',
  'status',
];
const CONTACT_COLUMNS = [
  'from',
  'to',
  'contact_kind',
  'contact_organisation',
  'contact_role',
  'contact_unit',
  'like_post',
  'types',
  'motives',
  'outcomes',
  'mentoring',
  'position',
  'structure',
  'coordination',
  'membership',
  'formation',
  'activity',
  'frequency',
  'barrier',
];
const ASKED = [
  'types',
  'motives',
  'activity',
  'position',
  'outside',
  'groups',
  'units',
  'like_post',
  'perceived_isolation',
  'lacks_networks',
  'needs',
  'barriers',
];
const INSTRUMENT = { asked: ASKED, recall: 'free', absence: 'none' };
const isShort = (part) => NARROW_PARTS.includes(part) || FEW_PARTS.includes(part);

/** From 1, not at all, to 5, very. To feel isolated is rarer than to lack a network (ch. 7). */
function ratePerceived(chance, { group }, part) {
  if (part === 'lonely') return chance.pick(['4', '5']);
  if (isShort(part)) return chance.pick(['2', '3', '3', '4']);
  return chance.pick(group === 'general' ? ['1', '2', '2', '3', '3'] : ['1', '1', '2', '2', '3']);
}

/** The same of lacking a network in the job, which general managers say most often, service managers above all. */
function rateLacking(chance, { group, post }, part) {
  if (isShort(part)) return chance.pick(['4', '4', '5', '5', '3']);
  if (post === 'service management') return chance.pick(['3', '4', '4', '5']);
  return chance.pick(group === 'general' ? ['2', '2', '3', '3', '4'] : ['1', '1', '2', '2', '3']);
}

function stateNeeds(chance, part) {
  if (isShort(part)) return chance.pick(['knowledge;support', 'support', 'knowledge;support;career']);
  if (part === 'lonely') return 'support';
  return chance.pick(['', '', 'knowledge', 'knowledge', 'career']);
}

/** People write names as they come: with a title, without accents, in capitals, or the staff number. */
function writeName(chance, { id, name, grade }) {
  if (id === undefined) return name;
  const dice = chance.next();
  if (dice < 0.1) return id;
  if (dice < 0.14) return name.toUpperCase();
  if (dice < 0.24) return name.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
  if (dice < 0.5 && grade === 'consultant scale') return `Dr ${name}`;
  return name;
}

const toCell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const toLine = (cells) => `${cells.map((cell) => toCell(String(cell))).join(',')}\n`;
const toCsv = (columns, rows) => [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(toLine).join('');

/** The register as rows of the managers' file. */
function networkRows() {
  return NETWORKS.map(({ types, posts, ...network }, at) => {
    const id = `n${String(at + 1).padStart(2, '0')}`;
    return { ...network, id, kind: 'collectivity', types: types.join(';'), posts: posts.join(';') };
  });
}

/** The three files of the sample, by name. */
export function makeThreeTrusts() {
  const chance = makeChance(SEED);
  const roster = makeRoster(chance);
  describeWork(roster, SEED);
  const parts = castParts(roster);
  const purposes = drawPurposes(chance, roster, parts);
  const barriers = drawBarriers(chance, roster, parts);
  const rows = reportContacts(chance, roster, { parts, purposes, barriers });
  for (const person of roster) {
    if (person.responded !== 'yes') continue;
    const part = parts.get(person.id);
    person.perceived_isolation = ratePerceived(chance, person, part);
    person.lacks_networks = rateLacking(chance, person, part);
    person.needs = stateNeeds(chance, part);
    person.barriers = [...barriers.get(person.id)].join(';');
  }
  // Three cells as people do write them, so that there is something to check; none of them in the story.
  const open = rows.filter(({ from, to, activity }) => activity === 'active' && !parts.has(from.id) && to.id === undefined);
  const unread = chance.shuffle(open).slice(0, 3);
  unread.forEach((row, at) => {
    row.activity = ['now and then', 'not sure', 'on and off'][at];
  });
  const write = (row) => ({ ...row, from: row.from.id, to: writeName(chance, row.to), types: row.types?.join(';') ?? '' });
  const contacts = roster.flatMap((from) => rows.filter((row) => row.from === from).map(write));
  return new Map([
    ['managers.csv', toCsv(MANAGER_COLUMNS, [...roster, ...networkRows()])],
    ['contacts.csv', toCsv(CONTACT_COLUMNS, contacts)],
    ['instrument.json', `${JSON.stringify(INSTRUMENT, null, 2)}\n`],
  ]);
}
