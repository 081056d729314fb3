import type { MeasureAnalysis } from '../../src/domain/results/Analysis';
import type { Lens } from '../../src/domain/Lens';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import type { Study } from '../../src/domain/Study';
import { computeMeasures } from '../../src/measures/computeMeasures';
import { buildView } from '../../src/network/buildView';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';

export interface Measured {
  readonly reconciled: Reconciled;
  readonly analysis: MeasureAnalysis;
  /** Person → value; `null` for a gap. */
  readonly values: (id: string) => Record<string, number | null>;
  /** Person → part → value. */
  readonly parts: (id: string) => Record<string, Record<string, number> | null>;
  readonly network: (id: string) => number | null | undefined;
}

/** Every measure of a study through a lens, as the tests read them. */
export function measureStudy(study: Study, lens: Partial<Lens> = {}, ids: readonly string[] | null = null): Measured {
  const reconciled = reconcile(study, lens.round ?? null);
  const analysis = finish(computeMeasures(reconciled, buildView(reconciled, { ...WHOLE_NETWORK, ...lens }), ids));
  const column = (id: string) => {
    const found = analysis.columns.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`There is no measure ${id}.`);
    return found;
  };
  const names = Array.from(analysis.nodes, (person) => reconciled.people[person]?.id ?? '');
  return {
    reconciled,
    analysis,
    values(id) {
      const { values, gaps } = column(id);
      return Object.fromEntries(names.map((name, node) => [name, gaps[node] === 0 ? (values[node] ?? NaN) : null]));
    },
    parts(id) {
      const { values, gaps, parts } = column(id);
      return Object.fromEntries(
        names.map((name, node) => [
          name,
          gaps[node] === 0 ? Object.fromEntries(parts.map((part, index) => [part, values[node * parts.length + index] ?? NaN])) : null,
        ]),
      );
    },
    network: (id) => analysis.network.find((value) => value.id === id)?.value,
  };
}
