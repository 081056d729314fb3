import type { Stores } from './createStores';
import type { Doors } from './Doors';
import type { TabWord } from './OtherTabs';

export interface Tabs {
  /** The study that this tab shows from now on; `null` = none. The one before is let go when it is `settled`. */
  readonly show: (study: string | null, settled: Promise<void>) => void;
  readonly tell: (word: TabWord) => void;
}

interface Follow {
  /** Another tab has saved the study that this one shows, or this tab takes over from one that was closed. */
  readonly reload: () => Promise<void>;
  /** Another tab has removed it. */
  readonly gone: () => void;
  /** It was locked there. */
  readonly locked: () => void;
  /** Somebody is there. */
  readonly active: () => void;
  readonly listChanged: () => void;
}

/** One study, one tab that writes it: the others follow what it saves, and one of them takes over when it is closed. */
export function createTabs(doors: Doors, { kept }: Stores, follow: Follow): Tabs {
  let letGo: () => void = () => undefined;
  let shown: string | null = null;

  doors.otherTabs.hear((word) => {
    if (word.kind === 'removed-everything' || word.study === shown) {
      switch (word.kind) {
        case 'saved':
        case 'erased':
          void follow.reload();
          break;
        case 'locked':
          follow.locked();
          break;
        case 'active':
          follow.active();
          break;
        case 'removed':
        case 'removed-everything':
          follow.gone();
      }
    }
    follow.listChanged();
  });

  return {
    show(study, settled) {
      if (study === shown) return;
      void settled.then(letGo);
      shown = study;
      letGo = () => undefined;
      kept.setState({ claim: 'ours' });
      if (study === null) return;
      let was: 'taken' | null = null;
      letGo = doors.otherTabs.claim(`kith study ${study}`, (claim) => {
        if (shown !== study) return;
        const takesOver = claim === 'ours' && was === 'taken';
        was = claim === 'taken' ? claim : null;
        if (!takesOver) {
          kept.setState({ claim });
          return;
        }
        // What the other one saved last comes first: a change made before it is here would be lost.
        void follow.reload().then(() => {
          if (shown === study) kept.setState({ claim });
        });
      });
    },
    tell: doors.otherTabs.tell,
  };
}
