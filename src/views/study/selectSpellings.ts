import type { SpeltField } from '../../domain/bareSpelling';
import type { Person } from '../../domain/Person';
import type { Study } from '../../domain/Study';
import { listMayBeOne, type Spelling } from '../../reconcile/joinSpellings';

/** Spellings of one field of people that may be one, each with how many people have it: a question of the page Study. */
export function selectSpellings(
  { codebook }: Pick<Study, 'codebook'>,
  people: readonly Person[],
  field: SpeltField,
): readonly (readonly Pick<Spelling, 'written' | 'people'>[])[] {
  return listMayBeOne(people, field, codebook.groups);
}
