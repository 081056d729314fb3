import type { CompareBy, Untested } from '../../domain/results/Comparison';
import type { HeldBack, Rests } from '../../domain/results/Gate';
import { nameGates } from '../quality/nameGates';

const RESTS_ON: Readonly<Record<Rests, string>> = {
  own: 'it is their own report',
  ego: 'it rests on what the others there would have said',
  links: 'it rests on who would have named whom there',
  paths: 'it rests on everybody’s ties',
};

/** Who is left out of something and why; '' = nobody. */
export function sayHeld({ held, rests }: HeldBack, from: string): string {
  return held.length === 0 ? '' : `Left out of the ${from}: ${nameGates(held)}, because ${RESTS_ON[rests]}.`;
}

/** What is held back of an outcome where too few answered; '' = nothing. */
export function sayHeldBack(gated: HeldBack, by: CompareBy): string {
  const { held, banded } = gated;
  if (by === 'organisation')
    return held.length + banded.length === 0
      ? ''
      : `Marked (†), because too few answered to rely on it: ${nameGates([...held, ...banded])}.`;
  const stands =
    banded.length === 0
      ? ''
      : `It depends on everybody’s ties, and too few answered in ${nameGates(banded)} to show it without a stability band.`;
  return [sayHeld(gated, 'test'), stands].filter((part) => part !== '').join(' ');
}

/** Why an outcome is described and not tested; '' = it is tested. */
export function sayUntested(untested: Untested | null): string {
  switch (untested?.why) {
    case undefined:
      return '';
    case 'organisations':
      return 'Organisations are described and not tested: people cannot swap organisations without breaking the network, and there are too few organisations for a test.';
    case 'silence':
      return 'In this study, an unmentioned contact may simply not have been asked about, so amounts cannot be compared.';
    case 'waiting':
      return 'Working out whether this could be chance.';
    case 'capped':
      return `No test: more than one in five reached the limit on names${untested.cap === null ? '' : ` (${untested.cap})`}, so the number of their contacts is not known.`;
    case 'alone':
      if (untested.left) return 'No test: where enough answered there is no second group with a value to compare with.';
      return `There is no second group with a value to compare with${untested.within === 'none' ? '' : ' in the same organisation'}.`;
  }
}
