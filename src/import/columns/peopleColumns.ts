import type { Codebook } from '../../codebook/Codebook';
import type { NetworkEntry } from '../../domain/NetworkEntry';
import { NETWORK_POSITIONS, NETWORK_STATUSES } from '../../domain/NetworkEntry';
import type { Pole } from '../../domain/nominations/Nominations';
import type { Person } from '../../domain/Person';
import { POLES } from '../../domain/Pole';
import { ADDS, type Addition } from './Addition';
import { allowedWords } from './allowedWords';
import { asksConsent, saysYesClearly } from './asksConsent';
import type { CellChoice } from './CellChoice';
import { entryWords, labelWords, poleWords, sameWords } from './CellChoice';
import type { ColumnName } from './ColumnName';
import { nearestBarrier } from './nearestBarrier';
import { headerWords } from './readHeader';
import { readNumber } from './readNumber';
import type { Vocabulary } from './Vocabulary';

export type PeopleColumn =
  | 'id'
  | 'name'
  | 'group'
  | 'organisation'
  | 'unit'
  | 'role'
  | 'grade'
  | 'responded'
  | 'kind'
  | 'seniority'
  | 'line_manager'
  | 'gender'
  | 'age_band'
  | 'years_in_post'
  | 'years_in_organisation'
  | 'years_in_service'
  | 'site'
  | 'hybrid'
  | 'cap'
  | 'perceived_isolation'
  | 'lacks_networks'
  | 'barriers'
  | 'programme'
  | 'background'
  | 'needs'
  | 'consent'
  | 'opted_out'
  | 'types'
  | 'status'
  | 'position'
  | 'structure'
  | 'coordination'
  | 'membership'
  | 'formation'
  | 'posts'
  | 'host'
  | 'rhythm';

/** What a cell tells of a person, or of a network of the register, and the words of it that are not allowed. */
export interface PersonCell {
  readonly told: Partial<Person>;
  readonly network?: Partial<NetworkEntry>;
  readonly refused: readonly string[];
}

/** A column of people: all that is known of it. `parsePeople`, the tables on the screen, undo and exports read it here. */
export interface PersonColumn extends ColumnName<PeopleColumn> {
  /**
   * @param cell cleaned; '' = nothing stated
   * @param onAdded hears of a word that is added to the codebook
   * @param header of the file, as a yes may answer it; left out = there is none
   */
  readonly read: (cell: string, vocabulary: Vocabulary, onAdded: (word: string) => void, header?: string) => PersonCell;
  /** In words: "yes or no"; empty where everything is. */
  readonly allowed: (word: string, codebook: Codebook) => string;
  /** As what a word is read that is not allowed, where that is not a gap. */
  readonly readAs?: 'manager' | 'no';
  /** What a word becomes that the codebook does not know; left out = no word is added. */
  readonly adds?: Addition;
  /** What stands in the cell, as a file would have it: reading it again gives the same. */
  readonly text: (person: Person) => string;
  readonly label: string;
  /** In a table of all columns, in pixels; and in the short table, as a track of a CSS grid (left out = not in it). */
  readonly width: number;
  readonly short?: string;
  readonly isNumber?: true;
  readonly hint?: string;
  /** The words that a cell may hold, or is likely to; `null` = anything may be written and nothing is offered. */
  readonly choices: (codebook: Codebook, listed: readonly Person[]) => readonly CellChoice[] | null;
  /** A cell holds several words, parted by semicolons. */
  readonly several?: true;
  /** Speaks of networks of the register alone, that is of rows whose kind is collectivity. */
  readonly isOfNetworks?: true;
}

type Shown = Pick<PersonColumn, 'label' | 'width' | 'aliases'> & Partial<PersonColumn>;
type Fields<Value> = { readonly [Field in keyof Person]: Person[Field] extends Value ? Field : never }[keyof Person];

const anything = (): string => '';
const nothing = (): null => null;
const words = (cell: string): readonly string[] =>
  cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const joined = (list: readonly string[] | null): string => list?.join('; ') ?? '';
