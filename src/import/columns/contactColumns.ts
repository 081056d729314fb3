import type { Codebook } from '../../codebook/Codebook';
import { ACTIVITIES } from '../../domain/Activity';
import { CONTACT_KINDS } from '../../domain/ContactKind';
import { MENTORINGS } from '../../domain/Mentoring';
import type { NominationColumn } from '../../domain/nominations/nominationColumns';
import type { Nomination } from '../../domain/nominations/Nominations';
import type { NominationsBuilder } from '../../domain/nominations/NominationsBuilder';
import type { Person } from '../../domain/Person';
import { POSITIONS } from '../../domain/Position';
import { ADDS, type Addition } from './Addition';
import { allowedWords } from './allowedWords';
import type { CellChoice } from './CellChoice';
import { entryWords, labelWords, poleWords, sameWords } from './CellChoice';
import type { ColumnName } from './ColumnName';
import { readNumber } from './readNumber';
import { saysNever } from '../rows/saysNever';
import type { Vocabulary } from './Vocabulary';

export type ContactColumn =
  | 'from'
  | 'to'
  | 'contact_kind'
  | 'types'
  | 'motives'
  | 'activity'
  | 'position'
  | 'contact_organisation'
  | 'contact_role'
  | 'contact_unit'
  | 'like_post'
  | 'mentoring'
  | 'outcomes'
  | 'structure'
  | 'coordination'
  | 'membership'
  | 'formation'
  | 'strength'
  | 'round'
  | 'frequency'
  | 'since'
  | 'barrier'
  | 'note';

/** What a cell is read with. */
export interface Reading {
  readonly builder: NominationsBuilder;
  readonly vocabulary: Vocabulary;
  /** Hears of a word that is added to the codebook. */
  readonly onAdded: (word: string) => void;
}

type Field = keyof Nomination & Exclude<NominationColumn, 'source' | 'row'>;

/** A column of contacts: all that is known of it. `parseContacts`, the table on the screen, undo and exports read it here. */
export interface AboutContacts extends ColumnName<ContactColumn> {
  /** The column of the nominations that holds it. */
  readonly field: Field;
  /** A cell that tells something → its code in the nominations; `null` = not allowed. */
  readonly read: (cell: string, reading: Reading) => number | null;
  /** In words: "yes or no"; empty where everything is. */
  readonly allowed: (codebook: Codebook) => string;
  /** As what a cell is read that is not allowed, where that is not a gap. */
  readonly otherwise?: 'person';
  /** Somebody has to say what an unknown cell means: such words are asked once each, and not refused row by row. */
  readonly asks?: true;
  /** What a word becomes that the codebook does not know; left out = no word is added. */
  readonly adds?: Addition;
  /** Says one thing of one contact, so that in a row of several contacts it may say as many; types and motives are lists themselves. */
  readonly alongside?: true;
  /** What stands in the cell, as a file would have it: reading it again gives the same. */
  readonly text: (row: Nomination, codebook: Codebook) => string;
  /** What a table on the screen shows, where that is another. */
  readonly shown?: (row: Nomination, codebook: Codebook) => string;
  readonly label: string;
  /** A track of a CSS grid. */
  readonly width: string;
  readonly isNumber?: true;
  /** Also in the short table. */
  readonly short?: true;
  /** The words that a cell may hold, or is likely to; `null` = anything may be written and nothing is offered. */
  readonly choices: (codebook: Codebook, listed: readonly Person[]) => readonly CellChoice[] | null;
  /** A cell holds several words, parted by semicolons. */
  readonly several?: true;
}

type Shown = Pick<AboutContacts, 'label' | 'width' | 'aliases'> & Partial<AboutContacts>;
type Texts = { readonly [Name in Field]: Nomination[Name] extends string ? Name : never }[Field];
type Dimension = 'structure' | 'coordination' | 'membership' | 'formation';

const anything = (): string => '';
const nothing = (): null => null;
const unlessUntold = (word: string): string => (word === 'untold' ? '' : word);
const people = (_: Codebook, listed: readonly Person[]): readonly CellChoice[] => listed.map(({ id, name }) => ({ id, label: name }));
const motiveWords = ({ motives }: Codebook): readonly CellChoice[] => [
  ...entryWords(motives),
  ...motives.flatMap(({ subKinds, hidden }) => (hidden === true ? [] : entryWords(subKinds))),
];

function text(column: ContactColumn, field: Texts, shown: Shown): AboutContacts {
  return {
    column,
    field,
    allowed: anything,
    read: (cell, { builder }) => builder.word(cell),
    text: (row) => row[field],
    choices: nothing,
    ...shown,
  };
}

