import { isolateName } from '../../support/isolateName';
import { Button } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import type { Kept } from '../../state/keeping/Kept';
import type { StudyLine } from '../../state/opening/selectStudyLines';
import { selectStudyLines } from '../../state/opening/selectStudyLines';
import { useActions } from '../KithContext';
import { formatBytes } from '../parts/formatBytes';

/** The studies that this browser keeps, the last changed first. */
export function StudyList({ studies }: Pick<Kept, 'studies'>) {
  const { openStudy, removeStudy } = useActions();
  return (
    <ul className="StudyList card">
      {selectStudyLines(studies).map((line) => (
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

function wordsOf({ managers, nominations, bytes, changed, backedUp, protection }: StudyLine): string {
  return [
    ...(protection === undefined ? [] : ['protected']),
    formatCount(managers, 'manager', 'managers'),
    formatCount(nominations, 'reported contact', 'reported contacts'),
    formatBytes(bytes),
    changed,
    backedUp,
  ].join(' · ');
}
