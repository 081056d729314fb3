import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyStep } from '../../src/domain/steps/applyStep';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { buildStep } from '../../src/domain/steps/buildStep';
import { compactNominations } from '../../src/domain/nominations/compactNominations';
import type { History } from '../../src/domain/steps/History';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { Nominations } from '../../src/domain/nominations/Nominations';
import { recordStep } from '../../src/domain/steps/recordStep';
import { sliceNominations } from '../../src/domain/nominations/sliceNominations';
import { replaceNominations } from '../../src/domain/nominations/replaceNominations';
import type { Step } from '../../src/domain/steps/Step';
import type { Study } from '../../src/domain/Study';
import { travel } from '../../src/domain/steps/travel';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { arbitraryRecipe, cook } from './arbitraryStudy';

const RUNS = 1000;

const rowsOf = (nominations: Nominations) => Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i));
/** In the form that depends on the rows alone; a column that came, went and came again may stand elsewhere among the study's own. */
function settle({ nominations, ...study }: Study): Study {
  const attributes = [...nominations.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...study, nominations: compactNominations({ ...nominations, attributes }) };
}
const row = (word: string, type: string, note: string) =>
  buildNominations([
    {
      origin: { source: 0, row: 9 },
      from: word,
      to: `to ${word}`,
      types: [type],
      note,
      attributes: [{ name: note || 'shift', value: word }],
    },
  ]);

/** Something that somebody may do to the study as it then is; `pick` chooses the place. */
const intent = fc.record({
  what: fc.constantFrom(
    'title',
    'rule',
    'silence',
    'editPeople',
    'addPeople',
    'removePeople',
    'editContacts',
    'addContacts',
    'removeContacts',
    'undo',
    'redo',
  ),
  pick: fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }),
  word: fc.constantFrom('m0', 'm1', 'Mo', '', '__proto__', 'Zoë'),
  type: fc.constantFrom('Elite', 'Mentor', 'New'),
});
type Intent = typeof intent extends fc.Arbitrary<infer T> ? T : never;

function toStep(study: Study, { what, pick, word, type }: Intent): Step | null {
  const people = [...new Set(pick.map((value) => value % study.people.length))];
  const contacts = [...new Set(pick.map((value) => value % study.nominations.length))];
  switch (what) {
    case 'title':
      return buildStep.setting(study, 'title', word);
    case 'rule':
      return buildStep.setting(study, 'isolationRule', { ...study.isolationRule, tau: pick[0] ?? 0 });
    case 'silence':
      return buildStep.setting(study, 'silentMeansNone', !study.silentMeansNone);
    case 'editPeople':
      return study.people.length === 0
        ? null
        : buildStep.editPeople(study, 'role', new Map(people.map((at) => [at, makePerson({ id: word, kind: 'manager', role: type })])));
    case 'addPeople':
      return buildStep.addPeople(
        study,
        pick.map((value) => makePerson({ id: `${word}${value}`, kind: 'manager' })),
      );
    case 'removePeople':
      return study.people.length === 0 ? null : buildStep.removePeople(study, people);
    case 'editContacts':
      return study.nominations.length === 0
        ? null
        : buildStep.editContacts(study, 'to', new Map(contacts.map((at) => [at, row(word, type, '')])));
    case 'addContacts':
      return buildStep.addContacts(study, '', row(word, type, word));
    case 'removeContacts':
      return study.nominations.length === 0 ? null : buildStep.removeContacts(study, '', contacts);
    default:
      return null;
  }
}

function live(study: Study, intents: readonly Intent[]): { readonly study: Study; readonly history: History } {
  return intents.reduce<{ readonly study: Study; readonly history: History }>(
    (now, next) => {
      if (next.what === 'undo' || next.what === 'redo') {
        const done = now.history.done + (next.what === 'undo' ? -1 : 1);
        return done < 0 || done > now.history.entries.length ? now : travel(now.study, now.history, done);
      }
      const step = toStep(now.study, next);
      return step === null ? now : { study: applyStep(now.study, step), history: recordStep(now.history, step, now.history.done) };
    },
    { study, history: NO_HISTORY },
  );
}

