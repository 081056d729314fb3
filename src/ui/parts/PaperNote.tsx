import { formatCount } from '../../domain/formatCount';
import { PRINTED_ROWS } from './usePrinting';

/** On paper only: that a list was too long for it, and what to do. */
export function PaperNote({ rows }: { readonly rows: number }) {
  return rows <= PRINTED_ROWS ? null : (
    <p className="on-paper-only">
      Not all of the {formatCount(rows)} rows are printed, only those near the visible ones. Filter the list first.
    </p>
  );
}
