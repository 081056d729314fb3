import type { Spoke, WheelPicture } from '../../views/inspector/selectWheels';

/** The wheel in words: "Names 5 in use: 3 Operational/Clinical, 2 Managerial; none outside; no mentor". */
export function wheelWords(picture: WheelPicture): string {
  const { spokes, ties, outside, gap, outsideAsked } = picture;
  if (ties === null || outside === null) {
    return gap === 'off_roster' ? 'Own contacts not known: not asked' : 'Own contacts not known: did not answer';
  }
  if (gap === 'types_not_asked') return `${countOf(ties)}; network types were not asked`;
  const parts = [`${countOf(ties)}${typesOf(spokes)}`];
  if (outside > 0) parts.push(`${outside} outside`);
  else if (!outsideAsked) parts.push('contacts outside were not asked');
  else if (gap === null && ties > 0) parts.push('none outside');
  if (gap === 'capped') parts.push('named as many as allowed, so there may be more');
  if (gap === 'unread') parts.push('some of their answers could not be read, so there may be more');
  if (gap === 'absence_unknown') parts.push('people not named are not known');
  const mentor = spokes.find((spoke) => spoke.id === 'Mentor');
  if (mentor?.inside === 0 && mentor.outside === 0) parts.push('no mentor');
  return parts.join('; ');
}

const countOf = (ties: number): string => (ties === 0 ? 'Names nobody in use' : `Names ${ties} in use`);

function typesOf(spokes: readonly Spoke[]): string {
  const counted = spokes
    .map((spoke) => ({ label: spoke.label, count: (spoke.inside ?? 0) + (spoke.outside ?? 0) }))
    .filter(({ count }) => count > 0);
  counted.sort((a, b) => b.count - a.count);
  return counted.length === 0 ? '' : `: ${counted.map(({ label, count }) => `${count} ${label}`).join(', ')}`;
}
