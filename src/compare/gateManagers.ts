import type { Gate, HeldBack, Rests } from '../domain/results/Gate';
import { allows } from '../quality/isMarked';
import type { CompareContext } from './CompareContext';

/** What the response of some organisations holds back of something that is compared. docs/measures.md, 5.2. */
export interface Gated extends HeldBack {
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
  return { held, banded: [...gates].filter(canBand), rests, isHeld };
}
