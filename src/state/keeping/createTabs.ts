import type { Stores } from '../createStores';
import type { Doors } from '../Doors';
import type { Claim, TabWord } from './OtherTabs';

/** What could not be taken over is tried again by itself. */
const RETRY_AFTER_MS = 5_000;

export interface Tabs {
  /** The study that this tab shows from now on; `null` = none. The one before is let go when nothing of it waits to be saved. */
  readonly show: (study: string | null, released: Promise<void>) => void;
  readonly tell: (word: TabWord) => void;
}

interface Follow {
  /**
   * Another tab has saved the study that this one shows, or this tab takes over from one that was closed. Rejects where it cannot be
   * read.
   */
  readonly reload: () => Promise<void>;
  /** Another tab has removed it; `null` = all of them. */
  readonly gone: (study: string | null) => void;
  /** Somebody was erased there from a study, shown here or not. */
  readonly erased: (study: string) => void;
  /** One of this id, shown here or not, was protected there. */
  readonly isProtected: (study: string) => void;
  /** It was locked there. */
  readonly locked: () => void;
  /** Somebody is there. */
  readonly active: () => void;
  readonly listChanged: () => void;
}

interface Held {
  claim: Claim;
  letGo: () => void;
}

/** One study, one tab that writes it: the others follow what it saves, and one of them takes over when it is closed. */
export function createTabs(doors: Doors, { kept }: Stores, follow: Follow): Tabs {
  /** The study that is shown, and those left of which something waits to be saved. */
  const held = new Map<string, Held>();
  let shown: string | null = null;

  doors.otherTabs.hear((word) => {
    if (word.kind === 'removed-everything') follow.gone(null);
    else if (word.kind === 'removed') follow.gone(word.study);
    else if (word.kind === 'erased') follow.erased(word.study);
    else if (word.kind === 'protected') follow.isProtected(word.study);
    if (word.kind !== 'removed-everything' && word.study === shown) {
      if (word.kind === 'saved' || word.kind === 'erased') void follow.reload().catch(() => undefined);
      else if (word.kind === 'locked') follow.locked();
      else if (word.kind === 'active') follow.active();
    }
    follow.listChanged();
  });

  function settle(study: string, mine: Held, claim: Claim): void {
    mine.claim = claim;
    if (shown === study) kept.setState({ claim });
  }

  /** What the other one saved last comes first: a change made before it is here would be lost, and what is here is old. */
  function takeOver(study: string, mine: Held): void {
    const isOver = (): boolean => shown !== study || held.get(study) !== mine;
    follow.reload().then(
      () => {
        if (!isOver()) settle(study, mine, 'ours');
      },
      () => {
        if (!isOver())
          doors.later(RETRY_AFTER_MS, () => {
            if (!isOver()) takeOver(study, mine);
          });
      },
    );
  }

  return {
    show(study, released) {
      if (study === shown) return;
      const before = shown;
      shown = study;
      if (before !== null) {
        void released.then(() => {
          if (shown === before) return;
          held.get(before)?.letGo();
          held.delete(before);
        });
      }
      kept.setState({ claim: (study === null ? undefined : held.get(study)?.claim) ?? 'ours' });
      if (study === null || held.has(study)) return;
      const mine: Held = { claim: 'ours', letGo: () => undefined };
      held.set(study, mine);
      mine.letGo = doors.otherTabs.claim(`kith study ${study}`, (claim) => {
        if (held.get(study) !== mine) return;
        if (claim === 'ours' && mine.claim === 'taken' && shown === study) takeOver(study, mine);
        else settle(study, mine, claim);
      });
    },
    tell: doors.otherTabs.tell,
  };
}
