import { isolateName } from '../../support/isolateName';
import { useState } from 'react';

import { useActions } from '../KithContext';

/** The study's name; a click makes it a field, Enter or leaving keeps the new name, Escape the old one. */
export function StudyTitle({ title }: { readonly title: string }) {
  const { renameStudy } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <button
        type="button"
        className="Header-title"
        title={`${isolateName(title)} (click to rename)`}
        onClick={() => {
          setDraft(title);
        }}
      >
        <bdi>{title}</bdi>
      </button>
    );
  }
  return (
    <input
      type="text"
      className="Header-title-field"
      aria-label="Name of the study"
      autoFocus
      value={draft}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onFocus={(event) => {
        event.target.select();
      }}
      onBlur={() => {
        renameStudy(draft);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.preventDefault();
          setDraft(null);
        }
      }}
    />
  );
}
