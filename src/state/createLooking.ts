import type { Actions } from './Actions';
import type { Comparer } from './createComparing';
import type { Computing } from './createComputing';
import type { Stores } from './createStores';

export type Looking = Pick<Actions, 'select' | 'askWithout' | 'showReports' | 'hideReports' | 'setLens' | 'setLayout' | 'setComparing' | 'dismissMessage'>;

interface LookingParts {
  readonly computing: Pick<Computing, 'lensChanged' | 'layoutChanged' | 'askWithout'>;
  readonly comparer: Pick<Comparer, 'compare'>;
}

/** What somebody looks at, and how. It is of this session, and no part of a study. */
export function createLooking({ session }: Stores, { computing, comparer }: LookingParts): Looking {
  return {
    select(selection) {
      session.setState({ selection, reportsShown: false, reportsOf: null });
    },
    askWithout: (pair) => computing.askWithout(pair),
    showReports(reports) {
      session.setState({ reportsShown: true, reportsOf: reports });
    },
    hideReports() {
      session.setState({ reportsShown: false, reportsOf: null });
    },
    setLens(part) {
      session.setState({ lens: { ...session.getState().lens, ...part } });
      void computing.lensChanged();
    },
    setLayout(layout) {
      session.setState({ layout });
      void computing.layoutChanged();
    },
    setComparing(part) {
      session.setState({ comparing: { ...session.getState().comparing, ...part } });
      void comparer.compare();
    },
    dismissMessage() {
      session.setState({ message: null });
    },
  };
}
