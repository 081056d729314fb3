import type { Codebook } from '../../codebook/Codebook';
import type { Nominations } from '../nominations/Nominations';
import type { Study } from '../Study';

/** What a study holds one of. */
type Settings = Pick<Study, 'title' | 'notice' | 'instrument' | 'silentMeansNone' | 'isolationRule' | 'plan'>;
/** What a study holds lists of. */
type Lists = Pick<Study, 'people' | 'sources' | 'recipes' | 'issues' | 'organisations' | 'pins' | 'decisions'>;

type SettingChange = {
  readonly [Part in keyof Settings]: { readonly part: Part; readonly before: Settings[Part]; readonly after: Settings[Part] };
}[keyof Settings];

/** From index `at` on, `before` stands there and `after` takes its place; either may be empty. */
interface Splice<T> {
  readonly at: number;
  readonly before: T;
  readonly after: T;
}
type ListChange = { readonly [Part in keyof Lists]: { readonly part: Part } & Splice<Lists[Part]> }[keyof Lists];
type CodebookChange = {
  readonly [Table in keyof Codebook]: { readonly part: 'codebook'; readonly table: Table } & Splice<Codebook[Table]>;
}[keyof Codebook];

/**
 * In the lists of these rows of the contacts, the word `before` becomes `after`, which is in none of them yet: a respelling of the whole
 * study in one small change.
 */
export interface WordChange {
  readonly part: 'word';
  readonly column: 'types' | 'motives' | 'outcomes';
  readonly rows: readonly number[];
  readonly before: string;
  readonly after: string;
}

/**
 * The smallest piece of a step: one setting, or one stretch of a list, with what stood there and what stands there now.
 * It holds what changed and never a copy of the rest.
 */
export type Change = SettingChange | ListChange | CodebookChange | WordChange | ({ readonly part: 'nominations' } & Splice<Nominations>);
