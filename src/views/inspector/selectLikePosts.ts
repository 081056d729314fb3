import type { Examined } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import type { Reconciled } from '../../domain/results/Reconciled';
import { areAlike, makeLikeness } from '../../isolation/facts/Likeness';

/**
 * The managers in a like post with whom a manager is not in contact: neither names the other, in use or not. Those of the own
 * organisation first. `null` = the own post is not recorded.
 *
 * @param peers who counts as somebody in a like post
 */
export function selectLikePosts(reconciled: Reconciled, peers: Examined['peers']): (manager: number) => readonly Person[] | null {
  const { people, managers, reports } = reconciled;
  const likeness = makeLikeness(reconciled, peers);
  return (manager) => {
    const own = people[manager];
    if (own === undefined || manager >= managers || likeness.keys[manager] === 0) return null;
    const isMet = new Uint8Array(managers);
    isMet[manager] = 1;
    for (let report = 0; report < reports.length; report += 1) {
      const [from, to] = [reports.from[report] ?? -1, reports.to[report] ?? -1];
      // Writing beyond the managers falls away.
      if (from === manager) isMet[to] = 1;
      if (to === manager) isMet[from] = 1;
    }
    // Before everybody else's, which begin with a letter or a digit.
    const keyOf = ({ organisation, name }: Person): string => `${organisation === own.organisation ? '' : organisation}\n${name}`;
    return people
      .slice(0, managers)
      .filter((_, other) => isMet[other] === 0 && areAlike(likeness, manager, other) === true)
      .map((person) => ({ person, key: keyOf(person) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
      .map(({ person }) => person);
  };
}
