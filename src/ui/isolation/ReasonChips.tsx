import type { Reason } from '../../domain/Verdict';
import './ReasonChips.css';

/** As many as fit into two lines of the list; the rest is said on hover and focus. */
const SHOWN = 4;

/** Reasons in three words each: those that raise the severity first and darker. */
export function ReasonChips({ reasons }: { readonly reasons: readonly Reason[] }) {
  const more = reasons.length - SHOWN;
  return (
    <span className="ReasonChips">
      <span className="ReasonChips-lines">
        {reasons.slice(0, SHOWN).map((reason, r) => (
          <span key={`${reason.about} ${r}`} className={reason.raises ? 'ReasonChips-chip ReasonChips-raises' : 'ReasonChips-chip'}>
            {reason.short}
          </span>
        ))}
      </span>
      {more > 0 && <span className="ReasonChips-more">+{more}</span>}
    </span>
  );
}
