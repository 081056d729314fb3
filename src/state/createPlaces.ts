import type { Page, StudyPageId } from '../views/pages';
import { PAGES, tabOf } from '../views/pages';
import type { Selection } from '../views/Selection';
import type { Actions } from './Actions';
import type { Comparing } from './answers/Comparing';
import type { Stores } from './createStores';
import type { Doors, Place } from './Doors';
import { NOWHERE } from './Doors';

export interface Places {
  readonly actions: Pick<Actions, 'goTo' | 'openTab' | 'select'>;
  /** The address and the title follow what is shown. @param isNew Back leads to what was shown before */
  readonly moved: (isNew: boolean) => void;
  /** What a place says of tab and people, for a study that is being opened. */
  readonly expect: (place: Place) => void;
}

interface Parts {
  /** Another page or tab is shown. */
  readonly looked: () => void;
  readonly openPlace: (study: string, place: Place) => Promise<void>;
  readonly closeStudy: () => Promise<void>;
  readonly leaveLocked: () => void;
}

/** Pages on which somebody who is selected is seen in a list or on the map. */
const LISTS_PEOPLE: ReadonlySet<Page> = new Set(['people', 'map', 'isolation']);

/** Where somebody is: page, tab and person, with an address each, that Back and Forward walk. */
export function createPlaces(doors: Doors, { kept, derived, session }: Stores, parts: Parts): Places {
  /** Numbers that addresses of this tab hold, so that one means the same person after somebody was added before them. */
  const numbers = new Map<string, number>();
  const ids = new Map<number, string>();
  /** Numbers from an address, until it is known who the people are. */
  let awaited: readonly number[] = [];
  /** A place that Back or Forward has come to has an entry already. */
  let isFollowing = false;

  function numberOf(id: string): number | null {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const people = derived.getState().analysis?.reconciled.people ?? [];
    let number = people.findIndex((person) => person.id === id);
    if (number < 0) return null;
    while (ids.has(number)) number += people.length;
    ids.set(number, id);
    numbers.set(id, number);
    return number;
  }

  function selectionOf(who: readonly number[]): Selection | null {
    const people = derived.getState().analysis?.reconciled.people ?? [];
    const [one, other] = who.map((number) => {
      const id = ids.get(number) ?? people[number]?.id;
      return people.some((person) => person.id === id) ? id : undefined;
    });
    if (one === undefined) return null;
    if (who.length === 1) return { kind: 'person', id: one };
    return other === undefined ? null : { kind: 'pair', ids: [one, other] };
  }

  function here(): Place {
    const { page, tabs, comparing, selection } = session.getState();
    const study = kept.getState().study?.id ?? null;
    if (study === null || page === 'start') return NOWHERE;
    const looked = selection === null ? [] : selection.kind === 'person' ? [selection.id] : selection.ids;
    const who = looked.map(numberOf);
    return {
      study,
      page,
      tab: (page === 'compare' ? comparing.shown : tabs[page]) ?? null,
      who: awaited.length > 0 ? awaited : who.includes(null) ? [] : who.filter((number) => number !== null),
    };
  }

  function moved(isNew: boolean): void {
    const place = here();
    doors.writePlace(place, titleOf(place), isNew && !isFollowing);
  }

  function setTab(page: StudyPageId, tab: string | null): void {
    const { tabs, comparing } = session.getState();
    const known = tab === null ? null : tabOf(page, tab);
    if (page === 'compare') {
      if (known !== null) session.setState({ comparing: { ...comparing, shown: known.id as Comparing['shown'] } });
    } else {
      session.setState({ tabs: { ...tabs, [page]: known?.id } });
    }
  }

  function goTo(page: Page): void {
    if (page !== session.getState().page) {
      session.setState({ steps: [] });
      // Beside a page about groups, somebody of another page would only be in the way; Back leads to them.
      if (!isFollowing && !LISTS_PEOPLE.has(page)) session.setState({ selection: null });
    }
    session.setState({ page, reportsShown: false, reportsOf: null });
    moved(true);
    parts.looked();
  }

  /** Back and Forward lead there. */
  async function follow(): Promise<void> {
    const place = doors.readPlace();
    const { locked } = session.getState();
    if (locked !== null) {
      if (place.study === locked.study) return;
      parts.leaveLocked();
    }
    const open = kept.getState().study?.id ?? null;
    isFollowing = true;
    try {
      if (place.study === open) {
        if (open === null) return;
        const page = pageOf(place);
        setTab(page, place.tab);
        session.setState({ selection: selectionOf(place.who) });
        goTo(page);
        return;
      }
      if (place.study === null) await parts.closeStudy();
      else await parts.openPlace(place.study, place);
    } finally {
      isFollowing = false;
    }
    // Somebody who chose to stay, stays; and the way back is still there.
    if ((kept.getState().study?.id ?? null) === open && session.getState().locked === null) moved(true);
  }
  doors.onPlace(() => void follow());

  session.subscribe((now, before) => {
    if (now.page === 'compare' && before.page === 'compare' && now.comparing.shown !== before.comparing.shown) moved(true);
  });
  derived.subscribe(({ analysis }) => {
    if (analysis === null || awaited.length === 0) return;
    const selection = selectionOf(awaited);
    awaited = [];
    session.setState({ selection });
    moved(false);
  });

  return {
    actions: {
      goTo,
      openTab(page, tab) {
        setTab(page, tab);
        moved(true);
        parts.looked();
      },
      select(selection, isStep = false) {
        awaited = [];
        const before = session.getState().selection;
        session.setState({ selection, reportsShown: false, reportsOf: null });
        moved(!(isStep && before !== null));
      },
    },
    moved,
    expect(place) {
      numbers.clear();
      ids.clear();
      awaited = place.who;
      session.setState({ tabs: {} });
      setTab(pageOf(place), place.tab);
    },
  };
}

/** The page that a place names. */
export const pageOf = ({ page }: Place): StudyPageId => PAGES.find(({ id }) => id === page)?.id ?? 'isolation';

/** What the browser's tab says, and its history keeps: page and tab, and no name of a study or a person. */
function titleOf({ page, tab, who }: Place): string {
  const label = PAGES.find(({ id }) => id === page)?.label;
  if (label === undefined) return 'Kith';
  const parts = [['', 'One person', 'Two people'][who.length] ?? '', (tab === null ? null : tabOf(page ?? '', tab)?.label) ?? '', label];
  return `${parts.filter((part) => part !== '').join(', ')} – Kith`;
}
