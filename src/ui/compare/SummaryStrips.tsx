import type { SummaryStrip } from '../../views/compare/selectSummary';

/** Diameters, in pixels: one manager, and the most at one place. Areas are as the numbers of managers. */
const LEAST = 5;
const LARGEST = 17;
/** Of many managers most places would have the least size, whether one is there or a hundred: there it is smaller. */
const MANY = 100;
const LEAST_OF_MANY = 2.5;
/** In a small study one place never holds many: a dot of two people is not to be as large as one of two hundred. */
const FEWEST = 8;

export function markSize(managers: number, most: number): number {
  return Math.max(most > MANY ? LEAST_OF_MANY : LEAST, Math.round(10 * LARGEST * Math.sqrt(managers / Math.max(FEWEST, most))) / 10);
}

/** Each group on the shared scale: how many managers at each number, the typical one and the middle half; or the share who are. */
export function SummaryStrips({
  strips,
  ticks,
  most,
}: {
  readonly strips: readonly SummaryStrip[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly most: number;
}) {
  return (
    <ul className="SummaryStrips">
      {ticks.length > 0 && (
        <li className="SummaryStrips-ticks" aria-hidden="true">
          {ticks.map(({ value, x }) => (
            <i key={value} style={{ left: `${100 * x}%` }} />
          ))}
        </li>
      )}
      {strips.map(({ id, label, isOurs, marks, median, half, share, counted, words }) => (
        <li key={id} data-ours={isOurs}>
          <span className="SummaryStrips-label" aria-hidden="true" title={label}>
            {label}
          </span>
          <span className="visually-hidden">{words}</span>
          <span className="SummaryStrips-plot" aria-hidden="true" data-share={share !== null}>
            {share === null ? (
              <>
                {half !== null && (
                  <i
                    className="SummaryStrips-half"
                    style={{ left: `calc(${100 * half[0]}% - 9px)`, width: `calc(${100 * (half[1] - half[0])}% + 18px)` }}
                  />
                )}
                {marks.map(({ x, managers }) => {
                  const size = markSize(managers, most);
                  return <i key={x} className="SummaryStrips-mark" style={{ left: `${100 * x}%`, width: size, height: size }} />;
                })}
                {median !== null && <i className="SummaryStrips-median" style={{ left: `${100 * median}%` }} />}
              </>
            ) : (
              <>
                <i className="SummaryStrips-share" style={{ width: `${100 * share}%` }} />
                <span className="SummaryStrips-counted">{counted}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
