import { useKept } from '../KithContext';
import { formatMoment } from '../parts/formatMoment';
import { usePrinting } from '../parts/usePrinting';

/** On paper only: of which study the page is, and of which day. */
export function PaperHead() {
  const title = useKept((kept) => kept.study?.title ?? '');
  const notice = useKept((kept) => kept.study?.notice ?? '');
  const printing = usePrinting();
  const today = printing ? formatMoment(new Date(), 'long day') : '';
  return <p className="on-paper-only soft">{[title, notice, today].filter((part) => part !== '').join(' · ')}</p>;
}
