import { useCallback } from 'react';

import { useActions } from '../KithContext';

/** Leads to the questions of *Same person?* that could change the finding of somebody, given by their id. */
export function useAskAbout(): (id: string) => void {
  const { setAskedAbout, select, openTab, goTo } = useActions();
  return useCallback(
    (id: string) => {
      setAskedAbout(id);
      // The question takes the width of the page; Back opens the person again.
      select(null);
      openTab('people', 'same');
      goTo('people');
    },
    [setAskedAbout, select, openTab, goTo],
  );
}
