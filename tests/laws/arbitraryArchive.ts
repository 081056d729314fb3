import fc from 'fast-check';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Codebook } from '../../src/codebook/Codebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { compactNominations } from '../../src/domain/nominations/compactNominations';
import type { Change } from '../../src/domain/steps/Change';
import type { History } from '../../src/domain/steps/History';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import type { Nominations } from '../../src/domain/nominations/Nominations';
import { recordStep } from '../../src/domain/steps/recordStep';
import { sliceNominations } from '../../src/domain/nominations/sliceNominations';
import type { Study } from '../../src/domain/Study';
import { travel } from '../../src/domain/steps/travel';
import { arbitraryRecipe, cook } from './arbitraryStudy';
import { makeIssue } from '../../src/domain/Issue';

/** Of each table an entry or two: the whole of it would be most of every study here. */
const codebook: Codebook = Object.fromEntries(
  Object.entries(bookCodebook).map(([table, entries]) => [table, (entries as readonly unknown[]).slice(0, 2)]),
) as Record<keyof Codebook, never[]>;

export interface Kept {
  readonly study: Study;
  readonly history: History;
}

/** Words that a careless program would take for something else. */
const word = fc.oneof(
  fc.constantFrom('', '__proto__', 'constructor', '<script>alert(1)</script>', '=1+1', 'Zoë', '\ud800', '\u2028'),
  fc.string({ maxLength: 8 }),
);
const number = fc.integer({ min: -9, max: 99 }).map((value) => value / 2);

const person = fc
  .record({
    id: word,
    role: word,
    seniority: fc.option(number),
    hybrid: fc.option(fc.boolean()),
    needs: fc.option(fc.array(word, { maxLength: 2 })),
    attributes: fc.array(fc.record({ name: word, value: word }), { maxLength: 2 }),
    edited: fc.boolean(),
  })
  .map((known) => makePerson({ kind: 'manager', ...known, origin: known.edited ? null : { source: 0, row: 2 } }));

const rows = fc
  .array(
    fc.record({
      from: word,
      to: word,
      note: word,
      types: fc.array(word, { maxLength: 2 }),
      strength: fc.option(number),
      edited: fc.boolean(),
      structure: fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 2),
      attributes: fc.array(fc.record({ name: fc.constantFrom('shift', 'floor', '__proto__'), value: word }), { maxLength: 2 }),
    }),
    { maxLength: 4 },
  )
  .map((list) => buildNominations(list.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))));

type Draw = (study: Study) => Change;
/** A change of every kind that there is, as it would be made to the study that it meets. */
const change: fc.Arbitrary<Draw> = fc.oneof(
  word.map((after): Draw => (study) => ({ part: 'title', before: study.title, after })),
  word.map((after): Draw => (study) => ({ part: 'notice', before: study.notice, after })),
  fc.boolean().map((after): Draw => (study) => ({ part: 'silentMeansNone', before: study.silentMeansNone, after })),
  fc.nat(5).map((tau): Draw => (study) => ({ part: 'isolationRule', before: study.isolationRule, after: { ...study.isolationRule, tau } })),
  fc.nat(5).map((cap): Draw => (study) => ({ part: 'instrument', before: study.instrument, after: { cap, types: ['Elite'] } })),
  fc
    .tuple(fc.nat(), fc.nat(2), fc.array(person, { maxLength: 3 }))
    .map(([place, count, after]): Draw => (study) => ({ part: 'people', ...cut(study.people, place, count), after })),
  word.map((file): Draw => (study) => ({
    part: 'sources',
    ...cut(study.sources, 0, 0),
    after: [{ file, holds: 'people', sha256: '', rows: 1, taken: 1, understood: '', columns: [{ column: 'id', header: file }] }],
  })),
  word.map((written): Draw => (study) => ({
    part: 'issues',
    ...cut(study.issues, 0, 1),
    after: [makeIssue('unknown-from', 'error', { file: '', row: 3, column: null }, { written, isNetwork: false })],
  })),
  word.map((id): Draw => (study) => ({ part: 'organisations', ...cut(study.organisations, 0, 1), after: [{ id, competesWith: [id] }] })),
  fc
    .tuple(word, number, number)
    .map(([id, x, y]): Draw => (study) => ({ part: 'pins', ...cut(study.pins, 0, 0), after: [{ id, layout: 'force', x, y }] })),
  word.map((id): Draw => (study) => ({
    part: 'codebook',
    table: 'networkTypes',
    ...cut(study.codebook.networkTypes, 1, 1),
    after: [
      { id, label: id, definition: '', chapter: '', family: 'added', position: 'either', typical: { structure: 'formal' }, hidden: true },
    ],
  })),
  fc
    .tuple(fc.nat(), fc.nat(3), rows)
    .map(([place, count, after]): Draw => (study) => ({ part: 'nominations', ...cutRows(study.nominations, place, count), after })),
);

function cut<T>(list: readonly T[], place: number, count: number): { readonly at: number; readonly before: readonly T[] } {
  const at = place % (list.length + 1);
  return { at, before: list.slice(at, at + count) };
}

function cutRows(nominations: Nominations, place: number, count: number): { readonly at: number; readonly before: Nominations } {
  const at = place % (nominations.length + 1);
  return { at, before: sliceNominations(nominations, at, Math.min(nominations.length, at + count)) };
}

/** A study that somebody has worked on, with its history, some of which may be taken back. */
export const arbitraryKept: fc.Arbitrary<Kept> = fc
  .tuple(arbitraryRecipe(5), fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), fc.nat())
  .map(([recipe, steps, back]) => {
    const end = steps.reduce<Kept>(
      (kept, draws, index) => {
        const changes: Change[] = [];
        const study = draws.reduce((now, draw) => {
          const made = draw(now);
          changes.push(made);
          return applyStep(now, { kind: 'bring-in', about: '', rows: 0, changes: [made] });
        }, kept.study);
        return {
          study,
          history: recordStep(kept.history, { kind: 'edit-people', about: 'somebody', rows: 1, changes }, 1_700_000_000_000 + index),
        };
      },
      { study: { ...cook(recipe), codebook }, history: NO_HISTORY },
    );
    return travel(end.study, end.history, back % (end.history.entries.length + 1));
  });

/** In the form that depends on what is said alone: the same for any two that say the same. */
export function settle({ study, history }: Kept): Kept {
  const settleChange = (made: Change): Change =>
    made.part === 'nominations' ? { ...made, before: compactNominations(made.before), after: compactNominations(made.after) } : made;
  return {
    study: { ...study, nominations: compactNominations(study.nominations) },
    history: {
      ...history,
      entries: history.entries.map((entry) => ({ ...entry, step: { ...entry.step, changes: entry.step.changes.map(settleChange) } })),
    },
  };
}
