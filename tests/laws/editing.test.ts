import { compacted } from '../fixtures/compacted';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyStep } from '../../src/domain/steps/applyStep';
import { buildCodebookEdit } from '../../src/domain/steps/buildCodebookEdit';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { buildStep } from '../../src/domain/steps/buildStep';
import type { Change } from '../../src/domain/steps/Change';
import { compactNominations } from '../../src/domain/nominations/compactNominations';
import { invertStep } from '../../src/domain/steps/invertStep';
import { makePerson } from '../../src/domain/makePerson';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { overwriteNominations } from '../../src/domain/nominations/overwriteNominations';
import { sliceNominations } from '../../src/domain/nominations/sliceNominations';
import { replaceNominations } from '../../src/domain/nominations/replaceNominations';
import type { Study } from '../../src/domain/Study';
import { CONTACT_COLUMNS } from '../../src/import/columns/contactColumns';
import { PEOPLE_COLUMNS } from '../../src/import/columns/peopleColumns';
import { reconcile } from '../../src/reconcile/reconcile';
import { arrangeRows } from '../../src/tables/arrangeRows';
import { buildContactEdit } from '../../src/editing/buildContactEdit';
import { buildPeopleEdit } from '../../src/editing/buildPeopleEdit';
import type { CellEdit } from '../../src/editing/CellEdit';
import { contactText } from '../../src/editing/contactText';
import { pasteInto } from '../../src/editing/pasteInto';
import { personText } from '../../src/editing/personText';
import { cleanCell } from '../../src/import/files/cleanCell';
import { readBlock } from '../../src/editing/readBlock';
import { selectPeopleRows } from '../../src/views/people/selectPeopleRows';
import { finish } from '../../src/support/finish';
import { toClipboardText } from '../../src/editing/toClipboardText';
import { sayRefused } from '../../src/words/sayRefused';
import { arbitraryContact, arbitraryNetwork } from './arbitraryRegister';
import { arbitraryRecipe, cook } from './arbitraryStudy';

const RUNS = 500;

const rowsOf = ({ nominations }: Study) => Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i));

