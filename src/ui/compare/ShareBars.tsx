import type { OutcomeAbout } from '../../domain/results/Comparison';
import { writePercent } from '../../domain/writePercent';
import type { Strip } from '../../views/compare/selectDotPlot';
import './ShareBars.css';

/**
 * For a yes or no: how many of each group, and for verdicts the bounds between which the share lies, whatever the silent would have said.
 */
export function ShareBars({ about, strips }: { readonly about: OutcomeAbout; readonly strips: readonly Strip[] }) {
  return (
    <ul className="ShareBars" aria-label={about.name}>
      {strips.map(({ id, label, nested, summary: { n, mean, bounds } }) => {
        const share = mean ?? 0;
        return (
          <li key={id} data-nested={nested}>
            <span className="ShareBars-label">{label}</span>
            <span className="ShareBars-bar" aria-hidden="true">
              {bounds !== null && (
                <i className="ShareBars-bounds" style={{ left: `${100 * bounds[0]}%`, width: `${100 * (bounds[1] - bounds[0])}%` }} />
              )}
              <i className="ShareBars-share" style={{ width: `${100 * share}%` }} />
            </span>
            <span className="ShareBars-count">
              {n === 0 ? 'nobody with a value' : `${Math.round(share * n)} of ${n}`}
              {bounds !== null && (
                <small>
                  {' '}
                  · {writePercent(bounds[0])} to {writePercent(bounds[1])} of the staff list
                </small>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
