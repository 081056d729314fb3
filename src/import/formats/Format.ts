import type { Instrument } from '../../domain/Instrument';
import type { FormatId, Understood } from '../../domain/Understood';
import type { Work } from '../../support/Progress';
import type { Limits } from '../files/Limits';
import type { StaffList } from '../rows/StaffList';
import type { KnownWord } from '../surveys/questionLabels';
import type { RespondentAnswer } from '../surveys/RespondentAnswer';
import type { TableToParse } from '../files/TableToParse';
import type { Part } from './Part';

/** What a reader may ask besides the parts themselves. */
export interface FormatContext {
  readonly limits: Limits;
  /** Everybody who is listed in the study and in the plain tables of people that come with the file. */
  readonly staff: StaffList;
  /** Whether they are so by a staff list, and not only because they answered. */
  readonly hasList: boolean;
  /** Column of Kith → header, as somebody named it. */
  readonly named: ReadonlyMap<string, string>;
  /** The network type and the motive of the codebook that a word means. */
  readonly look: (word: string) => KnownWord;
}

/** A table that the corridor takes like any other, and the part that its rows stand in. */
export interface FormatTable extends TableToParse {
  readonly part: Part;
}

/** Tables that the corridor takes like any other, and as what the parts were understood. */
export interface FormatRead {
  /** Empty = nothing can be taken, and the log of the first part says why, as an error. */
  readonly tables: readonly FormatTable[];
  readonly understood: Omit<Understood, 'format' | 'files'>;
  /** It is a plain table after all, which was only like one of the format. */
  readonly isPlain?: true;
  /** What listed people said of themselves. */
  readonly answers?: readonly RespondentAnswer[];
  /** What is known of how it was asked. */
  readonly instrument?: Instrument;
  /** The first and the last day on which somebody answered. */
  readonly days?: readonly [from: string, to: string];
}

/** What is read together: one part at least. */
export type Claimed = readonly [Part, ...Part[]];

/**
 * One kind of file. `claim` looks at the beginnings of everything that is there, and says which parts it reads: each list is
 * read together, as one (a respondents' file with its contacts and ties). What one format claims, no later one sees; files
 * that nobody claims are read as plain tables. Formats decide by what stands in a part, never by its name alone.
 *
 * `read` gives sheets of people and contacts under headers that `peopleColumns` and `contactColumns` know. Every row has the
 * number that the file's own program would show (line of a text, row of a sheet). It never throws for what stands in a file,
 * save for `TableTooLarge`, which the corridor says. Every element of the file is a row of a table, an error with its row, or
 * in an issue `left-out`.
 */
export interface Format {
  readonly id: FormatId;
  readonly claim: (parts: readonly Part[]) => readonly Claimed[];
  readonly read: (parts: Claimed, context: FormatContext) => Work<FormatRead>;
}

/** For formats that read each part by itself. */
export function eachPart(isOne: (part: Part) => boolean): Format['claim'] {
  return (parts) => parts.filter(isOne).map((part): Claimed => [part]);
}

/** Parts that are read as one, where there are any. */
export function asOne([first, ...others]: readonly Part[]): readonly Claimed[] {
  return first === undefined ? [] : [[first, ...others]];
}

/** What is read of a part of which nothing can be read. */
export const NOTHING: FormatRead = { tables: [], understood: { counts: {}, types: [] } };
