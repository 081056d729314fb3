import type { Batch } from '../domain/Batch';
import type { Nominations } from '../domain/nominations/Nominations';
import { emptyNominations } from '../domain/nominations/emptyNominations';
import { fillRounds, soleRound } from '../domain/nominations/fillRounds';
import { sliceNominations } from '../domain/nominations/sliceNominations';
import type { FileComparison } from '../domain/results/FileComparison';
import type { Source } from '../domain/Source';
import type { Study } from '../domain/Study';
import { applyStep } from '../domain/steps/applyStep';
import { buildBringIn } from '../domain/steps/buildBringIn';
import { stretchesOf } from '../domain/steps/buildStep';
import type { Change } from '../domain/steps/Change';
import type { History } from '../domain/steps/History';
import type { Step } from '../domain/steps/Step';
import type { Work } from '../support/Progress';
import { pushAll } from '../support/pushAll';
import { compareContacts } from './compareContacts';
import { comparePeople } from './comparePeople';
import type { Comparing } from './Comparing';
import { ComparisonLog } from './ComparisonLog';
import { findAsRead } from './findAsRead';
import { findIdle } from './findIdle';
import { findLostColumns } from './findLostColumns';
import { joinRespondents } from './joinRespondents';
import { listSilenced } from './listSilenced';
import { moveIds } from './moveIds';
import { fileOf, placeSources } from './placeSources';
import { unmarkAnswered } from './unmarkAnswered';

/** How files are to come into a study that has some already. */
export interface Repeat {
  /** Of each file that comes in (by name), the file of the study that it replaces; those that are not here come in beside. */
  readonly replaces: ReadonlyMap<string, string>;
  /** Conflicts (by key) in which the file is to have its way, and not the hand. */
  readonly takesFile: ReadonlySet<string>;
  /** Where answers that come are of another round than those that are there. */
  readonly rounds?: GivenRounds;
}

/** What somebody said of rounds that no file names. */
export interface GivenRounds {
  /** Of each file that comes in (by name), the round of its answers that say none. */
  readonly of: ReadonlyMap<string, string>;
  /** The round of answers of the study that say none; '' = they stay as they are. */
  readonly earlier: string;
}

/**
 * What files add, change and remove in a study, and the one step that does it. A file that replaces an earlier one takes the place of
 * its rows: a row that is in both is the same row, whatever its number. What was changed by hand stays, cell by cell; where the file has
 * changed as well, it is a conflict, and stays too until somebody answers. Who is on no file any more goes. A column that the later
 * file does not have says nothing, and what the earlier said in it stays.
 *
 * @param batch read with the codebook of this study
 * @param history of the study: what its files said is found in it
 */