function words(
  column: 'types' | 'motives' | 'outcomes',
  read: (cell: string, reading: Reading) => readonly string[],
  shown: Shown,
): AboutContacts {
  return {
    column,
    field: column,
    allowed: anything,
    several: true,
    read: (cell, reading) => reading.builder.list(read(cell, reading)),
    text: (row) => row[column].join('; '),
    choices: nothing,
    ...shown,
  };
}

/** One of some words, as codes. */
function code(
  column: ContactColumn,
  field: Field,
  read: (cell: string) => number | null,
  allowed: string,
  shown: Shown & Pick<AboutContacts, 'text' | 'choices'>,
): AboutContacts {
  return { column, field, read, allowed: () => allowed, ...shown };
}

function pole(dimension: Dimension, shown: Pick<AboutContacts, 'label' | 'width'>): AboutContacts {
  const polesOf = ({ dimensions }: Codebook) => dimensions.find(({ id }) => id === dimension)?.poles;
  return {
    column: dimension,
    field: dimension,
    aliases: [],
    ...shown,
    allowed: (codebook) =>
      polesOf(codebook)
        ?.map(({ id }) => id)
        .join(' or ') ?? dimension,
    read: (cell, { vocabulary }) => vocabulary.pole(dimension, cell),
    text: (row, codebook) => (row[dimension] === 0 ? '' : (polesOf(codebook)?.[row[dimension] - 1]?.label ?? '')),
    choices: (codebook) => poleWords(codebook, dimension),
  };
}

function readStrength(cell: string): number | null {
  const value = readNumber(cell);
  return value === null ? (saysNever(cell) ? 0 : null) : value >= 0 ? value : null;
}

