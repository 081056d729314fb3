import { MEASURE_GROUPS } from '../../views/people/measureGroups';
import type { MeasureRows } from '../../views/people/selectMeasureRows';
import { MeasureName } from '../parts/MeasureName';
import './MeasureChooser.css';

interface Props {
  readonly about: MeasureRows['about'];
  readonly hidden: ReadonlySet<string>;
  readonly onHidden: (hidden: ReadonlySet<string>) => void;
}

/** Which measures are columns, by what they are about; the name of each says what it means. */
export function MeasureChooser({ about, hidden, onHidden }: Props) {
  const shown = about.filter(({ id }) => !hidden.has(id)).length;
  const groups = MEASURE_GROUPS.map(({ label, ids }) => ({
    label,
    measures: ids.flatMap((id) => about.find((one) => one.id === id) ?? []),
  }));
  const setShown = (ids: readonly string[], isShown: boolean): void => {
    const next = new Set(hidden);
    for (const id of ids) {
      if (isShown) next.delete(id);
      else next.add(id);
    }
    onHidden(next);
  };
  return (
    <details className="MeasureChooser">
      <summary>
        {shown === about.length
          ? `Measures and what they mean: all ${about.length} shown`
          : `Measures and what they mean: ${shown} of ${about.length} shown`}
      </summary>
      <div className="MeasureChooser-groups">
        {groups
          .filter(({ measures }) => measures.length > 0)
          .map(({ label, measures }) => {
            const some = measures.filter(({ id }) => !hidden.has(id)).length;
            return (
              <fieldset key={label}>
                <legend>
                  {label}
                  <button
                    type="button"
                    className="MeasureChooser-all"
                    aria-label={`${some === measures.length ? 'Hide' : 'Show'} all: ${label}`}
                    onClick={() => {
                      setShown(
                        measures.map(({ id }) => id),
                        some < measures.length,
                      );
                    }}
                  >
                    {some === measures.length ? 'Hide all' : 'Show all'}
                  </button>
                </legend>
                {measures.map((one) => (
                  <div key={one.id} className="MeasureChooser-line">
                    <input
                      type="checkbox"
                      aria-label={one.name}
                      checked={!hidden.has(one.id)}
                      onChange={(event) => {
                        setShown([one.id], event.currentTarget.checked);
                      }}
                    />
                    <MeasureName about={one} words={one.name} sampled={one.sampled} />
                  </div>
                ))}
              </fieldset>
            );
          })}
      </div>
    </details>
  );
}
