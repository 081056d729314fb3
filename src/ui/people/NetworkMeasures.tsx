import type { MeasureAnalysis } from '../../domain/Analysis';
import { measureText } from '../inspector/measureText';
import { MeasureName } from '../inspector/MeasureName';

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
