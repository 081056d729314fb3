import type { Room } from '../../state/Session';
import { ROOMS } from '../../state/Session';
import { selectRailCounts } from '../../state/selectRailCounts';
import { useActions, useDerived, useKept } from '../KithContext';
import './Rail.css';

const LABELS = { study: 'Study', people: 'People', map: 'Map', isolation: 'Isolation', compare: 'Compare' } as const;

/** The rooms, in the order of the work, with a number where there is something to do. */
export function Rail({ room }: { readonly room: Room }) {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const { goTo } = useActions();
  const counts = selectRailCounts(study, analysis);
  return (
    <nav className="Rail" aria-label="Rooms">
      {ROOMS.map((id) => (
        <button type="button" key={id} className="Rail-room" aria-current={id === room ? 'page' : undefined} onClick={() => { goTo(id); }}>
          <span>{LABELS[id]}</span>
          <span className="Rail-count">{counts[id]}</span>
        </button>
      ))}
      <p className="Rail-promise">Nothing leaves this computer.</p>
    </nav>
  );
}