const spaced = (word: string | null): string => word?.replaceAll('_', ' ') ?? '';
const yesNoText = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
const yesNo = (): readonly CellChoice[] => sameWords(['yes', 'no']);
const oneToFive = (): readonly CellChoice[] => sameWords(['1', '2', '3', '4', '5']);
const said =
  (field: 'organisation' | 'unit' | 'programme' | 'background') =>
  (_: Codebook, listed: readonly Person[]): readonly CellChoice[] =>
    sameWords([...new Set(listed.map((person) => person[field]).filter((word) => word !== ''))]);

function text(column: PeopleColumn, field: Fields<string>, shown: Shown): PersonColumn {
  return {
    column,
    allowed: anything,
    read: (cell) => ({ told: { [field]: cell }, refused: [] }),
    text: (person) => person[field],
    choices: nothing,
    ...shown,
  };
}

/** A cell that stands for one value; blank, or not allowed, it stands for `untold`. */
function value<Field extends keyof Person>(
  column: PeopleColumn,
  field: Field,
  read: (cell: string) => Person[Field] | null,
  untold: Person[Field],
  allowed: string,
  shown: Shown & Pick<PersonColumn, 'text'>,
): PersonColumn {
  return {
    column,
    allowed: () => allowed,
    read(cell) {
      const told = cell === '' ? null : read(cell);
      return { told: { [field]: told ?? untold }, refused: cell !== '' && told === null ? [cell] : [] };
    },
    choices: nothing,
    ...shown,
  };
}

function number(column: PeopleColumn, field: Fields<number | null>, shown: Shown, read = readNumber, allowed = 'a number'): PersonColumn {
  return value(column, field, read, null, allowed, { isNumber: true, text: (person) => String(person[field] ?? ''), ...shown });
}

function readOneToFive(cell: string): number | null {
  const told = readNumber(cell);
  return told !== null && told >= 1 && told <= 5 ? told : null;
}

/** Of a network: a text, as written. */
function networkText(column: PeopleColumn, field: 'host' | 'rhythm', shown: Shown): PersonColumn {
  return {
    column,
    allowed: anything,
    read: (cell) => ({ told: {}, network: { [field]: cell }, refused: [] }),
    text: ({ network }) => network?.[field] ?? '',
    choices: nothing,
    isOfNetworks: true,
    ...shown,
  };
}

/** Of a network: one of some words. */
function networkWord<Field extends 'position' | 'status'>(
  field: Field,
  read: (cell: string) => NetworkEntry[Field] | null,
  ids: readonly string[],
  shown: Shown,
): PersonColumn {
  return {
    column: field,
    allowed: () => `${ids.slice(0, -1).join(', ')} or ${ids.at(-1) ?? ''}`,
    read(cell) {
      const told = cell === '' ? '' : read(cell);
      return { told: {}, network: { [field]: told ?? '' }, refused: told === null ? [cell] : [] };
    },
    text: ({ network }) => network?.[field] ?? '',
    choices: () => sameWords(ids),
    isOfNetworks: true,
    ...shown,
  };
}

/** Of a network: a dimension of Table 7.2. */
function networkPole(field: 'structure' | 'coordination' | 'membership' | 'formation', at: number, label: string): PersonColumn {
  const poles: readonly string[] = ['', ...POLES.slice(2 * at, 2 * at + 2)];
  return {
    column: field,
    aliases: [],
    label,
    width: 104,
    allowed: () => poles.slice(1).join(' or '),
    read(cell, vocabulary) {
      const told = cell === '' ? 0 : vocabulary.pole(field, cell);
      return { told: {}, network: { [field]: (told ?? 0) as Pole }, refused: told === null ? [cell] : [] };
    },
    text: ({ network }) => poles[network?.[field] ?? 0] ?? '',
    choices: (codebook) => poleWords(codebook, field),
    isOfNetworks: true,
  };
}

