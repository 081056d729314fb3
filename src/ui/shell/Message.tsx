import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';

import { isolateQuoted } from '../../support/isolateName';
import { useActions, useSession } from '../KithContext';
import './Message.css';

/** Long enough to be read twice. */
const NOTED_MS = 8000;

/** Something that should be known, until it is put away; or what was just done, for a while, or as long as somebody is at it. */
export function Message() {
  const message = useSession((session) => session.message);
  const note = useSession((session) => session.note);
  const { dismissMessage } = useActions();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (note === null || message !== null || isHeld) return;
    const timer = setTimeout(dismissMessage, NOTED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [note, message, isHeld, dismissMessage]);
  const hold = (): void => {
    setIsHeld(true);
  };
  const letGo = (): void => {
    setIsHeld(false);
  };
  const said = message ?? note;
  return (
    <div className="Message" role="status" onPointerEnter={hold} onPointerLeave={letGo} onFocus={hold} onBlur={letGo}>
      {said !== null && (
        <div className="Message-card card">
          <span>{isolateQuoted(said)}</span>
          <Button
            onPress={() => {
              letGo();
              dismissMessage();
            }}
          >
            Close
          </Button>
        </div>
      )}
    </div>
  );
}
