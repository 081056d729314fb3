import { isolateName } from '../../support/isolateName';
import { Button } from 'react-aria-components';

import { useActions, useKept } from '../KithContext';

/** Studies removed since the page was opened: gone from the browser, still in the page's memory. */
export function RemovedList() {
  const removed = useKept((kept) => kept.removed);
  const { bringBack } = useActions();
  if (removed.length === 0) return null;
  return (
    <ul className="StudyList card" aria-label="Just removed">
      {removed.map(({ id, title }) => (
        <li key={id}>
          <span className="StudyList-title">
            <b title={title}>
              <bdi>{title}</bdi>
            </b>
            <span className="soft">Removed from this computer. You can bring it back until you close or reload this page.</span>
          </span>
          <Button
            aria-label={`Bring back ${isolateName(title)}`}
            onPress={() => {
              void bringBack(id);
            }}
          >
            Bring back
          </Button>
        </li>
      ))}
    </ul>
  );
}
