import type { MeasureAnalysis } from '../../domain/results/Analysis';
import { measureText } from '../parts/measureText';
import { MeasureName } from '../parts/MeasureName';

/** The network as a whole in numbers, each opened to its meaning. */
export function NetworkMeasures({ measures }: { readonly measures: MeasureAnalysis }) {
  return (
    <dl className="NetworkMeasures card" aria-label="The network as a whole">
      {measures.network.map(({ id, about, value }) => (
        <div key={id}>
          <dt>
            <MeasureName about={about} words={about.name} />
          </dt>
          <dd>{value === null ? '–' : measureText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
