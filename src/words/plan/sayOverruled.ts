import { formatCount } from '../../domain/formatCount';
import type { Limits } from '../../domain/Plan';
import type { Overruled } from '../../plan/listOverruled';
import { actionWords } from './planWords';

/** What one limit leaves of another. @param nameOf of an id */
export function sayOverruled(one: Overruled, limits: Limits, nameOf: (id: string) => string): string {
  switch (one.what) {
    case 'capacity': {
      const by = one.by === 'maxNewTies' ? `${formatCount(one.most, 'new contact', 'new contacts')} for each person` : 'the hours a month';
      return `With ${by}, a mentor takes at most ${formatCount(one.most, 'manager', 'managers')}, and not ${formatCount(limits.mentorCapacity)}.`;
    }
    case 'kindHours':
      return `${actionWords[one.kind].many} have at most the ${formatCount(limits.hours ?? 0, 'hour', 'hours')} in all, and not ${formatCount(one.hours)}.`;
    case 'tooFewHours':
      return `${actionWords[one.kind].one}: the hours are too few for any. The smallest takes ${formatCount(one.needs, 'hour', 'hours')}.`;
    case 'tooFewAMonth':
      return `${actionWords[one.kind].one}: the hours a month are too few for any. Each takes ${formatCount(one.needs, 'hour', 'hours')} a month.`;
    case 'noNewTies':
      return 'With no new contacts for anybody, nothing can be proposed.';
    case 'unitElsewhere':
      return 'A mentor from another organisation is from another unit: the limit on units holds for introductions only.';
    case 'openTopics':
      return 'With open topics, competing organisations are not kept apart.';
    case 'helpedApart':
      return 'No level counts, so of two who are helped one mentors the other only where the mentor is connected and the other isolated. With “at least 0 levels” they may mentor each other.';
    case 'helpedTogether':
      return 'With “at least 0 levels” and no levels recorded, managers who are helped may mentor each other.';
    case 'apartTogether':
      return `${nameOf(one.pair[0])} and ${nameOf(one.pair[1])} are kept apart, and together through others: not all of these can be in sets.`;
  }
}
