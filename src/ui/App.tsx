import './tokens.css';
import './base.css';

import { BringIn } from './bring-in/BringIn';
import { useKept, useSession } from './KithContext';
import { DropZone } from './shell/DropZone';
import { LeaveStudy } from './shell/LeaveStudy';
import { LockScreen } from './shell/LockScreen';
import { Message } from './shell/Message';
import { Workspace } from './shell/Workspace';
import { Start } from './start/Start';
import { OpenFile } from './study-file/OpenFile';
import { SaveFile } from './study-file/SaveFile';

/** The start page, or the rooms of the open study; files may be dropped on either. */
export function App() {
  const isOpen = useKept((kept) => kept.study !== null);
  const room = useSession((session) => session.room);
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
      {isOpen && room !== 'start' ? <Workspace room={room} /> : <Start />}
      <BringIn />
      <SaveFile />
      <OpenFile />
      <LeaveStudy />
      <Message />
    </DropZone>
  );
}
