import type { Reconciled } from '../../domain/results/Reconciled';
import { remember } from '../../support/remember';
import type { Profile } from './Profile';

const NOBODY: ReadonlySet<number> = new Set();

/** Who on the staff list names whom, in the round that is looked at. */
export class SocialFacts {
  readonly people: number;
  /** By person: whom they name, and everybody who names them or whom they name. */
  readonly #named: ReadonlySet<number>[];
  readonly #near: ReadonlySet<number>[];
  /** Those who name somebody, and whom they name beside. */
  readonly #circleOf = remember((profile: Profile): ReadonlySet<number> => {
    const circle = new Set(profile.namedBy);
    for (const reporter of profile.namedBy) for (const beside of this.#named[reporter] ?? []) circle.add(beside);
    circle.delete(profile.person);
    return circle;
  });

  constructor({ people, reports }: Reconciled) {
    const named: Set<number>[] = people.map(() => new Set());
    const near: Set<number>[] = people.map(() => new Set());
    for (let report = 0; report < reports.length; report += 1) {
      const [from, to] = [reports.from[report] ?? 0, reports.to[report] ?? 0];
      named[from]?.add(to);
      near[from]?.add(to);
      near[to]?.add(from);
    }
    this.people = people.length;
    [this.#named, this.#near] = [named, near];
  }

  names(one: number, other: number): boolean {
    return this.#named[one]?.has(other) === true;
  }

  countNamed(person: number): number {
    return this.#named[person]?.size ?? 0;
  }

  /** How many of those who name a contact, and whom they name beside, are neighbours of somebody; and how many would be by chance. */
  shared(profile: Profile, person: number): { readonly shared: number; readonly expected: number } {
    const circle = this.#circleOf(profile);
    const near = this.#near[person] ?? NOBODY;
    let shared = 0;
    for (const one of circle) if (near.has(one)) shared += 1;
    return { shared, expected: (circle.size * near.size) / this.people };
  }
}
