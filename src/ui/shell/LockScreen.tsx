import { useState } from 'react';
import { Button } from 'react-aria-components';

import type { Locked } from '../../state/opening/Locked';
import { useActions } from '../KithContext';
import './LockScreen.css';

/** All that there is to see of a protected study until its passphrase is given. */
export function LockScreen({ locked: { title, state, trouble } }: { readonly locked: Locked }) {
  const { unlockStudy, leaveLocked } = useActions();
  const [passphrase, setPassphrase] = useState('');
  const isBusy = state !== 'asking';
  return (
    <main className="LockScreen">
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy || passphrase === '') return;
          void unlockStudy(passphrase);
          setPassphrase('');
        }}
      >
        <p className="LockScreen-logo">kith</p>
        <h1>
          <bdi>{title}</bdi> is locked
        </h1>
        <p className="soft">This study is encrypted on this computer. Enter its passphrase to open it.</p>
        <label>
          <span>Passphrase</span>
          <input
            type="password"
            autoComplete="off"
            autoFocus
            readOnly={isBusy}
            aria-invalid={trouble !== null}
            aria-describedby={trouble === null ? undefined : 'lock-trouble'}
            value={passphrase}
            onChange={(event) => {
              setPassphrase(event.target.value);
            }}
          />
        </label>
        {trouble !== null && (
          <p id="lock-trouble" className="LockScreen-trouble" role="alert">
            {trouble}
          </p>
        )}
        <p className="LockScreen-state soft" role="status">
          {state === 'closing' ? 'Saving and locking…' : state === 'opening' ? 'Unlocking…' : ''}
        </p>
        <div className="Dialog-buttons">
          <Button className="button quiet" isDisabled={state === 'closing'} onPress={leaveLocked}>
            Start page
          </Button>
          <Button type="submit" className="button primary" isDisabled={isBusy || passphrase === ''}>
            Unlock
          </Button>
        </div>
      </form>
    </main>
  );
}
