import { makeIssue, type Issue } from '../domain/Issue';
import { areOfTwoTimes } from '../domain/rounds/areOfTwoTimes';
import type { RoundOrder } from '../domain/rounds/orderRounds';
import type { Source } from '../domain/Source';
import type { Study } from '../domain/Study';

/** Which order the rounds were taken in, and that rows without a round are in none of the others; nothing where there is one round. */
export function sayRounds(study: Study, rounds: readonly string[], by: RoundOrder['by'], from: Int32Array): readonly Issue[] {
  const { sources, nominations } = study;
  const { words, round, row, source, length } = nominations;
  const named = rounds.filter((name) => name !== '');
  const issues: Issue[] = [];
  const contactsFile = sources.find(({ holds }) => holds === 'contacts');
  if (named.length > 1) {
    const isKnown = by !== 'unknown';
    issues.push(
      makeIssue(
        'round-order',
        isKnown ? 'info' : 'warning',
        { file: contactsFile?.file ?? '', row: null, column: 'round' },
        { rounds: named, isKnown },
      ),
    );
  }
  if (named.length > 0 && rounds.includes('')) {
    let count = 0;
    let first = -1;
    for (let at = 0; at < length; at += 1) {
      if ((words[round[at] ?? 0] ?? '').trim() !== '') continue;
      if (first < 0) first = at;
      count += 1;
    }
    const where = sources[source[first] ?? 0];
    const column = where?.columns.find((known) => known.column === 'round')?.header ?? 'round';
    issues.push(makeIssue('no-round', 'warning', { file: where?.file ?? '', row: row[first] ?? null, column }, { rows: count }));
  }
  return [...issues, ...sayFiles(study, from)];
}

/** Of a file, who answers in it, and with which network types. */
interface Answering {
  readonly name: string;
  readonly people: Set<number>;
  readonly types: Set<number>;
}

/**
 * Files in which the same people answer the same: two rounds, or a file and its correction. Files of a network type each are of one
 * round, and so are the parts of one file.
 */
function sayFiles({ sources, nominations }: Study, from: Int32Array): readonly Issue[] {
  const nameOf = ({ file }: Source): string => file.replace(/[#/].*/, '');
  const files = new Set(sources.filter(({ holds }) => holds === 'contacts').map(nameOf));
  if (files.size < 2) return [];
  const { words, round, source, types, length } = nominations;
  const byFile = new Map<string, Answering>();
  const ofSource = sources.map((one) => {
    const name = nameOf(one);
    const known = byFile.get(name) ?? { name, people: new Set<number>(), types: new Set<number>() };
    byFile.set(name, known);
    return known;
  });
  for (let row = 0; row < length; row += 1) {
    const answering = ofSource[source[row] ?? 0];
    if (answering === undefined || (from[row] ?? -1) < 0 || (words[round[row] ?? 0] ?? '').trim() !== '') continue;
    answering.people.add(from[row] ?? 0);
    answering.types.add(types[row] ?? 0);
  }
  const told = [...byFile.values()];
  const isAgain = (one: Answering, other: Answering): boolean => {
    const both = shared(one.people, other.people).length;
    return (
      both >= 2 &&
      2 * both >= Math.min(one.people.size, other.people.size) &&
      (shared(one.types, other.types).length > 0 || areOfTwoTimes(one.name, other.name))
    );
  };
  const again = told.filter((one) => told.some((other) => other !== one && isAgain(one, other)));
  if (again.length < 2) return [];
  const people = new Set(again.flatMap((one) => again.flatMap((other) => (one === other ? [] : shared(one.people, other.people)))));
  return [
    makeIssue(
      'may-be-rounds',
      'warning',
      { file: again[1]?.name ?? '', row: null, column: 'round' },
      { what: 'files', names: again.map(({ name }) => name), people: people.size },
    ),
  ];
}

const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>): readonly number[] => [...one].filter((item) => other.has(item));