/** Columns of a contacts file, in the order of the table on the screen. A new one is an entry here and a test. */
export const CONTACT_COLUMNS: readonly AboutContacts[] = [
  text('from', 'from', {
    label: 'From',
    names: 'row',
    width: 'minmax(140px, 1.2fr)',
    short: true,
    aliases: [
      'source',
      'ego',
      'respondent',
      'respondent_id',
      'manager_id',
      'manager',
      'nominator',
      'from_id',
      'ego_id',
      'vertex 1',
      'respondent name',
      'name of respondent',
      'manager name',
      'your name',
    ],
    choices: people,
  }),
  text('to', 'to', {
    label: 'Names',
    names: 'row',
    width: 'minmax(140px, 1.3fr)',
    short: true,
    aliases: [
      'target',
      'alter',
      'contact',
      'contact_label',
      'contact_name',
      'contact_id',
      'nominee',
      'to_id',
      'alter_id',
      'vertex 2',
      'who they go to',
      'who they turn to',
      'goes to',
      'turns to',
      'person named',
      'named person',
      'nominated person',
      'name of contact',
      'contact person',
    ],
    choices: people,
  }),
  code('contact_kind', 'contactKind', allowedWords.contactKind, 'person, group or organisation', {
    label: 'Kind',
    width: '84px',
    short: true,
    aliases: ['alter_kind'],
    otherwise: 'person',
    alongside: true,
    text: ({ contactKind }) => (contactKind === 'person' ? '' : contactKind),
    shown: ({ contactKind }) => contactKind,
    choices: () => sameWords(CONTACT_KINDS),
  }),
  words('types', (cell, { vocabulary, onAdded }) => vocabulary.types(cell, onAdded), {
    label: 'Network types',
    width: 'minmax(140px, 1.4fr)',
    short: true,
    aliases: [
      'type',
      'network_type',
      'network_types',
      'relation',
      'relations',
      'relationship',
      'category',
      'categories',
      'layer',
      'type of network',
      'kind of network',
      'type of contact',
      'type of tie',
      'type of relationship',
    ],
    adds: ADDS.types,
    choices: ({ networkTypes }) => entryWords(networkTypes),
  }),
  words('motives', (cell, { vocabulary, onAdded }) => vocabulary.motives(cell, onAdded), {
    label: 'For',
    width: 'minmax(110px, 1fr)',
    short: true,
    aliases: ['motive', 'purpose', 'purposes', 'reason', 'reasons', 'reason for contact'],
    adds: ADDS.motives,
    choices: motiveWords,
  }),
  {
    column: 'activity',
    field: 'activity',
    aliases: [
      'active',
      'is active',
      'still active',
      'currently active',
      'still in touch',
      'in touch',
      'still in contact',
      'in contact',
      'in use',
      'still in use',
      'contact status',
      'status of contact',
    ],
    label: 'In use',
    width: '72px',
    short: true,
    asks: true,
    alongside: true,
    read: (cell, { vocabulary }) => vocabulary.activity(cell),
    allowed: () => 'active, latent, lapsed or absent',
    text: ({ activity }) => unlessUntold(activity),
    choices: () => sameWords(ACTIVITIES.slice(1)),
  },
  code('position', 'position', allowedWords.position, 'internal or external', {
    label: 'Where',
    width: '76px',
    short: true,
    aliases: [],
    alongside: true,
    text: ({ position }) => unlessUntold(position),
    shown: ({ position }, { dimensions }) =>
      dimensions.find(({ id }) => id === 'position')?.poles.find(({ id }) => id === position)?.label ?? unlessUntold(position),
    choices: (codebook) => poleWords(codebook, 'position').filter(({ id }) => (POSITIONS as readonly string[]).includes(id)),
  }),
  text('contact_organisation', 'contactOrganisation', {
    label: 'Organisation',
    width: 'minmax(90px, 0.9fr)',
    short: true,
    aliases: [
      'to organisation',
      'to organization',
      'to org',
      'to trust',
      'target organisation',
      'contact_organization',
      'contact_org',
      'alter_organisation',
      "contact's organisation",
      'organisation of contact',
      'contact_trust',
      "contact's trust",
      'trust of contact',
      'contact_employer',
      'their organisation',
      'their trust',
    ],
    alongside: true,
  }),
  text('contact_role', 'contactRole', {
    label: 'Role',
    width: '110px',
    aliases: [
      'to role',
      'to job title',
      'alter_role',
      'contact_post',
      'contact_job_title',
      "contact's role",
      "contact's job title",
      'role of contact',
      'their role',
      'their job title',
    ],
    alongside: true,
    choices: ({ roles }) => labelWords(roles),
  }),
  text('contact_unit', 'contactUnit', {
    label: 'Unit',
    width: '100px',
    aliases: ['alter_unit', 'contact_department', 'contact_division'],
    alongside: true,
  }),
  code('like_post', 'likePost', (cell) => ({ true: 1, false: 2, null: null })[`${allowedWords.yesNo(cell)}`], 'yes or no', {
    label: 'Like post',
    width: '84px',
    aliases: ['same post', 'similar post'],
    alongside: true,
    text: ({ likePost }) => (likePost === null ? '' : likePost ? 'yes' : 'no'),
    choices: () => sameWords(['yes', 'no']),
  }),
  code('mentoring', 'mentoring', allowedWords.mentoring, 'received, given or mutual', {
    label: 'Mentoring',
    width: '92px',
    aliases: ['mentoring direction'],
    alongside: true,
    text: ({ mentoring }) => unlessUntold(mentoring),
    choices: () => sameWords(MENTORINGS.slice(1)),
  }),
  words('outcomes', (cell, { vocabulary, onAdded }) => vocabulary.motives(cell, onAdded), {
    label: 'What came of it',
    width: '130px',
    aliases: ['outcome'],
    adds: ADDS.motives,
    choices: motiveWords,
  }),
  pole('structure', { label: 'Structure', width: '90px' }),
  pole('coordination', { label: 'Coordination', width: '100px' }),
  pole('membership', { label: 'Membership', width: '100px' }),
  pole('formation', { label: 'Formation', width: '100px' }),
  {
    column: 'strength',
    field: 'strength',
    aliases: ['weight', 'closeness'],
    label: 'Strength',
    width: '76px',
    isNumber: true,
    alongside: true,
    read: readStrength,
    allowed: () => 'a number from 0 upwards',
    text: ({ strength }) => (strength === null ? '' : `${strength}`),
    choices: nothing,
  },
  text('round', 'round', {
    label: 'Round',
    width: '76px',
    aliases: ['wave', 'survey_round', 'survey_wave', 'time_point', 'round number', 'wave number'],
  }),
  text('frequency', 'frequency', {
    label: 'Frequency',
    width: '90px',
    aliases: [
      'how often',
      'how frequently',
      'how often in contact',
      'how often do you talk',
      'how often do you meet',
      'how often do you speak',
      'contact frequency',
      'frequency of contact',
      'frequency of contacts',
      'meeting frequency',
    ],
    alongside: true,
  }),
  text('since', 'since', { label: 'Since', width: '76px', aliases: [], alongside: true }),
  text('barrier', 'barrier', { label: 'Barrier', width: '120px', aliases: ['barriers'], choices: ({ barriers }) => entryWords(barriers) }),
  text('note', 'note', { label: 'Note', width: 'minmax(140px, 1fr)', aliases: ['notes', 'comment', 'comments'] }),
];

const BY_NAME: ReadonlyMap<string, AboutContacts> = new Map(CONTACT_COLUMNS.map((about) => [about.column, about]));

/** What is known of a column; `undefined` = there is no such column. */
export function contactColumn(column: string): AboutContacts | undefined {
  return BY_NAME.get(column);
}
