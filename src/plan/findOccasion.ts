import type { ContactFunction } from '../domain/results/Verdict';
import type { Planning } from './Planning';

/** Something that two people share and could meet about. */
export type Occasion =
  { readonly share: 'post' | 'background' | 'programme' | 'site' } | { readonly share: 'need'; readonly need: ContactFunction };

/** What two managers share that they could meet about; `null` = nothing that is recorded. */
export function findOccasion(planning: Planning, one: number, other: number): Occasion | null {
  const [a, b] = [planning.people[one], planning.people[other]];
  if (a === undefined || b === undefined) return null;
  const same = (x: string, y: string): boolean => x !== '' && x.toLowerCase() === y.toLowerCase();
  if (planning.areAlike(one, other) === true) return { share: 'post' };
  if (same(a.programme, b.programme)) return { share: 'programme' };
  if (same(a.background, b.background) && a.background !== 'none') return { share: 'background' };
  const theirs = planning.lacks(other);
  const need = planning.lacks(one).find((what) => theirs.includes(what));
  if (need !== undefined) return { share: 'need', need };
  return same(a.site, b.site) ? { share: 'site' } : null;
}
