import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import type { FileOut } from '../../state/FileInOut';
import { useActions, useSession } from '../KithContext';
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SaveSheet({ fileOut: { progress, trouble } }: { readonly fileOut: FileOut }) {
  const { saveAsFile, leaveFileOut } = useActions();
  const [locked, setLocked] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const differs = locked && repeated !== '' && repeated !== passphrase;
  const ready = progress === null && (!locked || (passphrase !== '' && repeated === passphrase));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void saveAsFile(locked ? passphrase : null);
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
        {locked && (
          <div className="StudyFile-fields">
            <label>
              <span>Passphrase</span>
              <input type="password" autoComplete="new-password" autoFocus value={passphrase} onChange={(event) => { setPassphrase(event.target.value); }} />
            </label>
            <label>
              <span>Once more</span>
              <input type="password" autoComplete="new-password" value={repeated} aria-invalid={differs} aria-describedby="passphrase-hint" onChange={(event) => { setRepeated(event.target.value); }} />
            </label>
            <p id="passphrase-hint" className={differs ? 'StudyFile-hint' : 'StudyFile-hint soft'} role="status">
              {differs ? 'The two are not the same yet.' : 'Four or five words that do not belong together are easy to keep and hard to guess.'}
            </p>
          </div>
        )}
        <label className="StudyFile-choice">
          <input type="radio" name="lock" checked={!locked} onChange={() => { setLocked(false); }} />
          <span>
            <b>Without</b>
            <span className="soft">Whoever has the file can read it. R, Python and other programs can, too.</span>
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
