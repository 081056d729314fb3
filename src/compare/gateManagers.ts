import type { Gate } from '../domain/results/Gate';
import type { Rests } from '../quality/isMarked';
import { allows } from '../quality/isMarked';
import { nameGates } from '../quality/nameGates';
import type { CompareContext } from './CompareContext';

/** What the response of some organisations holds back of something that is compared. docs/measures.md, 5.2. */
export interface Gated {
  /** Organisations whose managers are left out of tests and ranks. */
  readonly held: readonly Gate[];
  /** Organisations of which it is told only together with its stability band. */
  readonly banded: readonly Gate[];
  readonly isHeld: (manager: number) => boolean;
}

/** Trying errors means to compute paths hundreds of times: beyond so many managers that takes longer than anybody waits. */
const MOST_FOR_BAND = 1000;

/** @param isCounted whether a manager has part in it; organisations of which nobody has hold nothing back */
export function gateManagers(
  { gateOf, groups: { length } }: Pick<CompareContext, 'gateOf' | 'groups'>,
  rests: Rests,
  isCounted: (manager: number) => boolean = () => true,
): Gated {
  const gates = new Set<Gate>();
  for (let manager = 0; manager < length; manager += 1) {
    const gate = gateOf(manager);
    if (gate !== undefined && isCounted(manager) && !allows(gate.level, rests)) gates.add(gate);
  }
  const canBand = ({ level }: Gate): boolean => rests === 'paths' && level === 'paths' && length <= MOST_FOR_BAND;
  const held = [...gates].filter((gate) => !canBand(gate));
  const isHeld = (manager: number): boolean => {
    const gate = gateOf(manager);
    return gate !== undefined && held.includes(gate);
  };
  return { held, banded: [...gates].filter(canBand), isHeld };
}

const RESTS_ON: Readonly<Record<Rests, string>> = {
  own: 'it is their own report',
  ego: 'it rests on what the others there would have said',
  links: 'it rests on who would have named whom there',
  paths: 'it rests on everybody’s ties',
};

/** Who is left out and why; '' = nobody. */
export function sayHeld({ held }: Pick<Gated, 'held'>, rests: Rests, from: string): string {
  return held.length === 0 ? '' : `Left out of the ${from}: ${nameGates(held)}, because ${RESTS_ON[rests]}.`;
}
