import type { Codebook } from '../../codebook/Codebook';
import type { Analysis } from '../../domain/results/Analysis';
import { personText } from '../../editing/personText';
import { PEOPLE_COLUMNS } from '../../import/columns/peopleColumns';
import type { Reconciled } from '../../domain/results/Reconciled';
import { pushAll } from '../../support/pushAll';
import { rememberLast } from '../../tables/rememberLast';
import { postOf } from '../../codebook/postOf';
import { labelWords } from '../../words/labelWords';
import { postWords } from '../../words/isolation/postWords';
import { selectGroupLabel } from '../selectGroupLabel';
import { attributesOf } from '../people/selectPeopleRows';

/** Something by which the people of the map are coloured. */
export interface MapColumn {
  readonly id: string;
  readonly label: string;
  /** By index into `Reconciled.people`; '' = not recorded. */
  readonly valueOf: (person: number) => string;
  readonly labelOf: (value: string) => string;
  /** Those that occur: a scale from its lowest, places in the order of the list, anything else the most frequent first. */
  readonly values: readonly string[];
  /** Values are steps of a number. */
  readonly isScale: boolean;
  /** Values are places that the map may keep apart. */
  readonly isPlace: boolean;
}

/** Columns that say who somebody is, or what they said in free words; by none of them is anybody like another. */
const NOT_TO_COLOUR = new Set([
  ...['id', 'name', 'kind', 'line_manager', 'barriers', 'needs', 'consent', 'opted_out', 'types', 'status', 'position'],
  ...['structure', 'coordination', 'membership', 'formation', 'posts', 'host', 'rhythm', 'cap', 'role', 'organisation', 'group'],
]);
/** A number of more values than this is cut into as many steps. */
const STEPS = 4;
/** A column of words with more values than this is names, numbers or remarks. */
const MOST_VALUES = 40;
const PEOPLE_A_SLICE = 2000;

/** Every column by which people differ: organisation and group first, then finding, post and whatever the files have. */
export function* selectMapColumns(
  { reconciled, isolation }: Pick<Analysis, 'reconciled' | 'isolation'>,
  codebook: Codebook,
): Generator<undefined, readonly MapColumn[], void> {
  const managers = reconciled.people.slice(0, reconciled.managers);
  const column = (
    id: string,
    label: string,
    texts: readonly string[],
    { isPlace = false, isNumber = false, labelOf = (value: string) => value } = {},
  ): readonly MapColumn[] => {
    const scale = isNumber ? cut(texts) : null;
    const of = scale ?? texts;
    const values = valuesOf(of, scale !== null, isPlace);
    if (values.filter((value) => value !== '').length < 2 && !isPlace) return [];
    if (values.length > MOST_VALUES && !isPlace) return [];
    return [
      {
        id,
        label,
        valueOf: (person) => of[person] ?? '',
        labelOf: (value) => (value === '' ? 'not recorded' : labelOf(value)),
        values: scale === null ? values : values.toSorted((a, b) => rankOf(a) - rankOf(b)),
        isScale: scale !== null,
        isPlace,
      },
    ];
  };
  const columns: MapColumn[] = [selectPlaceColumn(reconciled)];
  pushAll(
    columns,
    column(
      'group',
      'Group',
      managers.map(({ group }) => group),
      { isPlace: true, labelOf: (value) => selectGroupLabel(codebook, value) },
    ),
  );
  yield;
  const findings = managers.map((_, index) => {
    const label = isolation.verdicts[index]?.label;
    return label === undefined ? '' : labelWords[label];
  });
  pushAll(columns, column('finding', 'Finding', findings));
  yield;
  const posts = managers.map(({ role }) => postOf(codebook, role));
  pushAll(columns, column('post', 'Post', posts, { labelOf: (value) => postWords(codebook, value) }));
  const known = PEOPLE_COLUMNS.filter((one) => !NOT_TO_COLOUR.has(one.column));
  for (const { id, label, isNumber: stated } of [
    ...known.map((one) => ({ id: one.column, label: one.label, isNumber: one.isNumber === true })),
    ...attributesOf(managers).map((name) => ({ id: name, label: name.slice(1), isNumber: null })),
  ]) {
    const texts: string[] = [];
    for (const person of managers) {
      if (texts.length % PEOPLE_A_SLICE === 0) yield;
      texts.push(personText(person, id));
    }
    pushAll(columns, column(id, label, texts, { isNumber: stated ?? texts.every(isNumber) }));
    yield;
  }
  return columns;
}

/** The column that the map begins with, and needs at once. */
export const selectPlaceColumn = rememberLast(function selectPlaceColumn({ people, managers }: Reconciled): MapColumn {
  return {
    id: 'organisation',
    label: 'Organisation',
    valueOf: (person) => people[person]?.organisation ?? '',
    labelOf: (value) => (value === '' ? 'not recorded' : value),
    values: [...new Set(people.slice(0, managers).map(({ organisation }) => organisation))],
    isScale: false,
    isPlace: true,
  };
});

const isNumber = (text: string): boolean => text === '' || Number.isFinite(Number(text));
const rankOf = (value: string): number => (value === '' ? Infinity : Number(/-?[\d.]+/.exec(value)?.[0] ?? 0));

function valuesOf(texts: readonly string[], isScale: boolean, isPlace: boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const values = [...counts];
  return (isScale || isPlace ? values : values.toSorted((a, b) => b[1] - a[1])).map(([value]) => value);
}

/** Numbers as steps of about as many people each; few different ones stay as they are. */
function cut(texts: readonly string[]): readonly string[] | null {
  const numbers = texts.filter((text) => text !== '' && isNumber(text)).map(Number);
  const different = [...new Set(numbers)].sort((a, b) => a - b);
  if (different.length < 2) return null;
  if (different.length <= STEPS) return texts;
  const sorted = numbers.toSorted((a, b) => a - b);
  const ends = [...new Set(Array.from({ length: STEPS }, (_, step) => sorted[Math.ceil(((step + 1) * sorted.length) / STEPS) - 1] ?? 0))];
  return texts.map((text) => {
    if (text === '' || !isNumber(text)) return '';
    const step = Math.max(
      0,
      ends.findIndex((end) => Number(text) <= end),
    );
    const above = ends[step - 1] ?? -Infinity;
    const [from, to] = [different.find((one) => one > above) ?? 0, ends[step] ?? 0];
    return from === to ? String(to) : `${from} to ${to}`;
  });
}
