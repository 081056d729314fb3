import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Codebook } from '../codebook/Codebook';
import type { Issue } from '../domain/Issue';
import type { Nominations } from '../domain/nominations/Nominations';
import { NominationsBuilder } from '../domain/nominations/NominationsBuilder';
import type { Instrument } from '../domain/Instrument';
import { makePerson } from '../domain/makePerson';
import type { Person } from '../domain/Person';
import type { Source } from '../domain/Source';
import type { Batch, SurveyRead } from '../domain/Batch';
import type { Work } from '../support/Progress';
import { checkSize } from './checkSize';
import type { ImportOptions } from './ImportOptions';
import type { InputFile } from './InputFile';
import { DEFAULT_LIMITS } from './Limits';
import { markNamedNobody, type NamedNobody } from './markNamedNobody';
import { parseContacts } from './parseContacts';
import { parsePeople, type KnownIds } from './parsePeople';
import { readTables, type TableToParse } from './readTables';
import { firstHeaders } from './settleColumns';
import { StaffList } from './StaffList';
import { addAnswers } from './surveys/addAnswers';
import type { MaybeSurvey } from './surveys/mayBeSurvey';
import { spreadSurvey, type RespondentAnswer } from './surveys/spreadSurvey';
import { Vocabulary } from './Vocabulary';

const HASHED_AT_ONCE = 4 << 20;

/** What of a table became part of the batch. */
type Parsed = Pick<Source, 'taken' | 'columns'> & { readonly found: number };

/**
 * Reads files of people and contacts. Whatever cannot be taken is in the issues, with file, row and what to do; the
 * rest is taken. Never throws for anything that stands in a file. Columns that nobody names, encodings, delimiters and
 * what a file holds are found out. `base` is the codebook that words are looked up in.
 */
