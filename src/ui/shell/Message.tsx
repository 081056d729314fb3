import { isolateQuoted } from '../../support/isolateName';
import { Button } from 'react-aria-components';

import { useActions, useSession } from '../KithContext';
import './Message.css';

/** Something that happened and should be known, until it is put away. */
export function Message() {
  const message = useSession((session) => session.message);
  const { dismissMessage } = useActions();
  return (
    <div className="Message" role="status">
      {message !== null && (
        <div className="Message-card card">
          <span>{isolateQuoted(message)}</span>
          <Button onPress={dismissMessage}>Close</Button>
        </div>
      )}
    </div>
  );
}
