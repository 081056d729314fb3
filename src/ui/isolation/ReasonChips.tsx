import type { Reason } from '../../domain/results/Reason';
import type { SaidReason } from '../../words/SaidReason';
import './ReasonChips.css';

interface ReasonChipsProps {
  readonly reasons: readonly Reason[];
  /** The same in words. */
  readonly said: readonly SaidReason[];
  /** As many chips as fit; what is beyond is counted, and said on hover and focus. */
  readonly room: number;
}

/** Reasons in three words each: those that raise the severity first and darker. */
export function ReasonChips({ reasons, said, room }: ReasonChipsProps) {
  const shown = reasons.length <= room ? reasons : reasons.slice(0, room - 1);
  return (
    <span className="ReasonChips">
      {shown.map((reason, r) => (
        <span key={`${reason.about} ${r}`} className={reason.raises ? 'ReasonChips-chip ReasonChips-raises' : 'ReasonChips-chip'}>
          {said[r]?.short}
        </span>
      ))}
      {shown.length < reasons.length && <span className="ReasonChips-more">+{reasons.length - shown.length}</span>}
    </span>
  );
}
