import { useId } from 'react';

export interface NewPassphrase {
  readonly passphrase: string;
  readonly repeated: string;
}

export const NO_PASSPHRASE: NewPassphrase = { passphrase: '', repeated: '' };

/** Typed twice and the same. */
export function isChosen({ passphrase, repeated }: NewPassphrase): boolean {
  return passphrase !== '' && repeated === passphrase;
}

/** A new passphrase, typed twice. */
export function PassphraseFields({
  value,
  onChange,
}: {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
}) {
  const hint = useId();
  const differs = value.repeated !== '' && !isChosen(value);
  return (
    <div className="StudyFile-fields">
      <label>
        <span>Passphrase</span>
        <input
          type="password"
          autoComplete="new-password"
          autoFocus
          value={value.passphrase}
          onChange={(event) => {
            onChange({ ...value, passphrase: event.target.value });
          }}
        />
      </label>
      <label>
        <span>Repeat passphrase</span>
        <input
          type="password"
          autoComplete="new-password"
          value={value.repeated}
          aria-invalid={differs}
          aria-describedby={hint}
          onChange={(event) => {
            onChange({ ...value, repeated: event.target.value });
          }}
        />
      </label>
      <p id={hint} className={differs ? 'StudyFile-hint' : 'StudyFile-hint soft'} role="status">
        {differs ? 'Passphrases do not match.' : 'Use four or five random words.'}
      </p>
    </div>
  );
}
