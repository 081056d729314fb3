import type { Selection } from '../../views/Selection';

/** What is selected, what is left out of the picture, what is open, and how to select. */
export interface MapSelection {
  readonly selected: Selection | null;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly hiddenOrganisations: ReadonlySet<string>;
  /** Nobody but those who are isolated or possibly so. */
  readonly onlyStanding: boolean;
  readonly hidesSilent: boolean;
  /** Lines from one hull to another are left out. */
  readonly hidesCrossing: boolean;
  /** Links that are planned, as pairs of nodes; empty = none, or they are left out. */
  readonly planned: readonly (readonly [number, number])[];
  readonly names: boolean;
  /** Names are hidden on all pages: nobody is named here, not even who always is. */
  readonly isNameless: boolean;
  /** Hulls that are shown as bubbles (`MapCluster.id`). */
  readonly closed: ReadonlySet<string>;
  /** Marks whose people are shown (`MapMark.id`). */
  readonly openMarks: ReadonlySet<string>;
  readonly onSelect: (selection: Selection | null) => void;
  /** Puts somebody where they were dragged to, in the plane of the layout. */
  readonly onPin: (id: string, x: number, y: number) => void;
}
