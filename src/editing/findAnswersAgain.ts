import type { Batch } from '../domain/Batch';
import { foldName } from '../domain/foldName';
import type { Nominations } from '../domain/nominations/Nominations';
import { areOfTwoTimes } from '../domain/rounds/areOfTwoTimes';
import type { AnswersAgain } from '../domain/results/FileComparison';
import type { Source } from '../domain/Source';
import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import { StaffList } from '../import/rows/StaffList';
import { dayNumber } from '../support/dayNumber';
import { countShared } from '../support/countShared';
import { fileOf } from './placeSources';

/** Of those who answer in the smaller, so many answer in both. */
const SHARED = 0.5;
const FEWEST = 2;
/** Whoever answers so long after a file was added answers another time: late answers come within weeks. */
const DAYS_LATER = 31;
const DAY_MS = 86_400_000;

/** Who answers in a file, whom they name, and with which network types. */
interface Answers {
  readonly file: string;
  readonly formats: ReadonlySet<string>;
  readonly contacts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly types: ReadonlySet<string>;
}

/**
 * Files in which people answer who have answered already, or that were answered long after the earlier file was added, and that do not
 * say of which round they are. A file for each network type is of one round.
 *
 * @param namedOf of a file that comes, the earlier one that it is called like: then no other is looked at
 * @returns by the file that comes, the earlier one that is most like it
 */
export function findAnswersAgain(
  study: Study,
  history: History,
  batch: Batch,
  namedOf: (file: string) => string | null,
): ReadonlyMap<string, AnswersAgain> {
  const list = new StaffList([...study.people, ...batch.people]);
  const ids = new Map<string, string>();
  const idOf = (written: string): string => {
    const known = ids.get(written);
    if (known !== undefined) return known;
    const id = list.findAddressed(written)?.id ?? foldName(written);
    ids.set(written, id);
    return id;
  };
  const before = answersOf(study.sources, study.nominations, idOf);
  const found = new Map<string, AnswersAgain>();
  for (const one of answersOf(batch.sources, batch.nominations, idOf)) {
    if (saysRound(batch, one.file)) continue;
    const named = namedOf(one.file);
    const dates = batch.answered?.find(({ file }) => file === one.file);
    const likes = before.flatMap((other): readonly AnswersAgain[] => {
      if (named !== null && other.file !== named) return [];
      const both = [...one.contacts.keys()].filter((id) => other.contacts.has(id));
      const added = addedAt(study, history, other.file);
      const isLater = dates !== undefined && added !== null && dayNumber(dates.from) - added / DAY_MS >= DAYS_LATER;
      const isMostOf = both.length >= FEWEST && both.length >= SHARED * Math.min(one.contacts.size, other.contacts.size);
      const isOneKind = one.types.size === 0 || other.types.size === 0 || countShared(one.types, other.types) > 0;
      const otherwise = both.filter((id) => !isEqual(one.contacts.get(id), other.contacts.get(id))).length;
      // One that is called like it, and in which most say the same, is a later version of it.
      if (named !== null && !isLater && 2 * otherwise <= both.length) return [];
      const isAgain = isMostOf && (isOneKind || isLater || areOfTwoTimes(one.file, other.file));
      if (!isAgain && !(isLater && countShared(one.formats, other.formats) > 0)) return [];
      return [
        {
          earlier: other.file,
          people: both.length,
          of: other.contacts.size,
          otherwise,
          from: dates?.from ?? '',
          to: dates?.to ?? '',
          isLater,
        },
      ];
    });
    // The one that most say again in, then that most answer in, then the latest.
    const [best] = likes.reverse().sort((a, b) => b.people - b.otherwise - (a.people - a.otherwise) || b.people - a.people);
    if (best !== undefined) found.set(one.file, best);
  }
  return found;
}

function answersOf(sources: readonly Source[], nominations: Nominations, idOf: (written: string) => string): readonly Answers[] {
  const { words, lists, from, to, types, source, length } = nominations;
  const files = new Map<string, { formats: Set<string>; contacts: Map<string, Set<string>>; types: Set<string> }>();
  const ofSource = sources.map((one) => {
    const known = files.get(fileOf(one)) ?? {
      formats: new Set<string>(),
      contacts: new Map<string, Set<string>>(),
      types: new Set<string>(),
    };
    if (one.holds === 'contacts') {
      files.set(fileOf(one), known);
      if (one.reading !== undefined) known.formats.add(one.reading.format);
    }
    return known;
  });
  for (let row = 0; row < length; row += 1) {
    const answers = ofSource[source[row] ?? 0];
    if (answers === undefined) continue;
    const who = idOf(words[from[row] ?? 0] ?? '');
    const contacts = answers.contacts.get(who) ?? new Set<string>();
    answers.contacts.set(who, contacts.add(idOf(words[to[row] ?? 0] ?? '')));
    for (const type of lists[types[row] ?? 0] ?? []) answers.types.add(type);
  }
  return [...files].flatMap(([file, answers]) => (answers.contacts.size === 0 ? [] : [{ file, ...answers }]));
}

function saysRound({ sources, nominations: { length, source, round, words } }: Batch, file: string): boolean {
  for (let row = 0; row < length; row += 1) {
    const one = sources[source[row] ?? 0];
    if (one !== undefined && fileOf(one) === file && (words[round[row] ?? 0] ?? '').trim() !== '') return true;
  }
  return false;
}

/** When a file of the study was added last, in milliseconds; `null` = the history does not say. */
function addedAt({ sources }: Study, { entries, done }: History, file: string): number | null {
  const hashes = new Set(sources.flatMap((source) => (fileOf(source) === file ? [source.sha256] : [])));
  const entry = entries
    .slice(0, done)
    .findLast(({ step }) =>
      step.changes.some((change) => change.part === 'sources' && change.after.some(({ sha256 }) => hashes.has(sha256))),
    );
  return entry?.at ?? null;
}

const isEqual = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean =>
  one !== undefined && other !== undefined && one.size === other.size && countShared(one, other) === one.size;
