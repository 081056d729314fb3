import { isolateName } from '../../support/isolateName';
import { Button } from 'react-aria-components';

import { useActions, useKept } from '../KithContext';

/** Studies that were left and could not be saved: in the memory of this page alone, until they are. */
export function UnsavedList() {
  const unsaved = useKept((kept) => kept.unsaved);
  const { openStudy } = useActions();
  if (unsaved.length === 0) return null;
  return (
    <ul className="StudyList card" aria-label="Not saved yet">
      {unsaved.map(({ id, title, trouble }) => (
        <li key={id}>
          <span className="StudyList-title">
            <b title={title}>
              <bdi>{title}</bdi>
            </b>
            <span className="soft" role="alert">
              {trouble} Kith will try again automatically.
            </span>
          </span>
          <Button
            aria-label={`Back to ${isolateName(title)}`}
            onPress={() => {
              void openStudy(id);
            }}
          >
            Open
          </Button>
        </li>
      ))}
    </ul>
  );
}
