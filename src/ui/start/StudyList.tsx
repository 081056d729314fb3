import { isolateName } from '../../support/isolateName';
import { Button } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import type { Kept } from '../../state/keeping/Kept';
import { useActions } from '../KithContext';
import { formatBytes } from '../parts/formatBytes';
import { formatMoment } from '../parts/formatMoment';

/** The studies that this browser keeps, the last changed first. */
export function StudyList({ studies }: Pick<Kept, 'studies'>) {
  const { openStudy, removeStudy } = useActions();
  return (
    <ul className="StudyList card">
      {studies.map((line) => (
        <li key={line.id}>
          <span className="StudyList-title">
            <b title={line.title}>
              <bdi>{line.title}</bdi>
            </b>
            <span className="soft" title={wordsOf(line)}>
              {wordsOf(line)}
            </span>
          </span>
          <Button
            aria-label={`Open ${isolateName(line.title)}`}
            onPress={() => {
              void openStudy(line.id);
            }}
          >
            Open
          </Button>
          <Button
            className="button quiet"
            aria-label={`Remove ${isolateName(line.title)}`}
            onPress={() => {
              void removeStudy(line.id);
            }}
          >
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** How large a study is, when it was changed, and when it was last downloaded. */
function wordsOf({ managers, nominations, bytes, changedAt, backedUpAt, protection }: Kept['studies'][number]): string {
  const whenOf = (at: number): string => formatMoment(at, 'day and time');
  return [
    ...(protection === undefined ? [] : ['protected']),
    formatCount(managers, 'manager', 'managers'),
    formatCount(nominations, 'reported contact', 'reported contacts'),
    formatBytes(bytes),
    `changed ${whenOf(changedAt)}`,
    backedUpAt === null ? 'never downloaded' : `downloaded ${whenOf(backedUpAt)}${changedAt > backedUpAt ? ', changed since' : ''}`,
  ].join(' · ');
}
