import { formatCount } from '../../domain/formatCount';
import type { PlanStage } from '../../domain/Plan';
import { writePercent, writePoints } from '../../domain/writePercent';
import type { GroupChange, PlanEvaluation } from '../../plan/evaluatePlan';
import type { PlanProgress } from '../../plan/countProgress';
import { writeFigure } from '../../statistics/writeFigure';
import { nameRound } from '../compare/sayRounds';

export const stageWords: Readonly<Record<PlanStage, string>> = {
  planned: 'Planned',
  offered: 'Offered',
  accepted: 'Accepted',
  met: 'Met',
  stopped: 'Stopped',
};

/** How many hours were spent, of which actions that is known. */
export function saySpent({ spent, planned, recorded }: PlanProgress, actions: number): string {
  if (recorded === 0) return `${formatCount(planned, 'hour', 'hours')} planned. No hours are recorded yet.`;
  const of = recorded === actions ? '' : ` Recorded for ${formatCount(recorded)} of ${formatCount(actions, 'action', 'actions')}.`;
  return `${formatCount(spent)} of ${formatCount(planned, 'hour', 'hours')} spent.${of}`;
}

/** Whether sets go on, as their members say. */
export function sayAlive({ after, asked, alive }: PlanProgress['alive'][number]): string {
  const when = `After ${formatCount(after, 'month', 'months')}`;
  return asked === 0 ? `${when}: not asked` : `${when}: ${formatCount(alive)} of ${formatCount(asked, 'set', 'sets')} still meet`;
}

/** What a second round shows of a plan, line by line. */
export function sayEvaluation({ rounds, ties, others, offered, notOffered, difference, harms }: PlanEvaluation): {
  readonly findings: readonly string[];
  readonly cautions: readonly string[];
  readonly harms: readonly string[];
} {
  const [earlier, later] = [nameRound(rounds[0]), nameRound(rounds[1])];
  const open = ties.known - ties.before;
  return {
    findings: [
      ties.planned === 0
        ? 'No contact between two managers was offered.'
        : `${formatCount(ties.planned, 'contact was', 'contacts were')} offered. ${formatCount(open)} of them can be followed and ${open === 1 ? 'was' : 'were'} not there in ${earlier}: ${formatCount(ties.formed)} of these ${ties.formed === 1 ? 'is' : 'are'} there in ${later}.`,
      ...(others.pairs === 0
        ? []
        : [
            `Of ${formatCount(others.pairs, 'other pair', 'other pairs')} without a contact, ${formatCount(others.formed)} (${writePercent(others.formed / others.pairs)}) have one now.`,
          ]),
      sayGroup('Isolated and offered something', offered),
      sayGroup('Isolated and offered nothing', notOffered),
    ],
    cautions: [
      difference === null
        ? 'There is nobody to compare with: nobody who was isolated and answered both times was left without an offer, or nobody had one. No effect can be claimed.'
        : `The share of isolated managers fell by ${writePoints(Math.abs(difference))} percentage points ${difference < 0 ? 'less' : 'more'} among those who were offered something.`,
      'People who have very few contacts often have more the next time, without any help. So a change of theirs alone is no effect of the plan.',
      ...(difference === null
        ? []
        : [
            'Who was offered something was not drawn by lot, so the groups may differ in other ways. The difference is no proof of an effect.',
          ]),
    ],
    harms: [
      harms.stopped === 0
        ? 'Nothing was stopped.'
        : `${formatCount(harms.stopped, 'action was', 'actions were')} stopped. Ask whether the contact was unwanted.`,
      `The most asked mentor is named by ${formatCount(harms.loadAfter, 'manager', 'managers')}; in ${earlier} the number was ${formatCount(harms.loadBefore)}.`,
      ...(harms.newlyIsolated === 0
        ? []
        : [
            `${formatCount(harms.newlyIsolated, 'manager who takes part was', 'managers who take part were')} connected and ${harms.newlyIsolated === 1 ? 'is' : 'are'} isolated now.`,
          ]),
    ],
  };
}

function sayGroup(who: string, { people, isolatedAfter, outsideBefore, outsideAfter }: GroupChange): string {
  if (people === 0) return `${who}: nobody who answered both times.`;
  return `${who}: ${formatCount(people, 'manager', 'managers')}, of whom ${formatCount(isolatedAfter)} ${isolatedAfter === 1 ? 'is' : 'are'} isolated now. Contacts outside per person: ${writeFigure(outsideBefore, 1)} before, ${writeFigure(outsideAfter, 1)} now.`;
}
