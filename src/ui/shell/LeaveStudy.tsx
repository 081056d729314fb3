import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { useActions, useSession } from '../KithContext';

/** Before a study is left that cannot be saved: why, what becomes of it, and the ways to keep it first. */
export function LeaveStudy() {
  const leaving = useSession((session) => session.leaving);
  const { stay, leaveUnsaved, askHowToSave } = useActions();
  if (leaving === null) return null;
  return (
    <ModalOverlay className="Veil" isOpen onOpenChange={(open) => { if (!open) stay(); }}>
      <Modal>
        <Dialog className="Dialog" role="alertdialog">
          <Heading slot="title">Leave “{leaving.title}”, which is not saved?</Heading>
          <p>{leaving.trouble}</p>
          <p>{leaving.isTriedAgain ? 'If you leave it, Kith keeps it in the memory of this page and tries again to save it. The start page lists it until it is saved.' : 'If you leave it, what was changed here is lost.'}</p>
          <div className="Dialog-buttons">
            <Button autoFocus onPress={stay}>
              Stay
            </Button>
            <Button
              onPress={() => {
                stay();
                askHowToSave();
              }}
            >
              Save as a file
            </Button>
            <Button className="button primary" onPress={leaveUnsaved}>
              Leave it
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
