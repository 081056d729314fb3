import { isolateName } from '../../support/isolateName';
import type { ObstaclePart, Obstacles, RivalPair } from '../../domain/results/Obstacles';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';

const MOST_NAMED = 3;

/** What is named most, in everybody or in one part: the first line, to be read aloud. */
export function sayObstacles({ asked, barriers }: Pick<Obstacles, 'asked' | 'barriers'>, { of, named }: ObstaclePart): string {
  if (!asked) return 'Barriers were not asked.';
  const most = barriers
    .map(({ label }, at) => ({ label, managers: named[at]?.managers ?? 0, share: named[at]?.share ?? null }))
    .filter(({ managers }) => managers > 0)
    .toSorted((a, b) => b.managers - a.managers)
    .slice(0, MOST_NAMED);
  const [first, ...next] = most;
  if (first === undefined)
    return of === 0
      ? 'Nobody who could name a barrier answered.'
      : `None of the ${formatCount(of, 'manager', 'managers')} who answered names a barrier.`;
  const base =
    first.share === null
      ? formatCount(first.managers, 'manager', 'managers')
      : `${formatCount(first.managers)} of ${formatCount(of, 'manager', 'managers')} (${writePercent(first.share)})`;
  const then =
    next.length === 0
      ? ''
      : `; then ${next.map(({ label, managers }) => `${isolateName(label.toLowerCase())} (${formatCount(managers)})`).join(' and ')}`;
  return `“${isolateName(first.label)}” is named most: by ${base}${then}.`;
}

/** What is open and what is closed between two organisations. */
export function sayRivals({
  organisations: [one, other],
  isDeclared,
  open,
  motives,
  strained,
  closed,
  closedByCompetition,
}: RivalPair): string {
  const first = isDeclared
    ? `${isolateName(one)} and ${isolateName(other)} compete.`
    : `Managers of ${isolateName(one)} or ${isolateName(other)} name competition between them. You have not set under Study that they compete.`;
  const purposes =
    motives.length === 0 ? '' : ` (${motives.map(({ motive, ties }) => `${formatCount(ties)} for ${isolateName(motive)}`).join(', ')})`;
  const opened =
    open === 0
      ? 'No contact between them is open.'
      : `${formatCount(open, 'contact', 'contacts')} between them ${open === 1 ? 'is' : 'are'} open${purposes}.`;
  const strain = strained === 0 ? '' : `${formatCount(strained)} of these ${strained === 1 ? 'is' : 'are'} held back by competition.`;
  const shut =
    closed === 0
      ? ''
      : `${formatCount(closed, 'contact', 'contacts')} ${closed === 1 ? 'was' : 'were'} refused, blocked or never began${closedByCompetition === 0 ? '' : closedByCompetition === closed ? ' because of competition' : `, ${formatCount(closedByCompetition)} because of competition`}.`;
  return [first, opened, strain, shut].filter((part) => part !== '').join(' ');
}

/** Rows about competition that belong to no pair; '' = none. */
export function sayUnplaced({ unplaced }: Pick<Obstacles, 'unplaced'>): string {
  return unplaced === 0
    ? ''
    : `${formatCount(unplaced, 'answer row names', 'answer rows name')} competition with a contact whose organisation is the same or not recorded.`;
}
