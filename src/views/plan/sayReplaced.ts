import type { Limits, PlannedAction } from '../../domain/Plan';
import type { Person } from '../../domain/Person';
import { chosenBy } from '../../plan/chosenBy';
import { listLeftOut } from '../../plan/listLeftOut';
import type { PlanAnswer } from '../../plan/PlanAnswer';
import { changeWords } from '../../words/changeWords';
import { sayPlanRule } from '../../words/plan/planWords';

type Actions = readonly PlannedAction[];
type Choices = Limits['choices'];

const mentorsOf = (actions: Actions): ReadonlyMap<string, string> =>
  new Map(
    actions.flatMap(({ kind, stage, people: [mentee = '', mentor = ''] }) =>
      kind === 'mentor' && stage !== 'stopped' ? [[mentee, mentor] as const] : [],
    ),
  );

/** What a change of the plan takes away that somebody may have counted on: mentors, and meetings that a calendar may have. */
export function sayReplaced(
  before: Actions,
  after: Actions,
  nameOf: (id: string) => string,
  said: ReadonlySet<string> = new Set(),
): string {
  const now = mentorsOf(after);
  const then = [...mentorsOf(before)];
  const moved = then.filter(([mentee, mentor]) => now.has(mentee) && now.get(mentee) !== mentor).length;
  const gone = then.flatMap(([mentee]) => (now.has(mentee) || said.has(mentee) ? [] : [nameOf(mentee)]));
  return [
    ...(moved === 0 ? [] : [changeWords.mentorsMoved(moved)]),
    ...(gone.length === 0 ? [] : [changeWords.mentorsGone(gone)]),
    ...sayLost(before, after),
  ].join(' ');
}

/** Actions with a date that are planned no longer: the next file for a calendar cannot cancel what is not in it. */
export function sayLost(before: Actions, after: Actions): readonly string[] {
  const ids = new Set(after.map(({ id }) => id));
  const lost = before.filter(({ id, start, review }) => (start !== '' || review !== '') && !ids.has(id)).length;
  return lost === 0 ? [] : [changeWords.meetingsLost(lost)];
}

/** What came of choices that were added: who has no mentor now, as whom they chose cannot be had, and what was on no shortlist. */
export function sayChosen(
  choices: Choices,
  limits: Limits,
  people: readonly Person[],
  before: { readonly actions: Actions; readonly shortlists: PlanAnswer['shortlists'] },
  after: Pick<PlanAnswer, 'actions' | 'unmatched'>,
): string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const unlisted = choices.flatMap(({ person, mentors }) => {
    const list = before.shortlists.find((each) => each.person === person)?.entries ?? [];
    const others = mentors.filter((id) => !list.some(({ mentor }) => mentor === id));
    return list.length === 0 || others.length === 0 ? [] : [changeWords.choiceNotListed(nameOf(person), others.map(nameOf))];
  });
  const missed = new Set<string>();
  const without = choices.flatMap(({ person }) => {
    const why = after.unmatched.find((one) => one.kind === 'mentor' && one.person === person);
    if (why === undefined) return [];
    missed.add(person);
    const out = listLeftOut(limits, people, chosenBy(limits, person, why.blockedBy));
    const rules = (why.blockedBy ?? []).filter((rule) => rule !== 'choices').map((rule) => sayPlanRule(rule, limits, out));
    return [changeWords.choiceMissed(nameOf(person), rules)];
  });
  return [...without, ...unlisted, sayReplaced(before.actions, after.actions, nameOf, missed)].filter((line) => line !== '').join(' ');
}
