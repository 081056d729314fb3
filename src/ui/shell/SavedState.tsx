import { useKept } from '../KithContext';
import { formatMoment } from '../parts/formatMoment';

/** Whether what is on the screen is kept. Trouble is also read out, in full. */
export function SavedState() {
  const saving = useKept((kept) => kept.saving);
  const savedAt = useKept((kept) => kept.savedAt);
  const trouble = useKept((kept) => kept.savingTrouble);
  const [beside] = useKept((kept) => kept.unsaved);
  const isOthers = useKept((kept) => kept.claim === 'taken');
  if (saving === 'trouble') {
    return (
      <span className="Header-saved Header-trouble" role="alert" title={trouble ?? ''}>
        {trouble}
      </span>
    );
  }
  if (beside !== undefined) {
    return (
      <span className="Header-saved Header-trouble" role="alert" title={beside.trouble}>
        “{beside.title}”: {beside.trouble}
      </span>
    );
  }
  if (isOthers) return null;
  return (
    <span className="Header-saved" role="status">
      {saving === 'saving' && 'Saving…'}
      {saving !== 'saving' && savedAt !== null && (
        <>
          Saved<span className="Header-where"> on this computer</span>, {formatMoment(savedAt, 'time')}
        </>
      )}
    </span>
  );
}
