import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import type { Table } from '../domain/results/Table';
import type { JsonValue } from '../export/JsonValue';
import type { Issue } from '../domain/Issue';
import type { Drive } from '../encryption/saveStudyFile';
import type { PathsKernel } from '../algorithms/PathsKernel';
import type { TestCrew } from '../compare/Tests';
import type { TrialCrew } from '../pipeline/askedOfHelpers';
import type { Work } from '../support/Progress';
import type { Option } from './options';
import type { GivenOptions } from './readOptions';

/** What a command found: its part of the JSON result, and the same as a table. */
export interface Found {
  readonly json: readonly (readonly [string, JsonValue])[];
  /** Made only where a table is asked for: that of a national study is large. */
  readonly table: Table | (() => Table);
  /** Of each source, how many of its rows became nominations. */
  readonly taken: readonly number[];
  readonly issues: readonly Issue[];
  /** What the caller should know of the result itself: what was left out, and how to have it. */
  readonly notes?: readonly string[];
}

/** Further threads, for each kind of work. */
export interface Hired {
  readonly trials: TrialCrew;
  readonly tests: TestCrew;
}

interface Named {
  readonly name: string;
  readonly does: string;
  readonly options: readonly Option[];
}

/** A command of the command line: a value from which the dispatch and the help are made. */
export interface Command extends Named {
  /** @param hire further threads, where it is worth their beginning @throws UsageError on a bad option */
  readonly run: (study: Study, given: GivenOptions, kernel: PathsKernel, hire: () => Hired) => Work<Found>;
}

/** A command whose result is a file as it is, and no table or list of issues. */
export interface Converter extends Named {
  /** @throws UsageError on a bad option */
  readonly save: (kept: { readonly study: Study; readonly history: History }, given: GivenOptions, drive: Drive) => Promise<Converted>;
}

/** The file, what is the matter with its rows, and what the caller should know of it. */
export interface Converted {
  readonly bytes: Uint8Array | string;
  readonly issues: readonly Issue[];
  readonly notes: readonly string[];
}
