import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';

import { selectProtection } from '../../state/keeping/selectProtection';
import { useActions, useKept, useSession } from '../KithContext';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { isChosen, NO_PASSPHRASE, PassphraseFields } from './PassphraseFields';

const MINUTES = [1, 5, 15, 30] as const;

/** Whether the open study is encrypted where the browser keeps it, and after what time without input it locks. */
export function ProtectStudy() {
  const protection = useKept(selectProtection);
  const isOthers = useKept((kept) => kept.claim === 'taken');
  const isBusy = useSession((session) => session.isProtecting);
  return (
    <section className="Keeping-part" aria-label="Protection on this computer">
      <h3>Protection on this computer</h3>
      {isBusy ? (
        <p className="soft" role="status">
          Encrypting, and checking the new copy before the old one is deleted…
        </p>
      ) : protection !== null ? (
        <Protected minutes={protection.lockAfterMinutes} isOthers={isOthers} />
      ) : isOthers ? (
        <p className="soft">You can protect it in the other tab that has it open.</p>
      ) : (
        <Unprotected />
      )}
    </section>
  );
}

function Protected({ minutes, isOthers }: { readonly minutes: number | null; readonly isOthers: boolean }) {
  const { setLockAfter, lockStudy, changePassphrase, unprotectStudy } = useActions();
  const [isChanging, setIsChanging] = useState(false);
  return (
    <>
      <p>
        This study is kept encrypted in this browser, and needs its passphrase to open. Its name, notice, counts, size and dates stay
        readable in the list of studies.
      </p>
      <label className="Keeping-choice">
        <span>Lock automatically</span>
        <select
          value={minutes ?? 'never'}
          onChange={({ target: { value } }) => {
            void setLockAfter(value === 'never' ? null : Number(value));
          }}
        >
          {MINUTES.map((count) => (
            <option key={count} value={count}>
              after {count} {count === 1 ? 'minute' : 'minutes'} without input
            </option>
          ))}
          <option value="never">only when the page is closed or reloaded</option>
        </select>
      </label>
      {isChanging && !isOthers && (
        <NewPassphrase
          act="Change passphrase"
          onAct={(passphrase) => {
            void changePassphrase(passphrase);
          }}
          onEnd={() => {
            setIsChanging(false);
          }}
        >
          <b>If you forget the passphrase, nobody can recover the study.</b> From now on, only the new one opens this study and its
          automatic copy. Copies that you downloaded before keep the old one.
        </NewPassphrase>
      )}
      <div className="Keeping-buttons">
        <Button
          onPress={() => {
            void lockStudy();
          }}
        >
          Lock now
        </Button>
        {!isOthers && !isChanging && (
          <Button
            onPress={() => {
              setIsChanging(true);
            }}
          >
            Change passphrase
          </Button>
        )}
        {!isOthers && (
          <DialogTrigger>
            <Button className="button quiet">Remove passphrase</Button>
            <ConfirmDialog
              title="Remove the passphrase?"
              keep="Cancel"
              act="Remove passphrase"
              onAct={() => {
                void unprotectStudy();
              }}
            >
              <p>
                Anyone using this computer account can then read this study, and it no longer locks automatically. The automatic copy, if
                there is one, is rewritten without the passphrase.
              </p>
            </ConfirmDialog>
          </DialogTrigger>
        )}
      </div>
    </>
  );
}

function Unprotected() {
  const { protectStudy } = useActions();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <>
        <p className="soft">
          Anyone using this computer account can read this study. With a passphrase it is encrypted, and locks after a time without input.
        </p>
        <div className="Keeping-buttons">
          <Button
            onPress={() => {
              setIsAsking(true);
            }}
          >
            Protect with a passphrase
          </Button>
        </div>
      </>
    );
  }
  return (
    <NewPassphrase
      act="Protect the study"
      onAct={(passphrase) => {
        void protectStudy(passphrase);
      }}
      onEnd={() => {
        setIsAsking(false);
      }}
    >
      <b>If you forget the passphrase, nobody can recover the study.</b> People, contacts and history are encrypted; its name, notice,
      counts, size and dates stay readable in the list of studies.
    </NewPassphrase>
  );
}

interface NewPassphraseProps {
  /** What is to be known before. */
  readonly children: ReactNode;
  readonly act: string;
  readonly onAct: (passphrase: string) => void;
  readonly onEnd: () => void;
}

function NewPassphrase({ children, act, onAct, onEnd }: NewPassphraseProps) {
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isChosen(chosen)) return;
        onEnd();
        onAct(chosen.passphrase);
      }}
    >
      <p>{children}</p>
      <PassphraseFields value={chosen} onChange={setChosen} />
      <div className="Keeping-buttons">
        <Button type="submit" className="button primary" isDisabled={!isChosen(chosen)}>
          {act}
        </Button>
        <Button className="button quiet" onPress={onEnd}>
          {' '}
          Cancel{' '}
        </Button>
      </div>
    </form>
  );
}
