import { keepingWords } from '../../words/keepingWords';
import type { Actions } from '../Actions';
import type { Keeper } from '../keeping/createKeeper';
import type { Stores } from '../createStores';

export interface Leaving {
  readonly actions: Pick<Actions, 'stay' | 'leaveUnsaved'>;
  /** Saves the open study, and asks where that fails. False = it stays open. */
  readonly mayLeave: () => Promise<boolean>;
}

/** Before the open study is left for another one, or for the start page: what cannot be saved is not left unasked. */
export function createLeaving({ kept, session }: Stores, keeper: Pick<Keeper, 'keepNow' | 'holds' | 'drop'>): Leaving {
  let answer: (mayLeave: boolean) => void = () => undefined;

  function settle(mayLeave: boolean): void {
    session.setState({ leaving: null });
    answer(mayLeave);
  }

  return {
    actions: {
      stay() {
        settle(false);
      },
      leaveUnsaved() {
        const { study, claim } = kept.getState();
        // What waits for itself is tried again; what is another tab's to write never would be saved.
        if (study !== null && claim === 'taken') keeper.drop(study.id);
        settle(true);
      },
    },
    async mayLeave() {
      const id = kept.getState().study?.id;
      if (id === undefined) return true;
      await keeper.keepNow();
      const { study, saving, savingTrouble, claim } = kept.getState();
      if (study?.id !== id || keeper.holds(id) === null) return true;
      const trouble = claim === 'taken' ? keepingWords.cannotBeSaved : saving === 'trouble' ? savingTrouble : null;
      // Changed while it was being saved, and on its way again.
      if (trouble === null) return true;
      answer(false);
      return new Promise((resolve) => {
        answer = resolve;
        session.setState({ leaving: { title: study.title, trouble, isTriedAgain: claim !== 'taken' } });
      });
    },
  };
}
