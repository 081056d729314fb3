import { compacted } from '../fixtures/compacted';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { makeStudy } from '../../src/domain/makeStudy';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildBringIn } from '../../src/domain/steps/buildBringIn';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY, type History } from '../../src/domain/steps/History';
import { invertStep } from '../../src/domain/steps/invertStep';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Step } from '../../src/domain/steps/Step';
import type { Study } from '../../src/domain/Study';
import { buildContactEdit } from '../../src/editing/buildContactEdit';
import { buildPeopleEdit } from '../../src/editing/buildPeopleEdit';
import { compareFiles } from '../../src/editing/compareFiles';
import { finish } from '../../src/support/finish';
import { importing, utf8 } from '../import/importing';
import { examplesOf } from './examplesOf';

const IDS = ['p0', 'p1', 'p2', 'p3', 'p4'];
const word = fc.constantFrom('', 'red', 'blue', 'green');
const staff = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...IDS), grade: word, hall: fc.constantFrom('red', 'blue') }), {
    selector: ({ id }) => id,
    minLength: 1,
  })
  .map((rows) => `id,name,grade,hall\n${rows.map(({ id, grade, hall }) => `${id},Name ${id},${grade},${hall}`).join('\n')}\n`);
const answers = fc
  .array(
    fc.record({
      from: fc.constantFrom(...IDS),
      to: fc.constantFrom(...IDS, 'Zoe Pym', 'Mo Shah'),
      types: fc.constantFrom('', 'Elite', 'Mentor'),
      note: word,
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) => `from,to,types,note\n${rows.map((row) => Object.values(row).join(',')).join('\n')}\n`);
const files = fc.record({ staff, answers });
type Files = typeof files extends fc.Arbitrary<infer T> ? T : never;
const hand = fc.record({
  what: fc.constantFrom('person', 'contact', 'drop-person', 'drop-contact', 'enter'),
  at: fc.nat(50),
  column: fc.nat(1),
  text: fc.constantFrom('gold', 'red', ''),
});
type Hand = typeof hand extends fc.Arbitrary<infer T> ? T : never;

interface Held {
  readonly study: Study;
  readonly history: History;
}
const apply = ({ study, history }: Held, step: Step): Held => ({ study: applyStep(study, step), history: recordStep(history, step, 0) });
const batchOf = ({ staff: people, answers: contacts }: Files, known: Study['people'] = []) =>
  importing(
    [
      { file: 'staff.csv', bytes: utf8(people) },
      { file: 'answers.csv', bytes: utf8(contacts) },
    ],
    { staff: known },
  );
function begin(first: Files): Held {
  const study = makeStudy({ id: 's', title: 's', codebook: bookCodebook });
  return apply({ study, history: NO_HISTORY }, buildBringIn(study, batchOf(first)));
}
function act(held: Held, { what, at, column, text }: Hand): Held {
  const { people, nominations } = held.study;
  const of = (length: number): number => at % Math.max(1, length);
  const last = nominations.length;
  const step =
    what === 'drop-person'
      ? buildStep.removePeople(held.study, people.length === 0 ? [] : [of(people.length)])
      : what === 'drop-contact'
        ? buildStep.removeContacts(held.study, '', last === 0 ? [] : [of(last)])
        : what === 'person'
          ? people.length === 0
            ? null
            : buildPeopleEdit(held.study, people, [{ row: of(people.length), column: ['grade', '@hall'][column] ?? '', text }], 'pasted')
                .step
          : buildContactEdit(
              held.study,
              what === 'enter' || last === 0
                ? [
                    { row: last, column: 'from', text: 'p0' },
                    { row: last, column: 'to', text: 'By Hand' },
                  ]
                : [{ row: of(last), column: ['note', 'to'][column] ?? '', text: text === '' && column === 1 ? 'Else' : text }],
              'pasted',
            ).step;
  return step === null ? held : apply(held, step);
}
const compare = (held: Held, next: Files) =>
  finish(
    compareFiles(held.study, held.history, batchOf(next, held.study.people), {
      replaces: new Map([
        ['staff.csv', 'staff.csv'],
        ['answers.csv', 'answers.csv'],
      ]),
      takesFile: new Set(),
    }),
  );
const rows = ({ nominations }: Study): string[] =>
  Array.from({ length: nominations.length }, (_, i) => JSON.stringify({ ...nominationAt(nominations, i), edited: false })).sort();
const people = ({ people: all }: Study): string[] => all.map((person) => JSON.stringify({ ...person, edited: false })).sort();

describe('files that come again', () => {
  it('change nothing where they are the same, whatever was changed by hand', () => {
    fc.assert(
      fc.property(files, fc.array(hand, { maxLength: 6 }), (first, hands) => {
        const held = hands.reduce(act, begin(first));
        expect(compare(held, first).step.changes).toEqual([]);
      }),
      { numRuns: examplesOf(150) },
    );
  });

  it('are what the study says, where nothing was changed by hand; and one step back leads to what was there', () => {
    fc.assert(
      fc.property(files, files, (first, second) => {
        const held = begin(first);
        const { step } = compare(held, second);
        const after = applyStep(held.study, step);
        expect(rows(after)).toEqual(rows(begin(second).study));
        expect(people(after)).toEqual(people(begin(second).study));
        expect(compacted(applyStep(after, invertStep(step)))).toEqual(compacted(held.study));
      }),
      { numRuns: examplesOf(150) },
    );
  });

  it('leave what was changed or entered by hand as it is, and every row is counted once', () => {
    fc.assert(
      fc.property(files, files, fc.array(hand, { maxLength: 6 }), (first, second, hands) => {
        const held = hands.reduce(act, begin(first));
        const { step, counts } = compare(held, second);
        const after = applyStep(held.study, step);
        // What came from a hand alone.
        const entered = (study: Study): string[] => rows(study).filter((row) => row.includes('By Hand'));
        expect(entered(after).length).toBe(entered(held.study).length);
        // Whoever was changed by hand is there, with the hand's cell.
        const gold = ({ people: all }: Study): string[] => all.filter(({ grade }) => grade === 'gold').map(({ id }) => id);
        expect(gold(after)).toEqual(expect.arrayContaining(gold(held.study)));
        const golden = (study: Study): number => rows(study).filter((row) => row.includes('"note":"gold"')).length;
        expect(golden(after)).toBe(golden(held.study));
        expect(after.people.length - held.study.people.length).toBe(counts.added.people - counts.removed.people);
        expect(after.nominations.length - held.study.nominations.length).toBe(counts.added.contacts - counts.removed.contacts);
        expect(compacted(applyStep(after, invertStep(step)))).toEqual(compacted(held.study));
        // And once more: nothing is left to be done.
        expect(compare(apply(held, step), second).step.changes).toEqual([]);
      }),
      { numRuns: examplesOf(150) },
    );
  });
});
