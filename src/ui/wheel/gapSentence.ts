import type { WheelGap } from '../../views/selectWheels';

const SENTENCES: Readonly<Record<NonNullable<WheelGap>, string>> = {
  off_roster: 'Dotted: unknown. Only managers on the roster were asked.',
  not_answered: 'Dotted: unknown. This manager did not answer, which is not the same as having nobody.',
  types_not_asked: 'Dotted: unknown. Network types were not asked in this study.',
  capped: 'Dotted: unknown. The list was cut off at the number of contacts allowed.',
  absence_unknown: 'Dotted: unknown. In this study, not being named does not mean none.',
};

/** What the wheel's rings and blanks mean for this person. */
export function gapSentence(gap: WheelGap, outsideAsked: boolean): string {
  if (gap !== null) return SENTENCES[gap];
  return outsideAsked ? 'Grey: nobody.' : 'Grey: nobody. Dotted: unknown, contacts outside were not asked.';
}
