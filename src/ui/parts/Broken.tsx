import { saySafety } from '../../words/saySafety';
import { useEffect, useState } from 'react';

import { useActions, useKept } from '../KithContext';
import { selectSafety } from '../../state/keeping/selectSafety';
import './Broken.css';

interface BrokenProps {
  readonly what: string;
  readonly isDialog: boolean;
  readonly failure: string;
  readonly onAgain: () => void;
  readonly onLeave: (() => void) | null;
}

/** In the place of what could not be shown: whether the study is saved, and the ways on. */
export function Broken({ what, isDialog, failure, onAgain, onLeave }: BrokenProps) {
  const { saveNow, askHowToSave, loadAgain } = useActions();
  const [isAsked, setIsAsked] = useState(false);
  const safety = useKept(selectSafety);
  useEffect(() => {
    // What waits to be saved is saved before anything is said about it.
    void saveNow().finally(() => {
      setIsAsked(true);
    });
  }, [saveNow]);
  const card = (
    <section className={isDialog ? 'Dialog Broken' : 'Broken card'} role="alert">
      <h1 tabIndex={-1}>{what} could not be shown</h1>
      <p>Something went wrong in Kith. Your data is not the cause. {isAsked ? saySafety(safety) : 'Saving your changes…'}</p>
      <p className="soft">Message from the browser: {failure}</p>
      <div className="Broken-ways">
        <button type="button" className="button primary" onClick={onAgain}>
          Try again
        </button>
        <button type="button" className="button" onClick={loadAgain}>
          Reload Kith
        </button>
        {isAsked && (safety === 'saving' || safety === 'unsaved') && (
          <button type="button" className="button" onClick={askHowToSave}>
            Download a copy
          </button>
        )}
        {onLeave !== null && (
          <button type="button" className="button" onClick={onLeave}>
            Close
          </button>
        )}
      </div>
    </section>
  );
  return isDialog ? <div className="Veil">{card}</div> : card;
}