export function* buildBatch(inputs: readonly InputFile[], options: ImportOptions, base: Codebook): Work<Batch> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const named = namedColumns(options);
  const vocabulary = new Vocabulary(base, options.typeMap ?? new Map(), options.activityMap);
  const builder = new NominationsBuilder();
  const known: KnownIds = new Map();
  const staff = new StaffList(options.staff ?? []);
  const sources: Source[] = [];
  const people: Person[] = [];
  const issues: Issue[] = [];
  const namedNobody: NamedNobody[] = [];
  const unread: string[] = [];
  const answers: RespondentAnswer[] = [];
  const surveys: SurveyRead[] = [];
  const caps: (number | null)[] = [];
  /** Contacts wait for the people whom they may name. */
  const waiting: (() => Work<boolean>)[] = [];
  /** What only the whole staff list can tell. */
  const last: (() => Work<boolean>)[] = [];

  function keep({ table, holds }: TableToParse, hash: string, parsed: Parsed | null): boolean {
    if (parsed !== null) sources.push({ file: table.file, holds, sha256: hash, rows: parsed.found, taken: parsed.taken, understood: table.understood, columns: parsed.columns });
    return parsed !== null;
  }

  function* takePeople(given: TableToParse, hash: string): Work<boolean> {
    const listed = yield* parsePeople(given.table, sources.length, named, vocabulary, known, given.log);
    for (const person of listed?.people ?? []) {
      people.push(person);
      staff.add(person);
    }
    return keep(given, hash, listed === null ? null : { ...listed, taken: listed.people.length });
  }

  /** A table that may be answers: which it is, the staff list says. */
  function* takeSurvey(given: TableToParse, survey: MaybeSurvey, hash: string): Work<boolean> {
    const { table, log } = given;
    yield { stage: `Answers of ${table.file}`, done: 0, total: 1 };
    const spread = spreadSurvey(table, survey.tool, staff, (word) => vocabulary.look(word), log);
    if (typeof spread !== 'string') {
      const own = people.length === 0 && staff.isEmpty ? listRespondents(spread.answers, sources.length) : [];
      people.push(...own);
      answers.push(...spread.answers);
      surveys.push({ file: table.file, understood: spread.understood });
      caps.push(spread.cap);
      return yield* takeContacts({ ...given, table: spread.table }, hash);
    }
    if (survey.otherwise === 'people') {
      const isKept = yield* takePeople({ ...given, holds: 'people' }, hash);
      for (const issue of log.finish()) issues.push(issue);
      return isKept;
    }
    if (survey.otherwise === 'contacts') return yield* takeContacts({ ...given, holds: 'contacts' }, hash);
    log.error('survey-unread', null, null, { what: spread, name: survey.tool?.name ?? '', ...firstHeaders(table.headers) });
    for (const issue of log.finish()) issues.push(issue);
    return false;
  }

  function* takeContacts(given: TableToParse, hash: string): Work<boolean> {
    const reported = yield* parseContacts(given.table, sources.length, named, vocabulary, staff, builder, given.log);
    for (const row of reported?.namedNobody ?? []) namedNobody.push(row);
    const isKept = keep(given, hash, reported);
    for (const issue of given.log.finish()) issues.push(issue);
    return isKept;
  }

  for (const [place, input] of inputs.entries()) {
    const file = input.file.replace(/^.*[\\/]/, '');
    const tooLarge = checkSize({ name: file, size: input.bytes.length }, limits);
    if (tooLarge !== null) {
      issues.push(tooLarge);
      unread.push(file);
      continue;
    }
    const hash = input.sha256 ?? (yield* hashBytes(input.bytes, file));
    const mayBePeople = ({ holds }: InputFile): boolean => holds !== 'contacts';
    const tables = yield* readTables(input, file, limits, named, issues);
    if (tables.length === 0) unread.push(file);
    for (const given of tables) {
      if (given.table.found === 0) given.log.warn('header-only', null, null, {});
      const later = function* (): Work<boolean> {
        const isKept = yield* given.survey !== null ? takeSurvey(given, given.survey, hash) : given.holds === 'people' ? takePeople(given, hash) : takeContacts(given, hash);
        if (!isKept) unread.push(given.table.file);
        return isKept;
      };
      if (given.survey !== null) last.push(later);
      else if (given.holds === 'people') {
        yield* later();
        for (const issue of given.log.finish()) issues.push(issue);
      } else waiting.push(later);
    }
    // Where nobody can be listed any more, nothing waits: a table of ten million rows is let go before the next is read.
    if (!inputs.slice(place + 1).some(mayBePeople)) for (const later of waiting.splice(0)) yield* later();
  }

  for (const later of last) yield* later();

  const [cap, another] = caps;
  const instrument: Instrument = { ...(cap !== undefined && cap !== null && another === undefined ? { cap } : {}), ...options.instrument };
  const types = instrument.types?.flatMap((type) => vocabulary.types(type, () => undefined));
  const nominations = builder.finish();
  const marked = markNamedNobody(people, namedNobody, wordsIn(nominations), options.staff ?? []);
  return {
    sources,
    people: addAnswers(marked.people, answers),
    surveys,
    nominations,
    issues: [...issues, ...marked.issues],
    unread,
    instrument: types === undefined ? instrument : { ...instrument, types },
    codebook: vocabulary.finish(),
    activityWords: vocabulary.activityWords,
  };
}

/** Where nobody is listed, whoever answered is: also those who named nobody or did not come so far. */
function listRespondents(answers: readonly RespondentAnswer[], source: number): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { written, row, reached } of answers) {
    const known = people.get(written);
    if (known === undefined || (reached && known.responded === 'no')) people.set(written, makePerson({ id: written, kind: 'manager', responded: reached ? 'yes' : 'no', origin: { source, row } }));
  }
  return [...people.values()];
}

/** Who reports, as written, each spelling once. */
function wordsIn({ from, words }: Nominations): readonly string[] {
  return Array.from(new Set(from), (word) => words[word] ?? '');
}

/** Columns named one by one, and the two that may be named by an option of their own. */
function namedColumns({ columns, groupColumn, organisationColumn }: ImportOptions): ReadonlyMap<string, string> {
  const named = new Map(columns);
  if (groupColumn !== undefined) named.set('group', groupColumn);
  if (organisationColumn !== undefined) named.set('organisation', organisationColumn);
  return named;
}

function* hashBytes(bytes: Uint8Array, file: string): Work<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += HASHED_AT_ONCE) {
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
    yield { stage: `Reading ${file}`, done: at, total: bytes.length };
  }
  return bytesToHex(hash.digest());
}
