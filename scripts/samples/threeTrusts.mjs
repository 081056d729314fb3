// Makes the made-up study "Three trusts": 92 managers of whom 68 answered, with the totals of Tables 3.2 to 3.5 of Bresnen
// et al. (2017) and, in moderation, the pattern of their chapter 7. Nobody in it exists. Same seed, same bytes.
import { castParts } from './castParts.mjs';
import { makeChance } from './makeChance.mjs';
import { makeRoster } from './makeRoster.mjs';
import { reportContacts } from './reportContacts.mjs';

const SEED = 68;
const MANAGER_COLUMNS = ['id', 'name', 'group', 'trust', 'role', 'grade', 'seniority', 'line_manager', 'site', 'hybrid', 'programme', 'responded', 'gender', 'age_band', 'years_in_post', 'years_in_organisation', 'years_in_service', 'perceived_isolation', 'needs'];
const CONTACT_COLUMNS = ['from', 'to', 'contact_kind', 'contact_organisation', 'types', 'motives', 'position', 'activity', 'frequency', 'barrier', 'note'];
const INSTRUMENT = { asked: ['types', 'motives', 'activity', 'position', 'outside', 'perceived_isolation', 'needs', 'barriers'], recall: 'free', absence: 'none' };

/** From 1, not at all, to 5, very; general managers rate higher (ch. 7). */
function ratePerceived(chance, { group }, part) {
  if (part === 'lonely') return chance.pick(['4', '5']);
  if (part === 'inward' || part === 'nobody' || part === 'few') return chance.pick(['3', '4', '4', '5']);
  return chance.pick(group === 'general' ? ['1', '2', '2', '3', '3'] : ['1', '1', '2', '2', '3']);
}

function stateNeeds(chance, part) {
  if (part === 'inward' || part === 'nobody' || part === 'few') return chance.pick(['knowledge;support', 'support', 'knowledge;support;career']);
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
const toCsv = (columns, rows) => [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((row) => `${row.map((cell) => toCell(String(cell))).join(',')}\n`).join('');

/** The three files of the sample, by name. */
export function makeThreeTrusts() {
  const chance = makeChance(SEED);
  const roster = makeRoster(chance);
  const parts = castParts(roster);
  const rows = reportContacts(chance, roster, parts);
  for (const person of roster) {
    if (person.responded !== 'yes') continue;
    person.perceived_isolation = ratePerceived(chance, person, parts.get(person.id));
    person.needs = stateNeeds(chance, parts.get(person.id));
  }
  // Three cells as people do write them, so that there is something to check; none of them in the story.
  chance
    .shuffle(rows.filter(({ from, to, activity }) => activity === 'active' && !parts.has(from.id) && !parts.has(to.id) && to.id === undefined))
    .slice(0, 3)
    .forEach((row, at) => {
      row.activity = ['now and then', 'not sure', 'on and off'][at];
    });
  const contacts = roster.flatMap((from) => rows.filter((row) => row.from === from).map((row) => ({ ...row, from: from.id, to: writeName(chance, row.to), types: row.types.join(';') })));
  return new Map([
    ['managers.csv', toCsv(MANAGER_COLUMNS, roster)],
    ['contacts.csv', toCsv(CONTACT_COLUMNS, contacts)],
    ['instrument.json', `${JSON.stringify(INSTRUMENT, null, 2)}\n`],
  ]);
}
