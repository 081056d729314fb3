import { isSamePlace } from '../domain/isSamePlace';
import type { PlannedAction } from '../domain/Plan';
import { listBrokers } from './findBroker';
import type { Occasion } from './findOccasion';
import { findOccasion } from './findOccasion';
import type { MentorReasons, MentorsToday } from './mentorRules';
import { listMentorsToday, scoreMentor } from './mentorRules';
import type { Planning } from './Planning';

/** Why an action was planned, as values; whether a hand or a proposal made it. `words/plan/sayAction` says it. */
export type ActionReasons =
  | ({ readonly about: 'mentor' } & MentorReasons)
  | {
      readonly about: 'set';
      readonly people: number;
      readonly organisations: number;
      readonly groups: number;
      /** Of whom the plan is for so many. */
      readonly helped: number;
      /** Pairs among them who are tied already. */
      readonly tied: number;
      /** Members who have somebody of their post in the set, and those whose post is recorded. */
      readonly withPeer: number;
      readonly withPost: number;
    }
  | {
      readonly about: 'introduction';
      readonly isLike: boolean;
      readonly isElsewhere: boolean;
      /** Who introduces them: an index; `null` = the person who plans. */
      readonly through: number | null;
      /** Who knows both and could be asked to. */
      readonly knowing: readonly number[];
      readonly occasion: Occasion | null;
    }
  | { readonly about: 'other'; readonly people: number; readonly organisations: number };

/** @param today of `listMentorsToday`, where many are explained */
export function explainAction(
  planning: Planning,
  action: PlannedAction,
  today: MentorsToday = listMentorsToday(planning.reconciled),
): ActionReasons {
  const { people, indexOf } = planning;
  const members = action.people.map((id) => indexOf.get(id)).filter((manager) => manager !== undefined);
  const [one, other] = members;
  const distinct = (of: (manager: number) => string): number => new Set(members.map(of).filter((word) => word !== '')).size;
  const organisations = distinct((manager) => people[manager]?.organisation ?? '');
  if (action.kind === 'mentor' && one !== undefined && other !== undefined)
    return { about: 'mentor', ...scoreMentor(planning, today, one, other) };
  if (action.kind === 'set') {
    const posts = members.map((manager) => planning.reconciled.posts.get(people[manager]?.role ?? '') ?? '');
    const recorded = posts.filter((post) => post !== '');
    return {
      about: 'set',
      people: members.length,
      organisations,
      groups: distinct((manager) => people[manager]?.group ?? ''),
      helped: members.filter(planning.isHelped).length,
      tied: members.reduce((sum, a, at) => sum + members.slice(at + 1).filter((b) => planning.areTied(a, b)).length, 0),
      withPeer: recorded.filter((post) => recorded.filter((each) => each === post).length > 1).length,
      withPost: recorded.length,
    };
  }
  if ((action.kind === 'introduction' || action.kind === 'tie' || action.kind === 'wake') && one !== undefined && other !== undefined) {
    return {
      about: 'introduction',
      isLike: planning.areAlike(one, other) === true,
      isElsewhere: isSamePlace(people[one]?.organisation ?? '', people[other]?.organisation ?? '') === false,
      through: indexOf.get(action.broker) ?? null,
      knowing: listBrokers(planning, one, other),
      occasion: findOccasion(planning, one, other),
    };
  }
  return { about: 'other', people: members.length, organisations };
}