/** Columns of a people file, in the order of the table on the screen. A new one is an entry here and a test. */
export const PEOPLE_COLUMNS: readonly PersonColumn[] = [
  text('id', 'id', {
    label: 'Id',
    width: 90,
    names: 'row',
    // Of an extract with both, the employee is the person, and the assignment one of their posts.
    aliases: [
      ...['key', 'code', 'person_id', 'manager_id', 'respondent', 'respondent_id', 'node', 'node_id', 'vertex', 'ego', 'ego_id'],
      ...['employee number', 'employee no', 'employee id', 'staff number', 'staff no', 'staff id', 'payroll number', 'payroll no'],
      ...['esr number', 'esr no', 'personnel number', 'personnel no', 'assignment number', 'assignment no'],
    ],
  }),
  text('name', 'name', {
    label: 'Manager',
    width: 160,
    names: 'row',
    short: 'minmax(150px, 1.9fr)',
    aliases: [
      ...['label', 'pseudonym', 'full name', 'employee name', 'staff name', 'manager', 'manager name'],
      ...['employee', 'staff member', 'member of staff', 'staff member name', 'name of employee', 'name of staff member'],
    ],
  }),
  {
    column: 'group',
    aliases: ['managerial group', 'manager group'],
    label: 'Group',
    width: 100,
    short: 'minmax(86px, 0.7fr)',
    allowed: anything,
    adds: ADDS.group,
    read: (cell, vocabulary, onAdded) => ({ told: { group: cell === '' ? '' : vocabulary.group(cell, onAdded) }, refused: [] }),
    text: ({ group }) => group,
    choices: ({ groups }) => entryWords(groups),
  },
  text('organisation', 'organisation', {
    label: 'Organisation',
    width: 110,
    short: 'minmax(104px, 1.1fr)',
    aliases: [
      ...['organization', 'trust', 'employer', 'org', 'organisation name', 'organization name', 'trust name'],
      ...['employing organisation', 'employing trust', 'nhs trust'],
    ],
    choices: said('organisation'),
  }),
  text('unit', 'unit', {
    label: 'Unit',
    width: 120,
    hint: 'A part of the organisation, such as a department or a division',
    aliases: [
      ...['department', 'division', 'directorate', 'business group', 'care group', 'org l4', 'dept', 'business unit', 'clinical unit'],
      ...['unit name', 'department name', 'division name', 'directorate name', 'service line'],
    ],
    choices: said('unit'),
  }),
  text('role', 'role', {
    label: 'Role',
    width: 150,
    short: 'minmax(116px, 1.1fr)',
    aliases: ['job title', 'position title', 'job role'],
    choices: ({ roles }) => labelWords(roles),
  }),
  text('grade', 'grade', {
    label: 'Grade',
    width: 64,
    short: '72px',
    aliases: ['band', 'pay band', 'afc band', 'agenda for change band', 'pay scale'],
    choices: ({ grades }) => labelWords(grades),
  }),
  value('responded', 'responded', allowedWords.responded, null, 'yes, no, declined or not asked', {
    label: 'Responded',
    width: 96,
    hint: 'yes, no, declined, not asked; blank = not recorded',
    aliases: ['answered', 'response', 'survey completed', 'completed survey', 'survey returned', 'returned survey'],
    text: ({ responded }) => spaced(responded),
    choices: () => sameWords(['yes', 'no', 'declined', 'not asked']),
  }),
  value('kind', 'kind', allowedWords.personKind, 'manager', 'manager, outside person or collectivity', {
    label: 'Kind',
    width: 110,
    readAs: 'manager',
    aliases: ['person_kind'],
    text: ({ kind }) => spaced(kind),
    choices: () => sameWords(['manager', 'outside person', 'collectivity']),
  }),
  number('seniority', 'seniority', { label: 'Seniority', width: 80, aliases: [] }),
  text('line_manager', 'lineManager', {
    label: 'Line manager',
    width: 110,
    names: 'somebody',
    aliases: [
      ...['line manager id', 'name of line manager', 'reports to', 'report to', 'reporting to', 'reporting manager'],
      ...['line managed by', 'managed by', 'supervisor'],
    ],
    choices: (_, listed) => listed.map(({ id, name }) => ({ id, label: name })),
  }),
  text('gender', 'gender', { label: 'Gender', width: 80, aliases: ['sex'] }),
  text('age_band', 'ageBand', { label: 'Age band', width: 80, aliases: ['age group'] }),
  number('years_in_post', 'yearsInPost', { label: 'Years in post', width: 100, aliases: ['years in role'] }),
  number('years_in_organisation', 'yearsInOrganisation', {
    label: 'Years in organisation',
    width: 150,
    aliases: ['years in organization', 'years in trust'],
  }),
  number('years_in_service', 'yearsInService', { label: 'Years in service', width: 120, aliases: ['years in nhs', 'years of service'] }),
  text('site', 'site', {
    label: 'Site',
    width: 100,
    aliases: ['site name', 'work site', 'work base', 'base', 'base site', 'location', 'work location', 'hospital site', 'place of work'],
  }),
  value('hybrid', 'hybrid', allowedWords.yesNo, null, 'yes or no', {
    label: 'Hybrid',
    width: 70,
    aliases: [],
    text: ({ hybrid }) => yesNoText(hybrid),
    choices: yesNo,
  }),
  value('cap', 'capped', allowedWords.yesNo, null, 'yes or no', {
    label: 'List cut off',
    width: 90,
    hint: 'Whether they named as many contacts as they were allowed',
    aliases: ['capped'],
    text: ({ capped }) => yesNoText(capped),
    choices: yesNo,
  }),
  number(
    'perceived_isolation',
    'perceivedIsolation',
    {
      label: 'Feels alone',
      width: 90,
      hint: 'Their own rating, 1 (not at all) to 5 (very)',
      aliases: ['felt isolation'],
      choices: oneToFive,
    },
    readOneToFive,
    'a number from 1 to 5',
  ),
  number(
    'lacks_networks',
    'lacksNetworks',
    {
      label: 'Lacks a network',
      width: 120,
      hint: 'Their own rating of lacking a network, 1 (not at all) to 5 (very)',
      aliases: ['lacks a network', 'lacks network', 'lack of networks'],
      choices: oneToFive,
    },
    readOneToFive,
    'a number from 1 to 5',
  ),
  {
    column: 'barriers',
    aliases: ['barriers to networking'],
    label: 'Barriers',
    width: 160,
    hint: 'What stands in the way of contacts in general',
    several: true,
    allowed(word, codebook) {
      const near = nearestBarrier(word, codebook);
      return near === null ? 'a barrier of the codebook' : `a barrier of the codebook; did you mean “${near}”`;
    },
    read(cell, vocabulary) {
      const { known, unknown } = vocabulary.barriers(cell);
      return { told: { barriers: known }, refused: unknown };
    },
    text: ({ barriers }) => joined(barriers),
    choices: ({ barriers }) => entryWords(barriers),
  },
  text('programme', 'programme', {
    label: 'Programme',
    width: 130,
    hint: 'A training programme that they came through',
    aliases: ['program', 'training programme', 'training scheme'],
    choices: ({ programmes }) => entryWords(programmes),
  }),
  text('background', 'background', {
    label: 'Background',
    width: 110,
    hint: 'The clinical profession that they come from',
    aliases: ['clinical background'],
    choices: said('background'),
  }),
  {
    column: 'needs',
    aliases: [],
    label: 'Needs',
    width: 140,
    several: true,
    allowed: anything,
    adds: ADDS.motives,
    // A blank cell in a column of needs says that there are none.
    read: (cell, vocabulary, onAdded) => ({ told: { needs: vocabulary.motives(cell, onAdded) }, refused: [] }),
    text: ({ needs }) => joined(needs),
    choices: ({ motives }) => entryWords(motives),
  },
  {
    column: 'consent',
    aliases: ['consents', 'consent given'],
    asked: (header) => asksConsent(header) !== null,
    label: 'Consent',
    width: 120,
    several: true,
    allowed: () => 'named, introduced, kept or none',
    read(cell, _vocabulary, _onAdded, header = '') {
      // A yes to a question that says to what.
      const asked = saysYesClearly(cell) ? asksConsent(headerWords(header)) : null;
      const parts = asked === null ? words(cell) : [asked];
      const read = parts.map((part) => allowedWords.consent(part)).filter((word) => word !== null);
      // What is not understood is no consent: nobody is named to others on a word that may mean anything.
      const consent = parts.length > 0 && read.length === 0 ? ['none'] : [...new Set(read)];
      return { told: { consent }, refused: parts.filter((part) => allowedWords.consent(part) === null) };
    },
    text: ({ consent }) => joined(consent),
    choices: () => sameWords(['named', 'introduced', 'kept', 'none']),
  },
  value('opted_out', 'optedOut', allowedWords.optedOut, false, 'yes or no', {
    label: 'Opted out',
    width: 90,
    readAs: 'no',
    aliases: [
      ...['opt out', 'opted out of plan', 'opted out of the plan', 'opted out of programme', 'opted out of the programme'],
      ...['opted out of mentoring', 'does not take part', 'not taking part', 'does not want to take part', 'leave out of plan'],
    ],
    text: ({ optedOut }) => (optedOut ? 'yes' : ''),
    choices: yesNo,
  }),
  {
    column: 'types',
    aliases: ['type', 'network type', 'network types'],
    label: 'Network types',
    width: 160,
    short: 'minmax(130px, 1.3fr)',
    several: true,
    isOfNetworks: true,
    allowed: anything,
    adds: ADDS.types,
    read: (cell, vocabulary, onAdded) => ({ told: {}, network: { types: vocabulary.types(cell, onAdded) }, refused: [] }),
    text: ({ network }) => joined(network?.types ?? null),
    choices: ({ networkTypes }) => entryWords(networkTypes),
  },
  networkWord('status', allowedWords.networkStatus, NETWORK_STATUSES, {
    label: 'Status',
    width: 80,
    aliases: [],
    hint: 'live, dormant or closed; contacts with a closed network count as ended',
  }),
  networkWord('position', allowedWords.networkPosition, NETWORK_POSITIONS, {
    label: 'Position',
    width: 90,
    aliases: [],
    hint: 'Inside the organisation, outside it, or across its boundary, which counts as outside',
  }),
  networkPole('structure', 0, 'Structure'),
  networkPole('coordination', 1, 'Coordination'),
  networkPole('membership', 2, 'Membership'),
  networkPole('formation', 3, 'Formation'),
  {
    column: 'posts',
    aliases: ['for posts', 'for whom'],
    label: 'For posts',
    width: 150,
    hint: 'For whom it is meant',
    several: true,
    isOfNetworks: true,
    allowed: anything,
    read: (cell) => ({ told: {}, network: { posts: [...new Set(words(cell))] }, refused: [] }),
    text: ({ network }) => joined(network?.posts ?? null),
    choices: ({ posts, roles }) => [...entryWords(posts), ...labelWords(roles.filter(({ post }) => post === ''))],
  },
  networkText('host', 'host', { label: 'Host', width: 120, hint: 'Who runs it', aliases: ['hosted by', 'run by'] }),
  networkText('rhythm', 'rhythm', { label: 'Rhythm', width: 100, hint: 'How often it meets', aliases: ['meets'] }),
];

const BY_NAME: ReadonlyMap<string, PersonColumn> = new Map(PEOPLE_COLUMNS.map((about) => [about.column, about]));

/** What is known of a column; `undefined` = there is no such column. */
export function personColumn(column: string): PersonColumn | undefined {
  return BY_NAME.get(column);
}
