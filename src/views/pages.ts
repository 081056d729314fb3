/** A page of the open study: one entry here and one component in `ui/shell/Workspace.tsx`. */
interface PageEntry {
  readonly id: string;
  /** In the rail and in the find box. */
  readonly label: string;
  /** What the page will show, said where there is nobody to show; `null` = the page is there without managers too. */
  readonly willShow: string | null;
}

/** In the order of the work, as the rail shows them. */
export const PAGES = [
  { id: 'study', label: 'Study', willShow: null },
  { id: 'people', label: 'People', willShow: null },
  {
    id: 'map',
    label: 'Map',
    willShow: 'The map will show your managers and who they turn to: by organisation, by group, by kind of network.',
  },
  {
    id: 'isolation',
    label: 'Isolation',
    willShow: 'This page will show who has few contacts or no wider network, why, how sure that is, and what would change it.',
  },
  {
    id: 'compare',
    label: 'Compare',
    willShow:
      'This page will compare groups and organisations, show every manager as a dot, and show whether the differences could be chance.',
  },
  {
    id: 'plan',
    label: 'Plan',
    willShow: 'This page will propose mentors, learning sets and introductions within your limits, and show what they would change.',
  },
] as const satisfies readonly PageEntry[];

export type StudyPageId = (typeof PAGES)[number]['id'];
export type Page = 'start' | StudyPageId;
