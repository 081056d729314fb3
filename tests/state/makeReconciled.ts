import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import type { Reconciled, Response } from '../../src/domain/Reconciled';

export interface ToldReport {
  readonly from: number;
  readonly to: number;
  readonly types?: readonly string[];
  readonly motives?: readonly string[];
  readonly activity?: 0 | 1 | 2;
  readonly position?: 0 | 1 | 2;
}

/** A reconciled study by hand: the first `response.length` people are managers; one row a report, in its order. */
export function makeReconciled(told: {
  readonly people: readonly (Pick<Person, 'id'> & Partial<Person>)[];
  readonly response: readonly Response[];
  readonly reports: readonly ToldReport[];
  readonly asked?: Partial<Reconciled['asked']>;
  readonly capped?: readonly number[];
}): Reconciled {
  const managers = told.response.length;
  const lists: (readonly string[])[] = [[]];
  const list = (items: readonly string[] = []): number => (items.length === 0 ? 0 : lists.push(items) - 1);
  const count = told.reports.length;
  return {
    round: '',
    rounds: [],
    roundsBy: 'meaning',
    people: told.people.map((person, index) => makePerson({ kind: index < managers ? 'manager' : 'outside_person', ...person })),
    managers,
    response: told.response,
    capped: Uint8Array.from(told.response, (_, manager) => (told.capped?.includes(manager) === true ? 1 : 0)),
    asked: { items: new Set(['types', 'outside', 'activity', 'motives']), types: ['Elite', 'Mentor', 'Managerial'], typesOffered: 15, cap: null, recall: null, absence: 'none', ...told.asked },
    reports: {
      length: count,
      from: Int32Array.from(told.reports, (report) => report.from),
      to: Int32Array.from(told.reports, (report) => report.to),
      types: Int32Array.from(told.reports, (report) => list(report.types)),
      motives: Int32Array.from(told.reports, (report) => list(report.motives)),
      activity: Uint8Array.from(told.reports, (report) => report.activity ?? 1),
      position: Uint8Array.from(told.reports, (report) => report.position ?? 1),
      poles: new Uint8Array(count),
      strength: new Float64Array(count).fill(NaN),
      lists,
      nominationOffsets: Int32Array.from({ length: count + 1 }, (_, i) => i),
      nominations: Int32Array.from({ length: count }, (_, i) => i),
    },
    spokenOffsets: new Int32Array(managers + 1),
    spoken: new Int32Array(0),
    from: Int32Array.from(told.reports, (report) => report.from),
    to: Int32Array.from(told.reports, (report) => report.to),
    issues: [],
  };
}
