import type { WheelGap } from '../../views/inspector/selectWheels';

const SENTENCES: Readonly<Record<NonNullable<WheelGap>, string>> = {
  off_roster: 'Dotted: not known. Only managers on the staff list were asked.',
  not_answered: 'Dotted: not known. This manager did not answer, which does not mean that they have nobody.',
  types_not_asked: 'Dotted: not known. This study did not ask for network types.',
  capped: 'Dotted: not known. They named as many contacts as they were allowed.',
  unread: 'Dotted: not known. Some of their answers could not be read.',
  absence_unknown: 'Dotted: not known. In this study, no answer does not mean no contact.',
};

/** What the wheel's rings and blanks mean for this person. */
export function gapSentence(gap: WheelGap, outsideAsked: boolean): string {
  if (gap !== null) return SENTENCES[gap];
  return outsideAsked ? 'Empty: none.' : 'Empty: none. Dotted: not known, contacts outside were not asked.';
}
