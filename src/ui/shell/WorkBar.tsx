import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';

import { useActions, useDerived } from '../KithContext';
import { sayTimeLeft } from '../../words/sayTimeLeft';
import './WorkBar.css';

/** What is over sooner than this is not worth a bar. */
const SHOW_AFTER_MS = 400;

/** What is being computed, how far it is, and a way to stop it; or what went wrong. Lies over the page and moves nothing. */
export function WorkBar() {
  const work = useDerived((derived) => derived.work);
  const trouble = useDerived((derived) => derived.trouble);
  const { cancel, retry } = useActions();
  const busy = work !== null;
  const [shown, setShown] = useState(false);

  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => {
      setShown(true);
    }, SHOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [busy]);

  if (trouble !== null) {
    return (
      <div className="WorkBar card" role="alert">
        <span>{trouble}</span>
        <Button onPress={retry}>Compute again</Button>
      </div>
    );
  }
  if (work === null || !shown) return null;
  return (
    <div className="WorkBar card">
      <span>{work.stage}</span>
      <progress max={Math.max(1, work.total)} value={work.done} aria-label={work.stage} />
      {work.secondsLeft !== null && <span className="soft">{sayTimeLeft(work.secondsLeft)}</span>}
      <Button onPress={cancel}>Cancel</Button>
    </div>
  );
}
