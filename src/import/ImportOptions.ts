import type { ReadActivity } from '../domain/Activity';
import type { Instrument } from '../domain/Instrument';
import type { Listed } from '../domain/seekListed';
import type { Recipe, WordRule } from '../domain/Recipe';
import type { Limits } from './files/Limits';

/** How somebody who adds files wants them understood; what is left out is found out from the files. */
export interface ImportOptions {
  /** Column of Kith → header of the file: `from` → `ego`. */
  readonly columns?: ReadonlyMap<string, string>;
  /** Network type as written → network type of the study: `advice` → `Managerial`. */
  readonly typeMap?: ReadonlyMap<string, string>;
  /** What words of the activity column mean that Kith cannot read: `sometimes` → `latent`. */
  readonly activityMap?: ReadonlyMap<string, ReadActivity>;
  /** Words of the files and what they mean, as somebody has said for these files alone. */
  readonly words?: readonly WordRule[];
  /** Headers that are taken as the managerial group and the organisation of the people. */
  readonly groupColumn?: string;
  readonly organisationColumn?: string;
  readonly instrument?: Instrument;
  /** People who are known already, of the study that the files are brought into. */
  readonly staff?: readonly Listed[];
  /** That those are known by their answers alone, and there is no staff list. */
  readonly answeredAlone?: boolean;
  /** Recipes of the study, or that somebody gave: files that one of them fits are read by it. */
  readonly recipes?: readonly Recipe[];
  readonly limits?: Limits;
  /** As ISO text: who leaves before has left. Left out = the dates of the files say how late it is. */
  readonly today?: string;
}
