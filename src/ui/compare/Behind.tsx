import type { ReactNode } from 'react';
import { useState } from 'react';

import { CopyButton } from './CopyButton';
import './Behind.css';

interface BehindProps {
  readonly method: string;
  /** Everything as plain text. */
  readonly text: string;
  readonly children?: ReactNode;
}

/** What stands behind a sentence, one click away: figures, method, and a way to copy both. */
export function Behind({ method, text, children }: BehindProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="Behind"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>Figures and method</summary>
      {open && (
        <>
          {children}
          {method !== '' && <p className="soft">{method}</p>}
          <CopyButton text={text} />
        </>
      )}
    </details>
  );
}
