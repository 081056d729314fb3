import type { ActionKind, Limits } from '../domain/Plan';
import { ACTION_FORMS } from './actionForms';

/** A limit that another one makes void or tighter than it says, or that leaves nothing to propose. `words/plan/sayOverruled` says it. */
export type Overruled =
  | { readonly what: 'capacity'; readonly most: number; readonly by: 'maxNewTies' | 'hoursAMonth' }
  | { readonly what: 'kindHours'; readonly kind: ActionKind; readonly hours: number }
  | { readonly what: 'tooFewHours' | 'tooFewAMonth'; readonly kind: ActionKind; readonly needs: number }
  | { readonly what: 'noNewTies' | 'unitElsewhere' | 'openTopics' | 'helpedApart' | 'helpedTogether' }
  /** All of these are to be together, and the two are kept apart. */
  | { readonly what: 'apartTogether'; readonly pair: readonly [string, string] };

const PROPOSED = ['mentor', 'set', 'introduction'] as const;

/** @param hasLevels whether anybody's level is recorded @param areRivals whether any organisations compete */
export function listOverruled(limits: Limits, hasLevels: boolean, areRivals: boolean): readonly Overruled[] {
  const { mentorCapacity, maxNewTies, hoursAMonth, hours, hoursByKind, seniorityGap, setSize } = limits;
  const found: Overruled[] = [];
  if (maxNewTies === 0) found.push({ what: 'noNewTies' });
  else if (maxNewTies !== null && maxNewTies < mentorCapacity) found.push({ what: 'capacity', most: maxNewTies, by: 'maxNewTies' });
  for (const kind of PROPOSED) {
    const { hoursAMonth: aMonth, months } = ACTION_FORMS[kind];
    const needs = aMonth * months * (kind === 'set' ? setSize[0] : 2);
    const own = hoursByKind.find((each) => each.kind === kind)?.hours ?? null;
    if (hoursAMonth !== null && hoursAMonth < aMonth) found.push({ what: 'tooFewAMonth', kind, needs: aMonth });
    else if (Math.min(hours ?? Infinity, own ?? Infinity) < needs) found.push({ what: 'tooFewHours', kind, needs });
  }
  const aMonth = Math.floor((hoursAMonth ?? Infinity) / ACTION_FORMS.mentor.hoursAMonth);
  if (aMonth > 0 && aMonth < Math.min(mentorCapacity, maxNewTies ?? Infinity))
    found.push({ what: 'capacity', most: aMonth, by: 'hoursAMonth' });
  for (const { kind, hours: own } of hoursByKind) if (hours !== null && own > hours) found.push({ what: 'kindHours', kind, hours: own });
  if (limits.mentorsElsewhere && limits.otherUnit) found.push({ what: 'unitElsewhere' });
  if (limits.openTopics && areRivals) found.push({ what: 'openTopics' });
  const isAbove = seniorityGap !== null && hasLevels;
  if (!isAbove) found.push({ what: seniorityGap !== null && seniorityGap[0] <= 0 ? 'helpedTogether' : 'helpedApart' });
  for (const group of joinGroups(limits.together))
    for (const pair of limits.apart) {
      const [one, other] = pair.filter((id) => group.has(id));
      if (one !== undefined && other !== undefined) found.push({ what: 'apartTogether', pair: [one, other] });
    }
  return found;
}

/** Who is together with somebody is together with whom they are together. */
function joinGroups(groups: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  let joined: ReadonlySet<string>[] = [];
  for (const group of groups) {
    const meets = joined.filter((other) => group.some((id) => other.has(id)));
    joined = [...joined.filter((other) => !meets.includes(other)), new Set([...group, ...meets.flatMap((other) => [...other])])];
  }
  return joined;
}
