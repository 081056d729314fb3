import type { Batch } from '../../domain/Batch';
import { formatCount } from '../../domain/formatCount';
import type { Offer } from '../../state/Session';
import { sayReporter } from '../../words/files/sayReporter';
import { useActions } from '../KithContext';

/** Who answers and is not on the staff list as written: each can be said to be one of those whose names are like it. */
export function UnknownReporters({ offer, batch }: { readonly offer: Offer; readonly batch: Batch }) {
  const { setOfferReporters } = useActions();
  const unknown = batch.unknownReporters ?? [];
  if (unknown.length === 0) return null;
  const { reporters } = offer.choices;
  const several = new Set(batch.sources.map(({ file }) => file)).size > 1;
  return (
    <section aria-label="Who answered">
      <h3>Who answered</h3>
      <p className="soft">{sayReporter.lead(unknown.length)}</p>
      <ul className="DoubtfulWords">
        {unknown.map((one) => (
          <li key={`${one.file} ${one.written}`}>
            <label>
              <span>
                “{one.written}”{' '}
                <span className="soft">
                  {several ? `${one.file}, ` : ''}row {one.row}, {formatCount(one.contacts, 'contact', 'contacts')}. {sayReporter.fits(one)}
                </span>
              </span>
              {one.like.length > 0 && (
                <select
                  value={reporters[one.written] ?? ''}
                  onChange={(event) => {
                    setOfferReporters({ ...reporters, [one.written]: event.target.value });
                  }}
                >
                  <option value="">leave their answers out</option>
                  {one.like.map(({ id, name }) => (
                    <option key={id} value={id}>
                      this is {name === id ? id : `${name} (${id})`}
                    </option>
                  ))}
                </select>
              )}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