export function* compareFiles(before: Study, history: History, read: Batch, repeat: Repeat): Work<FileComparison> {
  const { places, gone } = placeSources(before.sources, read.sources, repeat.replaces);
  const naming = nameRounds(before, repeat.rounds?.earlier ?? '');
  const study = naming.length === 0 ? before : applyStep(before, { kind: 'bring-in', about: '', rows: 0, changes: naming });
  // What takes the place of a file is of the round that its answers were said to be of.
  const roundOf = (source: number): string => soleRound(study.nominations, (one) => one === source);
  const rounds = read.sources.map((source, at) => repeat.rounds?.of.get(fileOf(source)) ?? roundOf(places[at] ?? -1));
  const batch: Batch = { ...read, nominations: fillRounds(read.nominations, (source) => rounds[source] ?? '') };
  const log = new ComparisonLog(batch, repeat.takesFile);
  const asRead = findAsRead(history, roundOf);
  const replaced = new Set([...places.filter((place) => place !== null), ...gone]);
  let end = study.sources.length;
  /** Of each source of the batch, its place in the study that follows. */
  const placed = places.map((place) => place ?? end++);

  const comparing: Comparing = { study, batch, asRead, placed, replaced, log };
  const people = yield* comparePeople(comparing);
  const contacts = yield* compareContacts(comparing);
  const isTouched = log.counts.added.people + log.counts.added.contacts > 0 || people.length > 0 || contacts.length > 0;
  // Of it only what is neither people nor contacts.
  const rest = buildBringIn(study, { ...batch, people: [], updates: [], nominations: emptyNominations, issues: [] });
  const changes: Change[] = isTouched ? [...naming, ...people] : [...people];
  if (isTouched && isNextRound(study.nominations, batch.nominations))
    pushAll(changes, unmarkAnswered(applyStep(study, { kind: 'bring-in', about: '', rows: 0, changes: people }), batch));
  // A staff list that comes later may have other ids for those who answered.
  if (isTouched) pushAll(changes, moveIds(study, renamedBy(study, batch)));
  const sources = isTouched ? changeSources(study.sources, batch.sources, placed) : [];
  pushAll(changes, sources);
  pushAll(changes, contacts);
  if (isTouched) pushAll(changes, changeIssues(study, batch, repeat));
  pushAll(
    changes,
    rest.changes.filter(({ part }) => part === 'recipes' || (isTouched && (part === 'codebook' || part === 'instrument'))),
  );
  const { added, changed, removed } = log.counts;
  const step: Step = { ...rest, rows: [added, changed, removed].reduce((sum, count) => sum + count.people + count.contacts, 0), changes };
  const earlier = places.flatMap((place, at) => {
    const [was, is] = [study.sources[place ?? -1], batch.sources[at]];
    return was === undefined || is === undefined ? [] : [{ earlier: fileOf(was), file: fileOf(is) }];
  });
  return {
    replaced: earlier.filter((one, at) => earlier.findIndex((other) => other.file === one.file && other.earlier === one.earlier) === at),
    ...log.finish(),
    silenced: listSilenced(study, batch, replaced).size,
    idle: yield* findIdle(study, step),
    lost: findLostColumns(study, batch, placed),
    step,
  };
}

/** Of those who answered and are on a staff list that comes, the ids that it has for them. */
function renamedBy(study: Study, batch: Batch): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [id, places] of joinRespondents(study, batch).places)
    for (const place of places) {
      const before = study.people[place]?.id ?? id;
      if (before !== id) renamed.set(before, id);
    }
  return renamed;
}

/** Whether answers come of a round that a study with answers does not have. */
function isNextRound(held: Nominations, coming: Nominations): boolean {
  const roundsOf = ({ round, words, length }: Nominations): ReadonlySet<string> =>
    new Set([...new Set(round.subarray(0, length))].map((word) => words[word] ?? ''));
  const known = roundsOf(held);
  return known.size > 0 && [...roundsOf(coming)].some((name) => !known.has(name));
}

/** Answers of the study that say no round get one, so that it can be told from the next. */
function nameRounds({ nominations }: Study, name: string): readonly Change[] {
  if (name === '') return [];
  const { words, round, length } = nominations;
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if ((words[round[row] ?? 0] ?? '').trim() === '') rows.push(row);
  return stretchesOf(rows).map(({ at, length: count }): Change => {
    const before = sliceNominations(nominations, at, at + count);
    return { part: 'nominations', at, before, after: fillRounds(before, () => name) };
  });
}

function changeSources(study: readonly Source[], batch: readonly Source[], placed: readonly number[]): readonly Change[] {
  const added = batch.filter((_, at) => (placed[at] ?? 0) >= study.length);
  const changes = batch.flatMap((source, index): Change[] => {
    const at = placed[index] ?? 0;
    const before = study[at];
    return before === undefined || JSON.stringify(before) === JSON.stringify(source)
      ? []
      : [{ part: 'sources', at, before: [before], after: [source] }];
  });
  return added.length === 0 ? changes : [...changes, { part: 'sources', at: study.length, before: [], after: added }];
}

/** What was found while reading the earlier file goes with it. */
function changeIssues({ issues }: Study, batch: Batch, { replaces }: Repeat): readonly Change[] {
  const earlier = new Set(replaces.values());
  const gone = issues.flatMap((issue, at) => (earlier.has(fileOf(issue)) ? [at] : []));
  const changes = stretchesOf(gone)
    .map(({ at, length }): Change => ({ part: 'issues', at, before: issues.slice(at, at + length), after: [] }))
    .reverse();
  return batch.issues.length === 0
    ? changes
    : [...changes, { part: 'issues', at: issues.length - gone.length, before: [], after: batch.issues }];
}
