import { Button } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import type { Offer } from '../../state/Session';
import { useActions } from '../KithContext';
import { sayUnderstood } from '../../words/sayUnderstood';
import { TablePreview } from './TablePreview';
import { formatBytes } from '../parts/formatBytes';

const SHEET_ISSUES = ['choose-sheet', 'sheet-not-found', 'hidden-sheet'];

/** How one file was understood, and what may be said to make it understood otherwise. */
export function FileReading({
  offer,
  index,
  onColumns,
}: {
  readonly offer: Offer;
  readonly index: number;
  /** Somebody wants to choose the columns of this file. */
  readonly onColumns: () => void;
}) {
  const { changeReading } = useActions();
  const file = offer.files[index];
  const choice = offer.choices.files[index];
  if (file === undefined || choice === undefined) return null;
  const { batch } = offer;
  const all = batch?.sources.map((source, at) => ({ ...source, taken: batch.taken?.[at] ?? source.taken })) ?? [];
  const sources = all.filter(
    (source) => source.file === file.name || source.file.startsWith(`${file.name}#`) || source.file.startsWith(`${file.name}/`),
  );
  // What a format has understood holds what it holds: there is nothing to choose.
  const isUnderstood = all.some(
    (source) => source.reading !== undefined && (sources.includes(source) || source.reading.files.includes(file.name)),
  );
  const asksSheet =
    choice.sheet !== null ||
    offer.batch?.issues.some((issue) => issue.file.startsWith(file.name) && SHEET_ISSUES.includes(issue.code)) === true;
  const change = (part: Partial<typeof choice>): void => {
    void changeReading({ ...offer.choices, files: offer.choices.files.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  };
  const table = offer.tables?.find(({ input }) => input === index);
  const readings = [...new Set(sources.flatMap(({ reading }) => (reading === undefined ? [] : [sayUnderstood(reading)])))];
  return (
    <section className="FileReading card" aria-label={file.name}>
      <header>
        <b title={file.name}>
          <bdi>{file.name}</bdi>
        </b>
        <span className="soft">{formatBytes(file.size)}</span>
        {!isUnderstood && (
          <label>
            <span className="soft">This file contains</span>{' '}
            <select
              value={choice.holds ?? (sources.length === 1 ? sources[0]?.holds : '') ?? ''}
              onChange={(event) => {
                const { value } = event.target;
                change({ holds: value === 'people' || value === 'contacts' ? value : null });
              }}
            >
              <option value="">Detect automatically</option>
              <option value="people">Managers</option>
              <option value="contacts">Contacts</option>
            </select>
          </label>
        )}
        {offer.tables?.some(({ input }) => input === index) === true && <Button onPress={onColumns}>Columns…</Button>}
        {asksSheet && (
          <label>
            <span className="soft">Sheet</span>{' '}
            <input
              type="text"
              defaultValue={choice.sheet ?? ''}
              onBlur={(event) => {
                change({ sheet: event.target.value.trim() === '' ? null : event.target.value.trim() });
              }}
            />
          </label>
        )}
      </header>
      {table !== undefined && (
        <TablePreview label={`First rows of ${table.name}`} rows={table.rows.slice(0, 5)} headerAt={table.headerAt} headerRows={1} />
      )}
      {readings.map((reading) => (
        <p key={reading} className="FileReading-understood">
          {reading}.
        </p>
      ))}
      {sources.map((source) => (
        <div key={source.file} className="FileReading-source">
          <p>
            {sources.length > 1 && (
              <b>
                <bdi>{source.file.slice(file.name.length + 1)}</bdi>:{' '}
              </b>
            )}
            {source.holds === 'people' ? 'Managers' : 'Contacts'} · {source.understood} · {formatCount(source.taken)} of{' '}
            {formatCount(source.rows, 'row', 'rows')} added
          </p>
          <p className="soft">
            {source.columns.map(({ column, header }, at) => (
              <span key={column}>
                {at > 0 && ', '}
                <bdi>{header}</bdi>
                {header !== column && ` → ${column}`}
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}
