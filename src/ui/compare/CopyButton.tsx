import { useState } from 'react';
import './CopyButton.css';

/** Where the page is no secure context there is no clipboard to write to: then the text is shown, to be copied by hand. */
export function CopyButton({ text, label = 'Copy figures and method' }: { readonly text: string; readonly label?: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  }
  return (
    <div className="CopyButton">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{state === 'copied' ? 'Copied.' : state === 'by-hand' ? 'Copy the text in this box:' : ''}</span>
      {state === 'by-hand' && (
        <textarea
          readOnly
          aria-label="The text to copy"
          value={text}
          rows={6}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </div>
  );
}
