import type { Gap } from '../../domain/results/MeasureColumn';

/** Why there is no number, in words. */
export const gapWords: Readonly<Record<Exclude<Gap, 'value'>, string>> = {
  undefined: 'not defined here',
  no_response: 'did not answer',
  not_asked: 'not asked or not recorded',
  capped: 'named as many as allowed',
  response_gate: 'too few answered',
  outside_largest_component: 'outside the largest part',
};
