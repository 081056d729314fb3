import type { Lens } from '../domain/Lens';
import type { Csr } from './Csr';

/**
 * A study through a lens: simple graphs over one set of nodes, the only thing measures run on. Parallel reports are one
 * arc, parallel arcs one edge, and there are no loops (each of the pitfalls of docs/measures.md, 2.2 comes from
 * breaking one of these).
 */
export interface View {
  readonly lens: Lens;
  readonly n: number;
  /** Node → index into `Reconciled.people`, ascending: managers first. */
  readonly people: Int32Array;
  /** Person → node, −1 = not a node. */
  readonly nodeOf: Int32Array;
  /** Node by node: 1 = their row is observed. Persons off the roster have no row by design: 0. */
  readonly answered: Uint8Array;
  /** R. */
  readonly respondents: number;
  /** Who names whom: v's row holds whom v names. `in` holds by whom v is named. */
  readonly out: Csr;
  readonly in: Csr;
  /** Under the lens's rule. */
  readonly undirected: Csr;
  readonly arcs: number;
  readonly edges: number;
  /**
   * Strength of each arc, aligned with `out.targets` (and `inStrength` with `in.targets`): as given, else the number of types within the
   * lens.
   */
  readonly outStrength: Float64Array;
  readonly inStrength: Float64Array;
  readonly strengthBasis: 'given' | 'types' | 'mixed';
  /** Report behind each arc (index into `Reports`), aligned with `out.targets`. */
  readonly outReport: Int32Array;
}
