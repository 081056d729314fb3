import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Codebook } from '../codebook/Codebook';
import type { Issue } from '../domain/Issue';
import type { Nominations } from '../domain/nominations/Nominations';
import { NominationsBuilder } from '../domain/nominations/NominationsBuilder';
import type { Person } from '../domain/Person';
import type { Source } from '../domain/Source';
import type { Batch } from '../domain/Batch';
import type { Work } from '../support/Progress';
import { checkSize } from './checkSize';
import type { ImportOptions } from './ImportOptions';
import type { InputFile } from './InputFile';
import { DEFAULT_LIMITS } from './Limits';
import { markNamedNobody, type NamedNobody } from './markNamedNobody';
import { parseContacts } from './parseContacts';
import { parsePeople, type KnownIds } from './parsePeople';
import { readTables, type TableToParse } from './readTables';
import { StaffList } from './StaffList';
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
  /** Contacts wait for the people whom they may name. */
  const waiting: (() => Work<boolean>)[] = [];

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
        const isKept = yield* given.holds === 'people' ? takePeople(given, hash) : takeContacts(given, hash);
        if (!isKept) unread.push(given.table.file);
        return isKept;
      };
      if (given.holds === 'people') {
        yield* later();
        for (const issue of given.log.finish()) issues.push(issue);
      } else waiting.push(later);
    }
    // Where nobody can be listed any more, nothing waits: a table of ten million rows is let go before the next is read.
    if (!inputs.slice(place + 1).some(mayBePeople)) for (const later of waiting.splice(0)) yield* later();
  }

  const instrument = options.instrument ?? {};
  const types = instrument.types?.flatMap((type) => vocabulary.types(type, () => undefined));
  const nominations = builder.finish();
  const marked = markNamedNobody(people, namedNobody, wordsIn(nominations), options.staff ?? []);
  return {
    sources,
    people: marked.people,
    nominations,
    issues: [...issues, ...marked.issues],
    unread,
    instrument: types === undefined ? instrument : { ...instrument, types },
    codebook: vocabulary.finish(),
    activityWords: vocabulary.activityWords,
  };
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
