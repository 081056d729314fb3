/**
 * What the answers of an organisation allow, from most to least: everything; measures along paths only with their
 * stability; degree, own ties and labels, but no ranks and no brokerage; what somebody reported herself and nothing else.
 * A gate marks a value, or hides a rank or a test; it never changes a number or a verdict. docs/measures.md, 5.2.
 */
export const GATE_LEVELS = ['all', 'paths', 'labels', 'own'] as const;
export type GateLevel = (typeof GATE_LEVELS)[number];

export interface Gate {
  /** As first written; '' = the managers whose organisation is not told. */
  readonly organisation: string;
  readonly answered: number;
  /** Managers on the roster. */
  readonly n: number;
  readonly level: GateLevel;
}
