import type { MeasureAnalysis } from '../domain/results/Analysis';
import { formatCount } from '../domain/formatCount';

/** Whom and what measures are over: "Among 92 people, 68 of whom answered; ties in use that either reports." */
export function measuredWords({ nodes, respondents, lens }: MeasureAnalysis, isMapFiltered: boolean): string {
  const ties = `ties ${lens.activity === 'active' ? 'in use ' : ''}that ${lens.rule === 'either' ? 'either reports' : 'both report'}`;
  const map = isMapFiltered ? ' The filter of the map changes nothing here.' : '';
  return `Among ${formatCount(nodes.length, 'person', 'people')}, ${formatCount(respondents)} of whom answered; ${ties}.${map}`;
}
