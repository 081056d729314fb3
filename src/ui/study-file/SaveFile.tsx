import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import type { FileOut } from '../../state/FileInOut';
import { selectProtection } from '../../state/selectProtection';
import { useActions, useKept, useSession } from '../KithContext';
import { CopyFolder } from './CopyFolder';
import { isChosen, NO_PASSPHRASE, PassphraseFields } from './PassphraseFields';
import { StudyFileProgress } from './StudyFileProgress';
import './StudyFile.css';

/** Before a study becomes a file: whether it has a passphrase, and what each choice means. */
export function SaveFile() {
  const fileOut = useSession((session) => session.fileOut);
  const { leaveFileOut } = useActions();
  if (fileOut === null) return null;
  return (
    <ModalOverlay className="Veil" isOpen onOpenChange={(open) => { if (!open) leaveFileOut(); }}>
      <Modal>
        <Dialog className="Dialog StudyFile">
          <SaveSheet fileOut={fileOut} />
          <CopyFolder />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SaveSheet({ fileOut: { progress, trouble } }: { readonly fileOut: FileOut }) {
  const { saveAsFile, leaveFileOut } = useActions();
  const [locked, setLocked] = useState(true);
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const [protects, setProtects] = useState(false);
  const canProtect = useKept((kept) => selectProtection(kept) === null && kept.claim !== 'taken');
  const ready = progress === null && (!locked || isChosen(chosen));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void saveAsFile(locked ? chosen.passphrase : null, locked && protects);
      }}
    >
      <Heading slot="title">Save this study as a file</Heading>
      <p>The file holds all of the study with its history, to keep elsewhere or to open on another computer. The study stays here as well.</p>
      <fieldset disabled={progress !== null}>
        <legend className="visually-hidden">With a passphrase or without</legend>
        <label className="StudyFile-choice">
          <input type="radio" name="lock" checked={locked} onChange={() => { setLocked(true); }} />
          <span>
            <b>With a passphrase</b>
            <span className="soft">Nobody can read the names without it. Nobody can recover it either: when it is forgotten, the file is lost.</span>
          </span>
        </label>
        {locked && <PassphraseFields value={chosen} onChange={setChosen} />}
        {locked && canProtect && (
          <label className="StudyFile-choice StudyFile-more">
            <input type="checkbox" checked={protects} onChange={(event) => { setProtects(event.target.checked); }} />
            <span>
              Protect the study on this computer too
              <span className="soft">It is then kept encrypted here as well, and asks for this passphrase, also after a time without input.</span>
            </span>
          </label>
        )}
        <label className="StudyFile-choice">
          <input type="radio" name="lock" checked={!locked} onChange={() => { setLocked(false); }} />
          <span>
            <b>Without</b>
            <span className="soft">Anyone who has the file can read it. R, Python and other programs can, too.</span>
          </span>
        </label>
      </fieldset>
      {trouble !== null && (
        <p className="StudyFile-trouble" role="alert">
          {trouble}
        </p>
      )}
      {progress !== null && <StudyFileProgress progress={progress} otherwise="Packing" />}
      <div className="Dialog-buttons">
        <Button onPress={leaveFileOut}>Leave</Button>
        <Button type="submit" className="button primary" isDisabled={!ready}>
          Save the file
        </Button>
      </div>
    </form>
  );
}
