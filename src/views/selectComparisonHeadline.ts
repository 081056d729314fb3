import type { Comparison } from '../domain/results/Comparison';
import { formatCount } from '../domain/formatCount';

/** What the declared tests say together, in a sentence, and what qualifies it. */
export function selectComparisonHeadline({ plan, family, outcomes, answered, managers }: Comparison): {
  readonly headline: string;
  readonly qualification: string;
} {
  const response = `${formatCount(answered)} of ${formatCount(managers)} managers answered.`;
  if (plan.by === 'organisation') {
    return {
      headline: 'Organisations side by side',
      qualification: `These figures describe organisations and are not tested, because people cannot swap organisations without breaking the network. ${response}`,
    };
  }
  const declared = outcomes.filter(({ about }) => family.includes(about.id));
  const found = (finding: string): readonly string[] =>
    declared.filter(({ tests }) => tests.some((test) => test.finding === finding)).map(({ about }) => about.name.toLowerCase());
  const clear = found('clear');
  const suggestive = found('suggestive');
  const tested = declared.filter(({ tests }) => tests.length > 0).length;
  const blind = declared.filter(({ tests }) => tests.length > 0 && tests.every(({ finding }) => finding === 'cannot_detect')).length;
  const qualification = [
    suggestive.length === 0 ? '' : `Suggestive: ${suggestive.join(', ')}.`,
    blind === 0 || blind === tested ? '' : `For ${formatCount(blind, 'outcome', 'outcomes')} there are too few managers to tell.`,
    'This shows a difference within organisations, not why it exists.',
    response,
  ];
  return { headline: writeHeadline(tested, clear, blind), qualification: qualification.filter((words) => words !== '').join(' ') };
}

function writeHeadline(tested: number, clear: readonly string[], blind: number): string {
  if (tested === 0) return 'There is nothing to test here';
  if (blind === tested)
    return `There are too few managers to tell whether groups differ in ${tested === 1 ? 'the outcome' : `any of the ${formatCount(tested)} outcomes`} tested`;
  if (clear.length === 0)
    return `No clear difference between groups in the ${formatCount(tested, 'outcome', 'outcomes')} tested. There may still be one`;
  return `Groups differ clearly in ${clear.length} of ${formatCount(tested, 'outcome', 'outcomes')}: ${clear.join(', ')}`;
}
