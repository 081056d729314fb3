import type { LayoutKind } from './results/MapPicture';

/** Somebody was put by hand where they stand on the map. */
export interface Pin {
  /** Id of `Reconciled.people`. */
  readonly id: string;
  readonly layout: LayoutKind;
  /** As in `MapPicture.positions`. */
  readonly x: number;
  readonly y: number;
}
