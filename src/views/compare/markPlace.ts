import { isolateName } from '../../support/isolateName';
import type { OutcomeComparison } from '../../domain/results/Comparison';
import { foldPlace } from '../../domain/isSamePlace';

/** The label of an organisation, with a mark where too few of it answered to rely on an outcome there. */
export function markPlace({ marked }: Pick<OutcomeComparison, 'marked'>, organisation: string, label: string): string {
  return marked.some((place) => foldPlace(place) === foldPlace(organisation)) ? `${isolateName(label)} †` : label;
}
