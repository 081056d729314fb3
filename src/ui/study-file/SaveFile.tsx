import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';

import type { FileOut } from '../../state/opening/FileInOut';
import { selectProtection } from '../../state/keeping/selectProtection';
import { useActions, useAreNamesShown, useKept, useSession } from '../KithContext';
import { ModalDialog } from '../parts/ModalDialog';
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
    <ModalDialog className="StudyFile" onLeave={leaveFileOut}>
      <SaveSheet fileOut={fileOut} />
      <CopyFolder />
    </ModalDialog>
  );
}

function SaveSheet({ fileOut: { progress, trouble } }: { readonly fileOut: FileOut }) {
  const { saveAsFile, leaveFileOut } = useActions();
  const [locked, setLocked] = useState(true);
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const [protects, setProtects] = useState(false);
  const canProtect = useKept((kept) => selectProtection(kept) === null && kept.claim !== 'taken');
  const areNamesShown = useAreNamesShown();
  const ready = progress === null && (!locked || isChosen(chosen));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void saveAsFile(locked ? chosen.passphrase : null, locked && protects);
      }}
    >
      <Heading slot="title">Download a copy of this study</Heading>
      <p>
        The copy contains the whole study with its history. You can keep it elsewhere or open it on another computer. The study also stays
        here.{!areNamesShown && ' It holds all names, whatever is shown here.'}
      </p>
      <fieldset disabled={progress !== null}>
        <legend className="visually-hidden">With a passphrase or without</legend>
        <label className="StudyFile-choice">
          <input
            type="radio"
            name="lock"
            checked={locked}
            onChange={() => {
              setLocked(true);
            }}
          />
          <span>
            <b>With a passphrase</b>
            <span className="soft">Nobody can read the names without it. If you forget it, nobody can recover the file.</span>
          </span>
        </label>
        {locked && <PassphraseFields value={chosen} onChange={setChosen} />}
        {locked && canProtect && (
          <label className="StudyFile-choice StudyFile-more">
            <input
              type="checkbox"
              checked={protects}
              onChange={(event) => {
                setProtects(event.target.checked);
              }}
            />
            <span>
              Protect the study on this computer too
              <span className="soft">
                It is then encrypted here too, and needs this passphrase to open, also after a time without input.
              </span>
            </span>
          </label>
        )}
        <label className="StudyFile-choice">
          <input
            type="radio"
            name="lock"
            checked={!locked}
            onChange={() => {
              setLocked(false);
            }}
          />
          <span>
            <b>Without a passphrase</b>
            <span className="soft">Anyone who has the file can read it. R, Python and other programs can too.</span>
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
        <Button onPress={leaveFileOut}>Cancel</Button>
        <Button type="submit" className="button primary" isDisabled={!ready}>
          Download
        </Button>
      </div>
    </form>
  );
}
