import type { Batch } from '../domain/Batch';
import { soleRound } from '../domain/nominations/fillRounds';
import type { Nominations } from '../domain/nominations/Nominations';
import type { LikeFile } from '../domain/results/FileComparison';
import type { Source } from '../domain/Source';
import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import { foldName } from '../domain/foldName';
import { rowsOf } from './findAsRead';
import { listSilenced } from './listSilenced';
import { countShared } from '../support/countShared';
import { findAnswersAgain } from './findAnswersAgain';
import { fileOf, findEarlier, listEarlierFiles, placeSources } from './placeSources';

/** Of the columns of both, so many are in each. */
const ALIKE = 0.8;
/** Of the people of the smaller, so many are in both. */
const SHARED = 0.5;
const FEWEST = 2;

/**
 * Files with the columns of an earlier one and mostly the same people, or of answers of those who have answered already: another version of
 * it, or answers of another round. Which of the two, somebody has to say.
 *
 * @returns of each file the earlier one that shares most people with it; files that are like none are left out
 */
export function findLikeFiles(study: Study, history: History, batch: Batch): readonly LikeFile[] {
  const earlier = listEarlierFiles(study.sources);
  const lacking = (file: string, name: string): number => {
    const { places, gone } = placeSources(study.sources, batch.sources, new Map([[file, name]]));
    return listSilenced(study, batch, new Set([...places.flatMap((place) => place ?? []), ...gone])).size;
  };
  const roundIn = (name: string): string => {
    const own = new Set(study.sources.flatMap((source, at) => (fileOf(source) === name ? [at] : [])));
    return soleRound(study.nominations, (source) => own.has(source));
  };
  const before = study.sources.map((source, at) => profileOf(source, at, study));
  const now = batch.sources.map((source, at) => profileOf(source, at, batch));
  const answers = findAnswersAgain(study, history, batch, (file) => findEarlier(file, earlier));
  return [...new Set(batch.sources.map(fileOf))].flatMap((file): readonly LikeFile[] => {
    const likes = earlier.flatMap((name) =>
      now
        .filter((one) => one.file === file)
        .flatMap((one) =>
          before
            .filter((other) => other.file === name && isAlike(one, other))
            .map((other) => ({ name, shared: countShared(one.people, other.people), of: other.people.size })),
        ),
    );
    const named = findEarlier(file, earlier);
    const again = answers.get(file) ?? null;
    const best =
      again !== null
        ? { name: again.earlier, shared: again.people, of: again.of }
        : named !== null
          ? { name: named, shared: 0, of: 0 }
          : likes.sort((a, b) => b.shared - a.shared)[0];
    if (best === undefined) return [];
    const { name, shared: people, of } = best;
    return [{ file, earlier: name, people, of, lacks: lacking(file, name), isNamed: named !== null, round: roundIn(name), again }];
  });
}

/** What a source is recognised by. */
interface Profile {
  readonly file: string;
  readonly holds: Source['holds'];
  readonly format: string;
  readonly columns: ReadonlySet<string>;
  /** Who is listed, or who answers. */
  readonly people: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

function profileOf(source: Source, at: number, { people, nominations }: Pick<Study, 'people' | 'nominations'>): Profile {
  const own = people.filter(({ origin }) => origin?.source === at);
  const attributes = new Set(own.flatMap((person) => person.attributes.map(({ name }) => name)));
  const profile = {
    file: fileOf(source),
    holds: source.holds,
    format: source.reading?.format ?? '',
    columns: new Set([...source.columns.map(({ header }) => header), ...attributes]),
  };
  if (source.holds === 'people') return { ...profile, people: new Set(own.map(({ id }) => id)), types: new Set() };
  const rows = rowsOf(nominations, at);
  const extra = nominations.attributes.filter(({ cells }) => rows.some((row) => (cells[row] ?? 0) !== 0)).map(({ name }) => name);
  return {
    ...profile,
    columns: new Set([...profile.columns, ...extra]),
    people: new Set(Array.from(wordsOf(nominations, 'from', rows), (word) => foldName(nominations.words[word] ?? ''))),
    types: new Set(Array.from(wordsOf(nominations, 'types', rows)).flatMap((list) => nominations.lists[list] ?? [])),
  };
}

const wordsOf = (nominations: Nominations, column: 'from' | 'types', rows: Int32Array): ReadonlySet<number> =>
  new Set(rows.map((row) => nominations[column][row] ?? 0));

function isAlike(one: Profile, other: Profile): boolean {
  if (one.holds !== other.holds || one.format !== other.format) return false;
  const both = countShared(one.people, other.people);
  return (
    both >= FEWEST &&
    both >= SHARED * Math.min(one.people.size, other.people.size) &&
    countShared(one.columns, other.columns) >= ALIKE * Math.max(one.columns.size, other.columns.size) &&
    // A file for each network type has the same columns, and the same people.
    (one.types.size === 0 || other.types.size === 0 || countShared(one.types, other.types) > 0)
  );
}
