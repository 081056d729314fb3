import type { Study } from '../domain/Study';
import type { Table } from '../export/Table';
import type { JsonValue } from '../export/JsonValue';
import type { Issue } from '../domain/Issue';
import type { Work } from '../support/Progress';
import type { Option } from './options';
import type { GivenOptions } from './readOptions';

/** What a command found: its part of the JSON result, and the same as a table. */
export interface Found {
  readonly json: readonly (readonly [string, JsonValue])[];
  /** Made only where a table is asked for: that of a national study is large. */
  readonly table: Table | (() => Table);
  readonly issues: readonly Issue[];
  /** What whoever called should know of the result itself: what was left out, and how to have it. */
  readonly notes?: readonly string[];
}

/** A command of the command line: a value from which the dispatch and the help are made. */
export interface Command {
  readonly name: string;
  readonly does: string;
  readonly options: readonly Option[];
  /** @throws UsageError on a bad option */
  readonly run: (study: Study, given: GivenOptions) => Work<Found>;
}
