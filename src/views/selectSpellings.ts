import type { Person } from '../domain/Person';
import { listMayBeOne } from '../reconcile/joinSpellings';

/** Organisations that may be one, each with how many people have it: the question of the page Study. */
export function selectSpellings(people: readonly Person[]): readonly (readonly { readonly written: string; readonly people: number }[])[] {
  return listMayBeOne(people);
}
