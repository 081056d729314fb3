import { isolateName } from '../../support/isolateName';
import { Button, Heading } from 'react-aria-components';

import { useActions, useSession } from '../KithContext';
import { ModalDialog } from '../parts/ModalDialog';

/** Before a study is removed that cannot be read, and so could not be brought back. */
export function RemoveUnread() {
  const unread = useSession((session) => session.unread);
  const { removeUnread, keepUnread } = useActions();
  if (unread === null) return null;
  return (
    <ModalDialog role="alertdialog" onLeave={keepUnread}>
      <Heading slot="title">Remove “{isolateName(unread.title)}” permanently?</Heading>
      <p>We cannot read this study at the moment, so you could not bring it back after removing it. Nothing has been removed.</p>
      <p>Reload the page and try again first: the browser may then be able to read it.</p>
      <div className="Dialog-buttons">
        <Button autoFocus onPress={keepUnread}>
          Cancel
        </Button>
        <Button
          className="button primary"
          onPress={() => {
            void removeUnread();
          }}
        >
          Remove permanently
        </Button>
      </div>
    </ModalDialog>
  );
}
