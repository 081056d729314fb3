import type { MeasureAnalysis } from '../../domain/results/Analysis';
import { formatCount } from '../../domain/formatCount';

/** Whom and what measures are over: "Based on 92 people; 68 answered; ties in use that one or both report." */
export function measuredWords({ nodes, respondents, lens }: MeasureAnalysis, isMapFiltered: boolean): string {
  const ties = `ties ${lens.activity === 'active' ? 'in use ' : ''}that ${lens.rule === 'either' ? 'one or both report' : 'both report'}`;
  const map = isMapFiltered ? ' The map’s filters do not apply here.' : '';
  return `Based on ${formatCount(nodes.length, 'person', 'people')}; ${formatCount(respondents)} answered; ${ties}.${map}`;
}
