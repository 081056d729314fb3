import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { useActions, useSession } from '../KithContext';

/** Before a study is removed that cannot be read, and so could not be brought back. */
export function RemoveUnread() {
  const unread = useSession((session) => session.unread);
  const { removeUnread, keepUnread } = useActions();
  if (unread === null) return null;
  return (
    <ModalOverlay className="Veil" isOpen onOpenChange={(open) => { if (!open) keepUnread(); }}>
      <Modal>
        <Dialog className="Dialog" role="alertdialog">
          <Heading slot="title">Remove “{unread.title}” for good?</Heading>
          <p>What is kept of this study cannot be read now, so that it could not be brought back. Nothing was removed.</p>
          <p>Load the page again and try once more first: the browser may read it then.</p>
          <div className="Dialog-buttons">
            <Button autoFocus onPress={keepUnread}>
              Keep it
            </Button>
            <Button className="button primary" onPress={() => { void removeUnread(); }}>
              Remove it for good
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
