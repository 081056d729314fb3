import type { Selection } from '../../views/Selection';

/** What is selected, what the legend has switched off, and how to select. */
export interface MapSelection {
  readonly selected: Selection | null;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly hiddenOrganisations: ReadonlySet<string>;
  readonly onlyFlagged: boolean;
  readonly onSelect: (selection: Selection | null) => void;
  /** Puts somebody where she was dragged to, in the plane of the layout. */
  readonly onPin: (id: string, x: number, y: number) => void;
}
