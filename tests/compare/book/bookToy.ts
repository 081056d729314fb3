import { askTheBook } from '../../../src/compare/book/askTheBook';
import { CompareContext } from '../../../src/compare/CompareContext';
import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import { makePerson } from '../../../src/domain/makePerson';
import type { NominationRow } from '../../../src/domain/nominations/buildNominations';
import type { Person } from '../../../src/domain/Person';
import type { BookAnswer } from '../../../src/domain/results/BookAnswer';
import type { Study } from '../../../src/domain/Study';
import { reconcile } from '../../../src/reconcile/reconcile';
import { finish } from '../../../src/support/finish';
import { cook } from '../../laws/arbitraryStudy';

const manager = (
  id: string,
  group: string,
  organisation: string,
  unit: string,
  role: string,
  gender: string,
  more: Partial<Person> = {},
): Person => makePerson({ id, kind: 'manager', group, organisation, unit, role, gender, ...more });

/** Three general managers and a clinical one of North, two functional ones of South. */
export const PEOPLE: readonly Person[] = [
  manager('g1', 'general', 'North', 'Surgery', 'Service manager', 'female', {
    background: 'nurse',
    barriers: ['time-pressure'],
    lacksNetworks: 5,
    perceivedIsolation: 2,
    lineManager: 'g2',
  }),
  manager('g2', 'general', 'North', 'Surgery', 'General manager', 'M', { background: 'none', lacksNetworks: 4, perceivedIsolation: 1 }),
  manager('g3', 'general', 'North', 'Medicine', 'Operational manager', 'female', { lacksNetworks: 2, perceivedIsolation: 1 }),
  manager('c1', 'clinical', 'North', 'Medicine', 'Matron', 'female', { lacksNetworks: 1, perceivedIsolation: 1 }),
  manager('f1', 'functional', 'South', 'Finance', 'Finance manager', 'male', { programme: 'GMTS' }),
  manager('f2', 'functional', 'South', 'HR', 'HR director', 'woman'),
];

const row = (
  from: string,
  to: string,
  types: readonly string[],
  motives: readonly string[],
  more: Partial<NominationRow> = {},
): Omit<NominationRow, 'origin'> => ({ from, to, types, motives, activity: 'active', ...more });
const outside = { position: 'external' } as const;
const group = { contactKind: 'group', ...outside } as const;

export const ROWS: readonly Omit<NominationRow, 'origin'>[] = [
  row('g1', 'g2', ['Managerial'], ['support']),
  row('g1', 'g3', ['Managerial'], ['support']),
  row('g1', 'Sue', ['Public Sector'], ['support'], outside),
  row('g1', 'c1', ['Operational/Clinical'], ['knowledge-active']),
  row('g2', 'g1', ['Operational/Clinical'], ['knowledge', 'influence']),
  row('g2', 'Association', ['Elite', 'Professional'], ['knowledge-passive'], group),
  row('g3', 'g1', ['Managerial'], ['knowledge-passive']),
  row('g3', 'Set of spring', ['Alumni'], ['career'], { ...group, activity: 'lapsed' }),
  row('g3', 'Set of autumn', ['Alumni'], ['career'], group),
  row('c1', 'g3', ['Personal'], ['support'], { outcomes: ['career'] }),
  row('f1', 'Guild', ['Professional', 'Functional Specialist'], ['knowledge'], group),
  row('f1', 'Ann', ['Elite'], ['career'], outside),
  row('f2', 'f1', ['Functional Specialist'], ['knowledge'], { activity: 'absent', barrier: 'competitive-tension' }),
  row('f2', 'g1', ['NHS'], ['knowledge']),
];

export const makeToy = (
  people: readonly Person[] = PEOPLE,
  rows: readonly Omit<NominationRow, 'origin'>[] = ROWS,
  study: Partial<Study> = {},
): Study => cook({ people, rows, study });
const contextOf = (study: Study): CompareContext => CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, study.isolationRule);
export const askToy = (study: Study): ReadonlyMap<string, BookAnswer> =>
  new Map(finish(askTheBook(contextOf(study), { within: 'organisation', permutations: 99, seed: 1 })).map((answer) => [answer.id, answer]));
