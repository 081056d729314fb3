import type { CompareBy } from '../../domain/results/Comparison';
import { useActions, useSession } from '../KithContext';

/** By what managers are set side by side, in the summary and in the details. */
export function CompareByChoice() {
  const by = useSession((session) => session.comparing.by);
  const { setComparing } = useActions();
  return (
    <select
      aria-label="Compare by"
      value={by}
      onChange={(event) => {
        setComparing({ by: event.target.value as CompareBy });
      }}
    >
      <option value="group">Managerial groups</option>
      <option value="organisation">Organisations</option>
    </select>
  );
}
