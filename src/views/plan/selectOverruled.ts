import type { Study } from '../../domain/Study';
import { listOverruled } from '../../plan/listOverruled';
import { sayOverruled } from '../../words/plan/sayOverruled';
import type { Known } from './selectKnown';

/** Limits that others make void, or tighter than they say, in sentences. */
export function selectOverruled(
  { plan: { limits }, organisations }: Pick<Study, 'plan' | 'organisations'>,
  { levels }: Pick<Known, 'levels'>,
  managers: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const areRivals = limits.competing.length > 0 || organisations.some(({ competesWith }) => competesWith.length > 0);
  const nameOf = (id: string): string => managers.find((manager) => manager.id === id)?.name ?? id;
  return listOverruled(limits, levels, areRivals).map((one) => sayOverruled(one, limits, nameOf));
}
