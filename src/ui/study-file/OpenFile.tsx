import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';

import type { FileIn } from '../../state/opening/FileInOut';
import { useActions, useSession } from '../KithContext';
import { ModalDialog } from '../parts/ModalDialog';
import { StudyFileProgress } from './StudyFileProgress';
import './StudyFile.css';
import { sayLost } from '../../words/sayLost';

/** A study file on its way in: read, unlocked, refused with its reason, or asked about where the same study is here. */
export function OpenFile() {
  const fileIn = useSession((session) => session.fileIn);
  const { leaveFileIn } = useActions();
  if (fileIn === null) return null;
  return (
    <ModalDialog className="StudyFile" onLeave={leaveFileIn}>
      <OpenSheet fileIn={fileIn} />
    </ModalDialog>
  );
}

function OpenSheet({ fileIn }: { readonly fileIn: FileIn }) {
  const { leaveFileIn } = useActions();
  switch (fileIn.state) {
    case 'reading':
      return (
        <>
          <Heading slot="title">
            Opening <bdi>{fileIn.name}</bdi>
          </Heading>
          <StudyFileProgress progress={fileIn.progress} otherwise="Reading" />
          <div className="Dialog-buttons">
            <Button onPress={leaveFileIn}>Cancel</Button>
          </div>
        </>
      );
    case 'locked':
      return <Unlock fileIn={fileIn} />;
    case 'refused':
      return (
        <>
          <Heading slot="title">
            <bdi>{fileIn.name}</bdi> was not opened
          </Heading>
          <p role="alert">{fileIn.message}</p>
          <p className="soft">Nothing was changed on this computer.</p>
          <div className="Dialog-buttons">
            <Button autoFocus onPress={leaveFileIn}>
              Close
            </Button>
          </div>
        </>
      );
    case 'here':
      return <WhichToKeep fileIn={fileIn} />;
  }
}

function Unlock({ fileIn: { name, message } }: { readonly fileIn: FileIn }) {
  const { unlockStudyFile, leaveFileIn } = useActions();
  const [passphrase, setPassphrase] = useState('');
  const [protects, setProtects] = useState(true);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') void unlockStudyFile(passphrase, protects);
      }}
    >
      <Heading slot="title">
        <bdi>{name}</bdi> has a passphrase
      </Heading>
      {message !== null && (
        <p className="StudyFile-trouble" role="alert">
          {message}
        </p>
      )}
      <div className="StudyFile-fields">
        <label>
          <span>Passphrase</span>
          <input
            type="password"
            autoComplete="off"
            autoFocus
            value={passphrase}
            onChange={(event) => {
              setPassphrase(event.target.value);
            }}
          />
        </label>
      </div>
      <label className="StudyFile-choice">
        <input
          type="checkbox"
          checked={protects}
          onChange={(event) => {
            setProtects(event.target.checked);
          }}
        />
        <span>
          <b>Protect it on this computer too, with the same passphrase</b>
          <span className="soft">
            It is encrypted and locks after 15 minutes without input. If you forget the passphrase, nobody can recover it.
          </span>
        </span>
      </label>
      <div className="Dialog-buttons">
        <Button onPress={leaveFileIn}>Cancel</Button>
        <Button type="submit" className="button primary" isDisabled={passphrase === ''}>
          Open
        </Button>
      </div>
    </form>
  );
}

function WhichToKeep({ fileIn: { inFile, lost } }: { readonly fileIn: FileIn }) {
  const { takeStudyFile, leaveFileIn } = useActions();
  return (
    <>
      <Heading slot="title">This study is already on this computer</Heading>
      <p>
        The file contains “{inFile}”. You can keep both, as two studies. Or replace the one on this computer: you can then bring it back on
        the start page until you close this page.
      </p>
      {lost.length > 0 && (
        <p className="StudyFile-trouble" role="alert">
          The file was changed or damaged after it was saved. {sayLost(lost).join(' ')}
        </p>
      )}
      <div className="Dialog-buttons">
        <Button onPress={leaveFileIn}>Cancel</Button>
        <Button
          onPress={() => {
            void takeStudyFile('replace');
          }}
        >
          Replace the one on this computer
        </Button>
        <Button
          autoFocus
          className="button primary"
          onPress={() => {
            void takeStudyFile('both');
          }}
        >
          Keep both
        </Button>
      </div>
    </>
  );
}
