import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Codebook } from '../codebook/Codebook';
import type { Issue } from '../domain/Issue';
import { NominationsBuilder } from '../domain/NominationsBuilder';
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
import { readTables } from './readTables';
import { Vocabulary } from './Vocabulary';

const HASHED_AT_ONCE = 4 << 20;

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
  const sources: Source[] = [];
  const people: Person[] = [];
  const issues: Issue[] = [];
  const namedNobody: NamedNobody[] = [];

  for (const input of inputs) {
    const file = input.file.replace(/^.*[\\/]/, '');
    const tooLarge = checkSize({ name: file, size: input.bytes.length }, limits);
    if (tooLarge !== null) {
      issues.push(tooLarge);
      continue;
    }
    const hash = input.sha256 ?? (yield* hashBytes(input.bytes, file));
    for (const { table, holds, log } of yield* readTables(input, file, limits, named, issues)) {
      if (table.found === 0) log.warn('header-only', null, null, 'The file holds a header and no rows.');
      const source = sources.length;
      let parsed: { readonly taken: number; readonly columns: Source['columns'] } | null;
      if (holds === 'people') {
        const listed = yield* parsePeople(table, source, named, vocabulary, known, log);
        for (const person of listed?.people ?? []) people.push(person);
        parsed = listed === null ? null : { taken: listed.people.length, columns: listed.columns };
      } else {
        const reported = yield* parseContacts(table, source, named, vocabulary, builder, log);
        for (const row of reported?.namedNobody ?? []) namedNobody.push(row);
        parsed = reported;
      }
      if (parsed !== null) {
        sources.push({ file: table.file, holds, sha256: hash, rows: table.found, taken: parsed.taken, understood: table.understood, columns: parsed.columns });
      }
      for (const issue of log.finish()) issues.push(issue);
    }
  }

  const instrument = options.instrument ?? {};
  const types = instrument.types?.flatMap((type) => vocabulary.types(type, () => undefined));
  const marked = markNamedNobody(people, namedNobody);
  return {
    sources,
    people: marked.people,
    nominations: builder.finish(),
    issues: [...issues, ...marked.issues],
    instrument: types === undefined ? instrument : { ...instrument, types },
    codebook: vocabulary.finish(),
    activityWords: vocabulary.activityWords,
  };
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
