import { GROUP_COST, ORGANISATION_COST, POST_COST, tally } from './setCost';
import type { SetQuestion } from './setQuestion';
import type { KindShares } from './shareKinds';
import { shareKinds } from './shareKinds';

/** What is known of the best partition before one is sought. */
export interface SetGuide {
  /** No partition into sets of these sizes costs less. Where one has it, that is proved to be the best. */
  readonly bound: number;
  readonly groups: KindShares;
  readonly organisations: KindShares;
}

/** The least spread of groups, that of organisations, and those whose post nobody else has: each by itself. */
export function boundSets({ groups, organisations, posts, alone }: SetQuestion, sizes: readonly number[]): SetGuide {
  const guide = {
    groups: shareKinds(groups, sizes, GROUP_COST, alone),
    organisations: shareKinds(organisations, sizes, ORGANISATION_COST, alone),
  };
  const single = tally(posts).reduce((sum, count) => sum + (count === 1 ? 1 : 0), 0);
  return { ...guide, bound: guide.groups.least + guide.organisations.least + POST_COST * single };
}
