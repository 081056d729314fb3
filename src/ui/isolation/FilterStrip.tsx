import './FilterStrip.css';

interface Segment<Id> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

interface FilterStripProps<Id> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Filters beside each other, each with how many it shows. */
export function FilterStrip<Id extends string | null>({ label, segments, chosen, onChoose }: FilterStripProps<Id>) {
  return (
    <div className="FilterStrip" role="group" aria-label={label}>
      {segments.map(({ id, label: words, count }) => (
        <button
          type="button"
          key={id ?? ''}
          aria-pressed={id === chosen}
          onClick={() => {
            onChoose(id);
          }}
        >
          {words} <b>{count.toLocaleString('en-GB')}</b>
        </button>
      ))}
    </div>
  );
}
