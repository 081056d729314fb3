import type { Disclosed } from '../disclosure/disclose';
import type { PlannedAction } from '../domain/Plan';
import type { Person } from '../domain/Person';
import type { ActionReasons } from '../plan/explainAction';
import type { PostChange } from '../plan/comparePlan';
import type { PlanRange } from '../plan/drawUptake';
import type { PlanFigures } from '../plan/measurePlan';
import { countHours, hoursOf } from '../plan/countHours';
import type { PlanProof, Unmatched } from '../plan/proposePlan';
import { joinNames } from '../support/isolateName';
import { sayAction } from '../words/plan/sayAction';
import type { JsonValue } from './JsonValue';
import type { Table } from '../domain/results/Table';

export interface PlanToWrite {
  readonly people: readonly Person[];
  readonly actions: readonly PlannedAction[];
  readonly reasons: readonly ActionReasons[];
  readonly unmatched: readonly Unmatched[];
  readonly proof: PlanProof;
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  readonly posts: readonly PostChange[];
  readonly ranges: readonly PlanRange[];
}

const namer =
  (people: readonly Person[]) =>
  (manager: number): string =>
    people[manager]?.name ?? '';

function reasonsOf({ people, reasons }: PlanToWrite, action: PlannedAction, at: number): readonly string[] {
  const found = reasons[at];
  return found === undefined ? [] : sayAction(found, action, namer(people)).map(joinNames);
}

/** The parts of a plan as they stand in the result. */
export function toPlanJson({ content }: Disclosed<PlanToWrite>): readonly (readonly [string, JsonValue])[] {
  const { actions, reasons, unmatched, proof, before, after, posts, ranges } = content;
  const hours = countHours(actions, null);
  return [
    [
      'actions',
      actions.map((action, at) => {
        const found = reasons[at];
        return {
          kind: action.kind,
          people: [...action.people],
          reasons: [...reasonsOf(content, action, at)],
          ...(found?.about === 'mentor' ? { score: found.score } : {}),
          ...(action.kind === 'introduction' ? { through: action.broker === '' ? null : action.broker } : {}),
          hours: hoursOf(action),
          hoursAMonth: action.hoursAMonth,
          locked: action.locked,
        };
      }),
    ],
    [
      'unmatched',
      unmatched.map(({ person, kind, blockedBy, isOnly }) => ({
        person,
        kind,
        blockedBy: blockedBy === null ? null : [...blockedBy],
        isOnly,
      })),
    ],
    ['hours', { all: hours.all, byKind: Object.fromEntries(hours.byKind.map(({ kind, hours: sum }) => [kind, sum])) }],
    ['before', toFigures(before)],
    ['after', toFigures(after)],
    ['isolatedByPost', posts.map((line) => ({ ...line }))],
    [
      'ranges',
      ranges.map(({ uptake, runs, pathRuns, low, high }) => ({
        uptake,
        draws: runs,
        pathDraws: pathRuns,
        low: { ...low },
        high: { ...high },
      })),
    ],
    [
      'proof',
      {
        mentors: proof.mentors === null ? null : { exact: proof.mentors.isMost, pairs: proof.mentors.pairs, score: proof.mentors.score },
        sets:
          proof.sets === null
            ? null
            : {
                cost: proof.sets.terms.all,
                terms: {
                  ties: proof.sets.terms.ties,
                  groups: proof.sets.terms.groups,
                  organisations: proof.sets.terms.organisations,
                  posts: proof.sets.terms.posts,
                },
                bound: proof.sets.bound,
                gap: proof.sets.terms.all - proof.sets.bound,
                exact: proof.sets.isProved,
                reached: proof.sets.reached === null ? null : { ...proof.sets.reached },
                random: proof.sets.place === null ? null : { drawn: proof.sets.place.drawn, better: proof.sets.place.better },
              },
        introductions:
          proof.introductions === null
            ? null
            : {
                nearness: proof.introductions.gain,
                atMost: proof.introductions.bound,
                random:
                  proof.introductions.place === null
                    ? null
                    : { drawn: proof.introductions.place.drawn, better: proof.introductions.place.better },
              },
      },
    ],
  ];
}

function toFigures(figures: PlanFigures): JsonValue {
  return { ...figures };
}

/** One row for each action, and one for each manager without. */
export function toPlanTable({ content }: Disclosed<PlanToWrite>): Table {
  return {
    columns: ['kind', 'people', 'reasons', 'hours', 'blocked_by'],
    rows: [
      ...content.actions.map((action, at) => [
        action.kind,
        action.people.join('; '),
        reasonsOf(content, action, at).join(' '),
        hoursOf(action),
        null,
      ]),
      ...content.unmatched.map(({ person, kind, blockedBy }) => [`no ${kind}`, person, null, null, (blockedBy ?? []).join('; ')]),
    ],
  };
}
