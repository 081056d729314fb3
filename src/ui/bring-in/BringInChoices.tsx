import { isolateName } from '../../support/isolateName';
import type { Batch } from '../../domain/Batch';
import { selectReadingColumns } from '../../views/files/selectReadingColumns';
import type { Offer, ReadingChoices } from '../../state/Session';
import { useActions, useKept } from '../KithContext';

/** Which study it goes into, what that is called, which columns part its people, and what silence means. */
export function BringInChoices({ offer, batch }: { readonly offer: Offer; readonly batch: Batch }) {
  const { changeReading, renameOffer, setOfferSilence } = useActions();
  const open = useKept((kept) => kept.study?.title ?? null);
  const { choices } = offer;
  const columns = selectReadingColumns(batch, choices);
  const answers = batch.people.some((person) => person.responded !== null);
  const partition = (key: 'groupColumn' | 'organisationColumn', label: string, found: string) =>
    columns.length > 0 && (
      <label>
        <span>{label}</span>
        <select
          value={choices[key] ?? ''}
          onChange={(event) => {
            void changeReading({ ...choices, [key]: event.target.value === '' ? null : event.target.value } satisfies ReadingChoices);
          }}
        >
          <option value="">{found}</option>
          {columns.map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <fieldset className="BringInChoices">
      <legend className="visually-hidden">Options</legend>
      {open !== null && (
        <label>
          <span>Add to</span>
          <select
            value={choices.into}
            onChange={(event) => {
              void changeReading({ ...choices, into: event.target.value === 'open' ? 'open' : 'new' });
            }}
          >
            <option value="new">a new study</option>
            <option value="open">the open study: {isolateName(open)}</option>
          </select>
        </label>
      )}
      {choices.into === 'new' && (
        <label>
          <span>Name of the study</span>
          <input
            type="text"
            value={choices.title}
            onChange={(event) => {
              renameOffer(event.target.value);
            }}
          />
        </label>
      )}
      {partition(
        'groupColumn',
        'Column for managerial group',
        batch.people.some((person) => person.group !== '') ? 'column “group”' : 'None',
      )}
      {partition(
        'organisationColumn',
        'Column for organisation',
        batch.people.some((person) => person.organisation !== '') ? 'column “organisation” or “trust”' : 'None',
      )}
      {choices.into === 'new' && !answers && batch.people.length > 0 && (
        <label>
          <span>If a manager has no answers</span>
          <select
            value={choices.silentMeansNone ? 'none' : 'missing'}
            onChange={(event) => {
              setOfferSilence(event.target.value === 'none');
            }}
          >
            <option value="missing">they did not reply</option>
            <option value="none">they replied but named nobody</option>
          </select>
        </label>
      )}
    </fieldset>
  );
}
