import { isolateName } from '../../support/isolateName';
import { Button, Heading } from 'react-aria-components';

import { useActions, useSession } from '../KithContext';
import { ModalDialog } from '../parts/ModalDialog';

/** Before a study is left that cannot be saved: why, what becomes of it, and the ways to keep it first. */
export function LeaveStudy() {
  const leaving = useSession((session) => session.leaving);
  const { stay, leaveUnsaved, askHowToSave } = useActions();
  if (leaving === null) return null;
  return (
    <ModalDialog role="alertdialog" onLeave={stay}>
      <Heading slot="title">Close “{isolateName(leaving.title)}” without saving?</Heading>
      <p>{leaving.trouble}</p>
      <p>
        {leaving.isTriedAgain
          ? 'If you close it, Kith keeps it in the memory of this page and tries to save it again. The start page lists it until it is saved.'
          : 'If you close it, you lose your changes.'}
      </p>
      <div className="Dialog-buttons">
        <Button autoFocus onPress={stay}>
          Cancel{' '}
        </Button>
        <Button
          onPress={() => {
            stay();
            askHowToSave();
          }}
        >
          Download a copy
        </Button>
        <Button className="button primary" onPress={leaveUnsaved}>
          Close without saving
        </Button>
      </div>
    </ModalDialog>
  );
}
