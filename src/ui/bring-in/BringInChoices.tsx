import type { Batch } from '../../domain/Batch';
import { selectReadingColumns } from '../../state/selectReadingColumns';
import type { Offer, ReadingChoices } from '../../state/Session';
import { useActions } from '../KithContext';

/** What the study is called, which columns part its people, and what silence means. */
export function BringInChoices({ offer, batch }: { readonly offer: Offer; readonly batch: Batch }) {
  const { changeReading, renameOffer, setOfferSilence } = useActions();
  const { choices } = offer;
  const columns = selectReadingColumns(batch, choices);
  const answers = batch.people.some((person) => person.responded !== null);
  const partition = (key: 'groupColumn' | 'organisationColumn', label: string, found: string) =>
    columns.length > 0 && (
      <label>
        <span>{label}</span>
        <select value={choices[key] ?? ''} onChange={(event) => { void changeReading({ ...choices, [key]: event.target.value === '' ? null : event.target.value } satisfies ReadingChoices); }}>
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
      <legend className="visually-hidden">How to take it</legend>
      <label>
        <span>Name of the study</span>
        <input type="text" value={choices.title} onChange={(event) => { renameOffer(event.target.value); }} />
      </label>
      {partition('groupColumn', 'Group of a manager', batch.people.some((person) => person.group !== '') ? 'column “group”' : 'not told')}
      {partition('organisationColumn', 'Organisation', batch.people.some((person) => person.organisation !== '') ? 'column “organisation” or “trust”' : 'not told')}
      {!answers && batch.people.length > 0 && (
        <label>
          <span>A manager without a row</span>
          <select value={choices.silentMeansNone ? 'none' : 'missing'} onChange={(event) => { setOfferSilence(event.target.value === 'none'); }}>
            <option value="missing">did not answer: nothing can be said</option>
            <option value="none">answered, and named nobody</option>
          </select>
        </label>
      )}
    </fieldset>
  );
}
