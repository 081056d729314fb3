import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';

import { selectProtection } from '../../state/selectProtection';
import { useActions, useKept, useSession } from '../KithContext';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { isChosen, NO_PASSPHRASE, PassphraseFields } from './PassphraseFields';

const MINUTES = [1, 5, 15, 30] as const;

/** Whether the open study is encrypted where the browser keeps it, and after what time without input it locks itself. */
export function ProtectStudy() {
  const protection = useKept(selectProtection);
  const isOthers = useKept((kept) => kept.claim === 'taken');
  const isBusy = useSession((session) => session.isProtecting);
  return (
    <section className="Keeping-part" aria-label="Protection on this computer">
      <h3>Protection on this computer</h3>
      {isBusy ? (
        <p className="soft" role="status">
          Encrypting, and reading back what was written before the old copy goes…
        </p>
      ) : protection !== null ? (
        <Protected minutes={protection.lockAfterMinutes} isOthers={isOthers} />
      ) : isOthers ? (
        <p className="soft">It can be protected in the tab that has it open to be changed.</p>
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
      <p>This study is kept encrypted in this browser, and asks for its passphrase. Its name, notice, counts, size and dates stay readable in the list of studies.</p>
      <label className="Keeping-choice">
        <span>Lock it by itself</span>
        <select value={minutes ?? 'never'} onChange={({ target: { value } }) => { void setLockAfter(value === 'never' ? null : Number(value)); }}>
          {MINUTES.map((count) => (
            <option key={count} value={count}>
              after {count} {count === 1 ? 'minute' : 'minutes'} without input
            </option>
          ))}
          <option value="never">only when the page is closed or loaded again</option>
        </select>
      </label>
      {isChanging && !isOthers && (
        <NewPassphrase act="Change the passphrase" onAct={(passphrase) => { void changePassphrase(passphrase); }} onEnd={() => { setIsChanging(false); }}>
          <b>A forgotten passphrase cannot be recovered, and the study is lost with it.</b> From now on only the new one opens this study here, and its automatic copy. Files that were saved before keep the old one.
        </NewPassphrase>
      )}
      <div className="Keeping-buttons">
        <Button onPress={() => { void lockStudy(); }}>Lock now</Button>
        {!isOthers && !isChanging && <Button onPress={() => { setIsChanging(true); }}>Change the passphrase</Button>}
        {!isOthers && (
          <DialogTrigger>
            <Button className="button quiet">Take the protection off</Button>
            <ConfirmDialog title="Keep this study unencrypted?" keep="Leave it protected" act="Take the protection off" onAct={() => { void unprotectStudy(); }}>
              <p>Anyone using this computer account can then read it, and it no longer locks itself. An automatic copy is replaced by one without the passphrase.</p>
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
        <p className="soft">Anyone using this computer account can read this study. With a passphrase it is kept encrypted, and locks itself after a time without input.</p>
        <div className="Keeping-buttons">
          <Button onPress={() => { setIsAsking(true); }}>Protect with a passphrase</Button>
        </div>
      </>
    );
  }
  return (
    <NewPassphrase act="Protect the study" onAct={(passphrase) => { void protectStudy(passphrase); }} onEnd={() => { setIsAsking(false); }}>
      <b>A forgotten passphrase cannot be recovered, and the study is lost with it.</b> People, contacts and history are encrypted; its name, notice, counts, size and dates stay readable in the list of studies.
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
          Leave
        </Button>
      </div>
    </form>
  );
}