describe('steps', () => {
  it('undone are the start, redone are the end, whatever they were', () => {
    fc.assert(
      fc.property(arbitraryRecipe(6), fc.array(intent, { maxLength: 20 }), (recipe, intents) => {
        const start = cook(recipe);
        const end = live(start, intents);
        const back = travel(end.study, end.history, 0);
        expect(settle(back.study)).toEqual(settle(start));
        const again = travel(back.study, back.history, end.history.done);
        expect(settle(again.study)).toEqual(settle(end.study));
        expect(again.history).toEqual(end.history);
      }),
      { numRuns: RUNS },
    );
  });

  it('lead to the same study by whatever way one travels', () => {
    fc.assert(
      fc.property(
        arbitraryRecipe(4),
        fc.array(intent, { maxLength: 12 }),
        fc.array(fc.nat(100), { minLength: 1, maxLength: 6 }),
        (recipe, intents, stops) => {
          const start = cook(recipe);
          const end = live(start, intents);
          const far = stops.reduce((now, stop) => travel(now.study, now.history, stop % (end.history.entries.length + 1)), end);
          const straight = end.history.entries.slice(0, far.history.done).reduce((study, { step }) => applyStep(study, step), start);
          expect(settle(far.study)).toEqual(settle(straight));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are changes, not copies: 1,000 of them on 5,000 people stay under 20 MB', () => {
    const people = Array.from({ length: 5000 }, (_, index) =>
      makePerson({
        id: `m${index}`,
        kind: 'manager',
        name: `Somebody with a Name ${index}`,
        role: 'Service manager',
        organisation: 'Acute',
      }),
    );
    const nominations = buildNominations(
      Array.from({ length: 50_000 }, (_, index) => ({
        origin: { source: 0, row: index + 2 },
        from: `m${index % 5000}`,
        to: `m${(index * 7) % 5000}`,
        types: ['Elite'],
      })),
    );
    const start = makeStudy({ id: 'large', title: '', codebook: bookCodebook, people, nominations });
    const intents = Array.from({ length: 1000 }, (_, index): Intent => ({
      what: (['editPeople', 'editContacts', 'addContacts', 'removeContacts', 'rule'] as const)[index % 5] ?? 'rule',
      pick: [index * 31, index * 57],
      word: 'm1',
      type: 'Mentor',
    }));
    const { history } = live(start, intents);
    expect(history.entries).toHaveLength(1000);
    expect(
      JSON.stringify(history, (_key, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value)).length,
    ).toBeLessThan(20e6);
  }, 60_000);
});

describe('nominations', () => {
  it('spliced are the rows of both, and what was cut out and put back is what it was', () => {
    fc.assert(
      fc.property(arbitraryRecipe(5), arbitraryRecipe(5), fc.nat(50), fc.nat(10), (one, other, place, count) => {
        const { nominations } = cook(one);
        const inserted = cook(other).nominations;
        const at = place % (nominations.length + 1);
        const gone = Math.min(count, nominations.length - at);
        const rows = rowsOf(nominations);
        const spliced = replaceNominations(nominations, at, gone, inserted);
        expect(rowsOf(spliced)).toEqual([...rows.slice(0, at), ...rowsOf(inserted), ...rows.slice(at + gone)]);
        const cut = sliceNominations(nominations, at, at + gone);
        expect(rowsOf(cut)).toEqual(rows.slice(at, at + gone));
        expect(compactNominations(replaceNominations(spliced, at, inserted.length, cut))).toEqual(compactNominations(nominations));
      }),
      { numRuns: RUNS },
    );
  });

  it('in their compact form say the same, in tables without a word that no row uses', () => {
    fc.assert(
      fc.property(arbitraryRecipe(5), (recipe) => {
        const { nominations } = cook(recipe);
        const half = replaceNominations(
          nominations,
          0,
          Math.floor(nominations.length / 2),
          cook({ people: [], rows: [], study: {} }).nominations,
        );
        const compact = compactNominations(half);
        expect(rowsOf(compact)).toEqual(rowsOf(half));
        const used = new Set(
          rowsOf(compact).flatMap(({ from, to, contactOrganisation, round, frequency, since, barrier, note, attributes }) => [
            from,
            to,
            contactOrganisation,
            round,
            frequency,
            since,
            barrier,
            note,
            ...attributes.map(({ value }) => value),
          ]),
        );
        expect(compact.words.filter((word) => word !== '' && !used.has(word))).toEqual([]);
        expect(compactNominations(compact)).toEqual(compact);
      }),
      { numRuns: RUNS },
    );
  });
});
