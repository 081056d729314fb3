import { useId, useState } from 'react';

import './CommitField.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly inputMode?: 'numeric';
  /** @returns why it is not taken; `null` = it is */
  readonly onCommit: (text: string) => string | null;
}

/** A text that is kept when the field is left or Enter is pressed; Escape puts back what was there. */
export function CommitField({ label, value, placeholder = '', inputMode, onCommit }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const take = (): void => {
    if (draft === null) return;
    const trouble = draft.trim() === value ? null : onCommit(draft.trim());
    setReason(trouble ?? '');
    if (trouble === null) setDraft(null);
  };
  return (
    <span className="CommitField">
      <input
        type="text"
        aria-label={label}
        title={draft ?? value}
        placeholder={placeholder}
        aria-invalid={reason !== ''}
        {...(reason === '' ? {} : { 'aria-describedby': reasonId })}
        {...(inputMode === undefined ? {} : { inputMode })}
        value={draft ?? value}
        onChange={(event) => {
          setReason('');
          setDraft(event.target.value);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && draft !== null) {
            event.preventDefault();
            setReason('');
            setDraft(null);
          }
        }}
      />
      {reason !== '' && (
        <span id={reasonId} role="alert" className="CommitField-reason">
          {reason}
        </span>
      )}
    </span>
  );
}
