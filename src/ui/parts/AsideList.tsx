import { isolateName } from '../../support/isolateName';
import { Button } from 'react-aria-components';

import { useActions, useKept } from '../KithContext';
import { formatBytes } from './formatBytes';
import { formatMoment } from './formatMoment';
import { sayAside } from '../../words/sayLost';

/**
 * Parts of studies that could not be read, as they were found: for somebody who can make more of them.
 *
 * @param of a study, where only its parts are wanted
 */
export function AsideList({ of = null }: { readonly of?: string | null }) {
  const all = useKept((kept) => kept.asides);
  const asides = of === null ? all : all.filter(({ study }) => study === of);
  const { saveAside, removeAside } = useActions();
  if (asides.length === 0) return null;
  return (
    <section aria-labelledby="asides">
      <h2 id="asides">Kept aside</h2>
      <p className="soft">We could not read these parts of studies. They are kept unchanged until you remove them.</p>
      <ul className="StudyList card">
        {asides.map(({ key, title, part, why, bytes, foundAt }) => (
          <li key={key}>
            <span className="StudyList-title">
              <b>
                <bdi>{title}</bdi>: <bdi>{part}</bdi>
              </b>
              <span className="soft" title={sayAside(why)}>
                {formatBytes(bytes)} · found {formatMoment(foundAt, 'day')} · {sayAside(why)}
              </span>
            </span>
            <Button
              aria-label={`Download ${part} of ${isolateName(title)}`}
              onPress={() => {
                void saveAside(key);
              }}
            >
              Download
            </Button>
            <Button
              className="button quiet"
              aria-label={`Remove ${part} of ${isolateName(title)}`}
              onPress={() => {
                void removeAside(key);
              }}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
