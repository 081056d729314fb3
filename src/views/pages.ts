import type { CompareKind } from '../domain/CompareQuestion';

/** A page of the open study: one entry here and one component in `ui/shell/Workspace.tsx`. */
interface PageEntry {
  readonly id: string;
  /** In the rail and in the find box. */
  readonly label: string;
  /** What the page will show, said where there is nobody to show; `null` = the page is there without managers too. */
  readonly willShow: string | null;
  /** Its tabs, each with its name: the address of the page and the title of the browser's tab know them. The first opens first. */
  readonly tabs?: Readonly<Record<string, string>>;
}

const COMPARE_TABS: Readonly<Record<CompareKind | 'summary', string>> = {
  summary: 'Summary',
  outcomes: 'Details',
  kinds: 'Kinds and purposes',
  across: 'Links between groups',
  units: 'Units',
  obstacles: 'Barriers',
  robustness: 'Robustness',
  rounds: 'Rounds',
  book: 'The book’s questions',
};

/** In the order of the work, as the rail shows them. */
export const PAGES = [
  { id: 'study', label: 'Study', willShow: null },
  {
    id: 'people',
    label: 'People',
    willShow: null,
    tabs: {
      managers: 'Managers',
      contacts: 'Contacts',
      measures: 'Measures',
      groups: 'Groups',
      networks: 'Networks',
      same: 'Same person?',
      issues: 'To check',
    },
  },
  {
    id: 'map',
    label: 'Map',
    willShow: 'The map will show your managers and who they turn to: by organisation, by group, by kind of network.',
  },
  {
    id: 'isolation',
    label: 'Isolation',
    willShow: 'This page will show who has few contacts or no wider network, why, how sure that is, and what would change it.',
    // One post, opened: `post-` and its number among the posts.
    tabs: {
      posts: 'Posts',
      people: 'Managers',
      isolated: 'Isolated',
      possibly: 'Possibly',
      cannot_say: 'Cannot say',
      connected: 'Connected',
    },
  },
  {
    id: 'compare',
    label: 'Compare',
    willShow:
      'This page will compare groups and organisations, show every manager as a dot, and show whether the differences could be chance.',
    tabs: COMPARE_TABS,
  },
  {
    id: 'plan',
    label: 'Plan',
    willShow: 'This page will propose mentors, learning sets and introductions within your limits, and show what they would change.',
    tabs: { proposal: 'Proposal', alternatives: 'Other plans', progress: 'Progress' },
  },
] as const satisfies readonly PageEntry[];

export type StudyPageId = (typeof PAGES)[number]['id'];
export type Page = 'start' | StudyPageId;

/** A tab of a page by its id, or the post that is opened; else `null`. */
export function tabOf(page: string, tab: string): { readonly id: string; readonly label: string } | null {
  const label = (PAGES as readonly PageEntry[]).find(({ id }) => id === page)?.tabs;
  if (label !== undefined && Object.hasOwn(label, tab)) return { id: tab, label: label[tab] ?? '' };
  return page === 'isolation' && /^post-\d{1,6}$/.test(tab) ? { id: tab, label: 'One post' } : null;
}
