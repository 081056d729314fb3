/**
 * What the answers of an organisation allow, from most to least: everything; measures along paths only with their
 * stability; degree, own ties and labels, but no ranks and no brokerage; what somebody reported themselves and nothing else.
 * A gate marks a value, or hides a rank or a test; it never changes a number or a verdict. docs/measures.md, 5.2.
 */
export const GATE_LEVELS = ['all', 'paths', 'labels', 'own'] as const;
export type GateLevel = (typeof GATE_LEVELS)[number];

/** What a number rests on: what somebody reports themselves, they and those around them, whom they link, or everybody's ties. */
export type Rests = 'own' | 'ego' | 'links' | 'paths';

export interface Gate {
  /** As first written; '' = the managers whose organisation is not told. */
  readonly organisation: string;
  readonly answered: number;
  /** Managers on the roster. */
  readonly n: number;
  readonly level: GateLevel;
}

/** What the response of some organisations holds back of a result. */
export interface HeldBack {
  /** Their managers are left out of tests and ranks. */
  readonly held: readonly Gate[];
  /** They are shown only together with a stability band. */
  readonly banded: readonly Gate[];
  readonly rests: Rests;
}
