import './tokens.css';
import './base.css';

import { BringIn } from './bring-in/BringIn';
import { useActions, useKept, useSession } from './KithContext';
import { Guard } from './parts/Guard';
import { DropZone } from './shell/DropZone';
import { LeaveStudy } from './shell/LeaveStudy';
import { LockScreen } from './shell/LockScreen';
import { Message } from './shell/Message';
import { Workspace } from './shell/Workspace';
import { Start } from './start/Start';
import { OpenFile } from './study-file/OpenFile';
import { SaveFile } from './study-file/SaveFile';

/** The start page, or the pages of the open study; files may be dropped on either. What breaks, breaks alone. */
export function App() {
  return (
    <Guard what="Kith">
      <Shown />
    </Guard>
  );
}

function Shown() {
  const { leaveOffer, leaveFileOut, leaveFileIn } = useActions();
  const isOpen = useKept((kept) => kept.study !== null);
  const page = useSession((session) => session.page);
  const locked = useSession((session) => session.locked);
  if (locked !== null) {
    return (
      <DropZone>
        <LockScreen locked={locked} />
      </DropZone>
    );
  }
  return (
    <DropZone>
      {isOpen && page !== 'start' ? (
        <Workspace page={page} />
      ) : (
        <Guard what="The start page">
          <Start />
        </Guard>
      )}
      <Guard what="The dialog for files" isDialog onLeave={leaveOffer}>
        <BringIn />
      </Guard>
      <Guard what="The dialog for saving a file" isDialog onLeave={leaveFileOut}>
        <SaveFile />
      </Guard>
      <Guard what="The dialog for opening a file" isDialog onLeave={leaveFileIn}>
        <OpenFile />
      </Guard>
      <LeaveStudy />
      <Message />
    </DropZone>
  );
}
