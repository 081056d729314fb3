import { formatCount } from '../../domain/formatCount';
import type { PlannedAction } from '../../domain/Plan';
import type { ContactFunction } from '../../domain/results/Verdict';
import type { ActionReasons } from '../../plan/explainAction';
import type { Occasion } from '../../plan/findOccasion';
import type { MentorReasons } from '../../plan/mentorRules';
import { nameSome } from '../../support/nameSome';

const FUNCTION_WORDS: Readonly<Record<ContactFunction, string>> = {
  knowledge: 'knowledge',
  support: 'support',
  career: 'their career',
  influence: 'influence',
};

const PATHS: Readonly<Record<Exclude<MentorReasons['path'], null>, string>> = {
  post: 'They do much the same job.',
  background: 'They come from the same profession.',
  programme: 'They came through the same programme.',
  group: 'They are in the same managerial group.',
};

const SHARED: Readonly<Record<Exclude<Occasion['share'], 'need'>, string>> = {
  post: 'They do much the same job.',
  background: 'They come from the same profession.',
  programme: 'They came through the same programme.',
  site: 'They work at the same site.',
};

/** What both could meet about. */
function sayOccasion(occasion: Occasion): string {
  return occasion.share === 'need' ? `Both look for contacts for ${FUNCTION_WORDS[occasion.need]}.` : SHARED[occasion.share];
}

/** What speaks most for a mentor, in a few words. */
export function sayMentorBriefly({ path, covers, isElsewhere }: MentorReasons): string {
  if (path === 'post' || path === 'background' || path === 'programme') return PATHS[path];
  const needs = covers.map((what) => FUNCTION_WORDS[what]);
  if (needs.length > 0) return `Has contacts for ${nameSome(needs, needs.length)}.`;
  return isElsewhere ? 'Works in another organisation.' : path === null ? '' : PATHS[path];
}

/** Who introduces two people. */
function sayBroker({ through, knowing }: ActionReasons & { readonly about: 'introduction' }, nameOf: (manager: number) => string): string {
  const [first] = knowing;
  if (through !== null)
    return knowing.includes(through)
      ? `${nameOf(through)} knows both and introduces them.`
      : `${nameOf(through)} introduces them, and has no recorded contact with both.`;
  return first === undefined
    ? 'Nobody who can be asked knows both, so you introduce them.'
    : `You introduce them. ${nameOf(first)} knows both and could do it.`;
}

/** Why an action was planned, sentence by sentence, the weightiest first. @param nameOf of a manager */
export function sayAction(
  reasons: ActionReasons,
  { kind, occasion }: Pick<PlannedAction, 'kind' | 'occasion'>,
  nameOf: (manager: number) => string,
): readonly string[] {
  switch (reasons.about) {
    case 'mentor': {
      const { covers, path, isElsewhere, isFar, levels, load, isIsolated, choice } = reasons;
      const needs = covers.map((what) => FUNCTION_WORDS[what]);
      return [
        ...(choice === null
          ? []
          : [choice === 0 ? 'The manager chose this mentor first.' : `The manager chose this mentor at place ${choice + 1}.`]),
        ...(needs.length === 0 ? [] : [`The mentor has contacts for ${nameSome(needs, needs.length)}, which the manager looks for.`]),
        ...(path === null ? [] : [PATHS[path]]),
        ...(isElsewhere ? ['They work in different organisations.'] : []),
        ...(isFar ? ['They share no contact yet.'] : []),
        ...(levels !== null && levels > 0 ? [`The mentor is ${formatCount(levels, 'level', 'levels')} above.`] : []),
        ...(load === 0
          ? ['Nobody names them as a mentor yet.']
          : [`${formatCount(load, 'manager names', 'managers name')} them as a mentor already.`]),
        ...(isIsolated ? ['The mentor is isolated by your definition too: ask first whether they want to.'] : []),
      ];
    }
    case 'set': {
      const { people, helped, organisations, groups, tied, withPeer, withPost } = reasons;
      return [
        `${formatCount(people, 'manager', 'managers')} from ${formatCount(organisations, 'organisation', 'organisations')} and ${formatCount(groups, 'managerial group', 'managerial groups')}.`,
        ...(helped === people ? [] : [`The plan is for ${helped === 0 ? 'none' : formatCount(helped)} of them.`]),
        tied === 0 ? 'None of them are in contact yet.' : `${formatCount(tied, 'pair is', 'pairs are')} in contact already.`,
        ...(withPost === 0 ? [] : [`${formatCount(withPeer)} of ${formatCount(withPost)} have somebody in a like post.`]),
        ...(occasion === '' ? [] : [`Occasion: ${occasion}.`]),
      ];
    }
    case 'introduction':
      return [
        ...(reasons.isLike ? ['They do much the same job.'] : []),
        ...(reasons.isElsewhere ? ['They work in different organisations.'] : []),
        // Other pairs find each other: they chose it, or know each other already.
        ...(kind === 'introduction' ? [sayBroker(reasons, nameOf)] : []),
        occasion !== ''
          ? `Occasion: ${occasion}.`
          : reasons.occasion === null
            ? 'No occasion is recorded: find one before you introduce them.'
            : `Occasion: ${sayOccasion(reasons.occasion)}`,
      ];
    case 'other':
      return [
        `${formatCount(reasons.people, 'manager', 'managers')} from ${formatCount(reasons.organisations, 'organisation', 'organisations')}.`,
        ...(occasion === '' ? [] : [`Occasion: ${occasion}.`]),
      ];
  }
}
