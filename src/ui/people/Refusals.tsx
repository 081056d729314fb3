import { Button } from 'react-aria-components';

import type { SaidRefusal } from '../../state/changing/SaidRefusal';
import { formatCount } from '../../domain/formatCount';

/** More is not read; the first says what is common to them. */
const MOST = 30;

/** Cells of a pasted block that could not be taken, with what stands in them, so that nothing is lost. */
export function Refusals({
  refused,
  beyond,
  onClose,
}: {
  readonly refused: readonly SaidRefusal[];
  readonly beyond: number;
  readonly onClose: () => void;
}) {
  if (refused.length === 0 && beyond === 0) return null;
  return (
    <section className="Refusals card" role="alert" aria-label="Skipped cells">
      <p>
        <b>{refused.length > 0 ? `${formatCount(refused.length, 'cell was', 'cells were')} not changed. The others were.` : 'Pasted.'}</b>
        {beyond > 0 && ` ${formatCount(beyond, 'cell was', 'cells were')} skipped because the columns cannot be edited here.`}
      </p>
      <ul>
        {refused.slice(0, MOST).map(({ edit, reason }, index) => (
          <li key={index}>
            {edit.column.replace('@', '').replaceAll('_', ' ')}, row {edit.row + 1}: “{edit.text}”. {reason}
          </li>
        ))}
        {refused.length > MOST && <li>… and {formatCount(refused.length - MOST)} more.</li>}
      </ul>
      <Button onPress={onClose}>Close</Button>
    </section>
  );
}