/** What somebody may type or paste: words that are allowed, almost, and not at all. */
const cellText = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'm0',
    'm1',
    'Ann',
    'yes',
    'no',
    '3',
    '2,5',
    'Elite; Mentor',
    'New type',
    'support',
    'general',
    'external',
    'active',
    'named',
    '=1+1',
    '__proto__',
    ' m2 ',
  ),
  fc.string({ maxLength: 6 }),
);
const block = fc.array(fc.array(cellText, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
const peopleColumns = PEOPLE_COLUMNS.map(({ column }) => column);
const contactColumns = CONTACT_COLUMNS.map(({ column }) => column);
const person = fc
  .record({
    id: fc.constant('x'),
    name: fc.constantFrom('Ann', 'Zoë Quill'),
    group: fc.constantFrom('', 'clinical'),
    organisation: fc.constantFrom('', 'Care'),
    seniority: fc.constantFrom(null, 0, 2.5),
    yearsInPost: fc.constantFrom(null, 0, 12),
    hybrid: fc.constantFrom(null, true, false),
    responded: fc.constantFrom(null, 'yes' as const, 'no' as const, 'declined' as const, 'not_asked' as const),
    capped: fc.constantFrom(null, true, false),
    perceivedIsolation: fc.constantFrom(null, 1, 5),
    lacksNetworks: fc.constantFrom(null, 1, 5),
    unit: fc.constantFrom('', 'Medicine; Surgery'),
    barriers: fc.constantFrom([], ['silos'], ['time-pressure', 'silos']),
    programme: fc.constantFrom('', 'GMTS'),
    background: fc.constantFrom('', 'nurse'),
    needs: fc.constantFrom(null, ['support'], ['knowledge', 'career']),
    consent: fc.constantFrom([], ['named'], ['introduced', 'kept']),
    optedOut: fc.boolean(),
    kind: fc.constantFrom('manager' as const, 'outside_person' as const, 'collectivity' as const),
    network: arbitraryNetwork,
  })
  .map((known) => makePerson({ ...known, network: known.kind === 'collectivity' ? known.network : null }));

describe('cells', () => {
  it('of people say in words what reading the words gives back', () => {
    fc.assert(
      fc.property(person, (known) => {
        const study = { ...cook({ people: [], rows: [], study: {} }), people: [makePerson({ id: 'other', kind: 'manager' })] };
        const edits = peopleColumns.map((column): CellEdit => ({ row: 1, column, text: personText(known, column) }));
        const { step, refused } = buildPeopleEdit(study, study.people, edits, 'typed');
        expect(refused).toEqual([]);
        expect(applyStep(study, step!).people[1]).toEqual(known);
      }),
      { numRuns: RUNS },
    );
  });

  it('of contacts say in words what reading the words gives back', () => {
    fc.assert(
      fc.property(arbitraryRecipe(4), fc.nat(20), arbitraryContact, (recipe, pick, more) => {
        const study = cook(recipe);
        fc.pre(study.nominations.length > 0);
        const known = { ...nominationAt(study.nominations, pick % study.nominations.length), ...more };
        const edits = contactColumns.map((column): CellEdit => ({
          row: study.nominations.length,
          column,
          text: contactText(known, column, study.codebook),
        }));
        const { step, refused } = buildContactEdit(study, edits, 'pasted');
        expect(refused).toEqual([]);
        // Cells of several words are in the codebook's order, as every file that is read is.
        const order = (table: readonly { readonly id: string }[], words: readonly string[]) =>
          table.map(({ id }) => id).filter((id) => words.includes(id));
        const { networkTypes, motives } = study.codebook;
        expect(rowsOf(applyStep(study, step!)).at(-1)).toEqual({
          ...known,
          types: order(networkTypes, known.types),
          motives: order(motives, known.motives),
          origin: { source: 0, row: expect.any(Number) as number },
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('copied and pasted are the same cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(cellText, fc.constantFrom('a\tb', 'two\nlines', '"quoted"', '"')), { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (cells) => {
          // What keeps a cell from being a formula elsewhere is taken off again where it is read.
          expect(readBlock(toClipboardText(cells)).map((row) => row.map(cleanCell))).toEqual(
            cells.map((row) => row.map((cell) => cell.trim())),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a paste', () => {
  it('into people and taken back is what it was, and never throws', () => {
    fc.assert(
      fc.property(arbitraryRecipe(5), block, fc.nat(30), fc.nat(30), (recipe, cells, at, from) => {
        const study = cook(recipe);
        const rows = study.people.map((_, row) => row).slice(at % (study.people.length + 1));
        const { edits } = pasteInto('people', cells, {
          rows,
          end: study.people.length,
          columns: peopleColumns.slice(from % peopleColumns.length),
          ids: study.people.map(({ id }) => id),
        });
        const { step } = buildPeopleEdit(study, study.people, edits, 'pasted');
        if (step === null) return;
        const after = applyStep(study, step);
        expect(new Set(after.people.map(({ id }) => id)).size).toBe(after.people.length);
        expect(compacted(applyStep(after, invertStep(step)))).toEqual(compacted(study));
      }),
      { numRuns: RUNS },
    );
  });

  it('into contacts and taken back is what it was, and never throws', () => {
    fc.assert(
      fc.property(arbitraryRecipe(5), block, fc.nat(30), fc.nat(30), (recipe, cells, at, from) => {
        const study = cook(recipe);
        const all = Array.from({ length: study.nominations.length }, (_, row) => row);
        const { edits } = pasteInto('contacts', cells, {
          rows: all.slice(at % (all.length + 1)),
          end: all.length,
          columns: contactColumns.slice(from % contactColumns.length),
          ids: [],
        });
        const { step, refused } = buildContactEdit(study, edits, 'pasted');
        expect(refused.every(({ refused: why }) => sayRefused(why) !== '')).toBe(true);
        if (step === null) return;
        const after = applyStep(study, step);
        expect(rowsOf(after).every(({ from: who, to }) => who !== '' && to !== '')).toBe(true);
        expect(compacted(applyStep(after, invertStep(step)))).toEqual(compacted(study));
      }),
      { numRuns: RUNS },
    );
  });

  it('under any sorting touches the rows that are shown there and no others', () => {
    fc.assert(
      fc.property(
        arbitraryRecipe(6),
        fc.constantFrom('name', 'group', 'organisation', 'responded'),
        fc.boolean(),
        fc.nat(20),
        fc.array(fc.constantFrom('Director', 'Matron'), { minLength: 1, maxLength: 3 }),
        (recipe, by, down, pick, words) => {
          const study = cook(recipe);
          fc.pre(study.people.length > 0);
          const order = [
            ...finish(
              arrangeRows(selectPeopleRows(study.people, null, study.codebook), {
                typed: '',
                columns: [],
                only: new Map(),
                order: { by, down },
              }),
            ),
          ];
          const shown = order.slice(pick % order.length);
          const { edits } = pasteInto(
            'people',
            words.map((word) => [word]),
            { rows: shown, end: order.length, columns: ['role'], ids: [] },
          );
          const { step } = buildPeopleEdit(study, study.people, edits, 'pasted');
          const meant = new Map(words.map((word, line) => [shown[line] ?? -1, word]));
          const after = applyStep(study, step!);
          study.people.forEach((before, row) => {
            expect(after.people[row]?.role).toBe(meant.get(row) ?? before.role);
          });
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('somebody whose id or name changes', () => {
  it('is named by the same contacts as before', () => {
    fc.assert(
      fc.property(
        arbitraryRecipe(5),
        fc.nat(20),
        fc.constantFrom('id', 'name'),
        fc.constantFrom('new', 'Jo Nobody'),
        (recipe, pick, column, text) => {
          const bare = cook(recipe);
          fc.pre(bare.people.length > 0);
          // Half of the contacts name people by their names.
          const people = bare.people.map((one, index) => ({ ...one, name: `Person ${index}` }));
          const rows = rowsOf(bare).map((row, index) => ({
            ...row,
            to: index % 2 === 0 && /^m\d/.test(row.to) ? `Person ${row.to.slice(1)}` : row.to,
          }));
          const study = { ...bare, people, nominations: buildNominations(rows) };
          const { step } = buildPeopleEdit(study, study.people, [{ row: pick % people.length, column, text }], 'typed');
          const after = applyStep(study, step!);
          const [before, now] = [reconcile(study, null), reconcile(after, null)];
          expect(now.from).toEqual(before.from);
          expect(now.to).toEqual(before.to);
          expect(compacted(applyStep(after, invertStep(step!)))).toEqual(compacted(study));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('rows', () => {
  it('overwritten in one pass are those spliced one after the other', () => {
    fc.assert(
      fc.property(arbitraryRecipe(5), arbitraryRecipe(5), fc.array(fc.nat(50), { maxLength: 5 }), (one, other, places) => {
        const [{ nominations }, { nominations: source }] = [cook(one), cook(other)];
        fc.pre(nominations.length > 0 && source.length > 0);
        const patches = places.map((place, i) => ({
          at: place % nominations.length,
          after: sliceNominations(source, i % source.length, (i % source.length) + 1),
        }));
        const spliced = patches.reduce((now, { at, after }) => replaceNominations(now, at, 1, after), nominations);
        expect(compactNominations(overwriteNominations(nominations, patches))).toEqual(compactNominations(spliced));
        const step = {
          ...buildStep.setting(cook(one), 'title', ''),
          changes: patches.map(({ at, after }): Change => ({
            part: 'nominations',
            at,
            before: sliceNominations(nominations, at, at + 1),
            after,
          })),
        };
        expect(compactNominations(applyStep(cook(one), step).nominations)).toEqual(compactNominations(spliced));
      }),
      { numRuns: RUNS },
    );
  });

  it('say a respelt network type wherever they said it, and nothing else has changed; taken back they are what they were', () => {
    fc.assert(
      fc.property(arbitraryRecipe(5), fc.constantFrom('Elite', 'Mentor', 'Managerial'), (recipe, type) => {
        const study = cook(recipe);
        const step = buildCodebookEdit.respell(study, 'networkTypes', type, 'Other word');
        const after = applyStep(study, step);
        expect(rowsOf(after)).toEqual(
          rowsOf(study).map((row) => ({ ...row, types: row.types.map((one) => (one === type ? 'Other word' : one)) })),
        );
        expect(after.codebook.networkTypes.map(({ id }) => id)).toEqual(
          study.codebook.networkTypes.map(({ id }) => (id === type ? 'Other word' : id)),
        );
        expect(compacted(applyStep(after, invertStep(step)))).toEqual(compacted(study));
      }),
      { numRuns: RUNS },
    );
  });
});
