/**
 * Compressed sparse rows: the neighbours of node v are `targets[offsets[v] … offsets[v+1])`, ascending, without repeats
 * and without v itself. An undirected edge stands in both rows.
 */
export interface Csr {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}
