import type { Actions } from './Actions';
import type { Comparer } from './answers/createComparing';
import type { Computing } from './answers/createComputing';
import type { Stores } from './createStores';
import { keepChoices } from '../views/map/selectMapLens';

export type Viewing = Pick<
  Actions,
  | 'setSteps'
  | 'printSheets'
  | 'askWithout'
  | 'showReports'
  | 'hideReports'
  | 'setMapLens'
  | 'clearMapLens'
  | 'setLayout'
  | 'setComparing'
  | 'dismissMessage'
>;

interface ViewingParts {
  readonly computing: Pick<Computing, 'mapChanged' | 'askWithout'>;
  readonly comparer: Pick<Comparer, 'compare'>;
}

/** What somebody looks at, and how. It is of this session, and no part of a study. */
export function createViewing({ kept, session }: Stores, { computing, comparer }: ViewingParts): Viewing {
  return {
    askWithout: (pair) => computing.askWithout(pair),
    showReports(reports) {
      session.setState({ reportsShown: true, reportsOf: reports });
    },
    hideReports() {
      session.setState({ reportsShown: false, reportsOf: null });
    },
    setMapLens(part) {
      const { study } = kept.getState();
      if (study === null) return;
      session.setState({ mapLens: keepChoices(study.isolationRule, { ...session.getState().mapLens, ...part }) });
      void computing.mapChanged();
    },
    clearMapLens() {
      const { scope } = session.getState().mapLens;
      session.setState({ mapLens: scope === undefined ? {} : { scope } });
      void computing.mapChanged();
    },
    setLayout(layout) {
      session.setState({ layout });
      void computing.mapChanged();
    },
    setComparing(part) {
      session.setState({ comparing: { ...session.getState().comparing, ...part } });
      void comparer.compare();
    },
    setSteps(steps) {
      session.setState({ steps });
    },
    printSheets(sheets) {
      session.setState({ sheets });
    },
    dismissMessage() {
      session.setState({ message: null, note: null });
    },
  };
}
