import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeStudy } from '../../src/domain/makeStudy';
import { hasStaffList } from '../../src/domain/partRespondents';
import { isTaken } from '../../src/domain/results/isTaken';
import { applyStep } from '../../src/domain/steps/applyStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { invertStep } from '../../src/domain/steps/invertStep';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Study } from '../../src/domain/Study';
import { compareFiles } from '../../src/editing/compareFiles';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { importing, utf8 } from '../import/importing';
import { examplesOf } from './examplesOf';

type Files = Readonly<Record<string, string>>;
const NEW = makeStudy({ id: 's', title: 's', codebook: bookCodebook });

/** Files that are added one after the other, as the page adds them: each read with the staff list that there is. */
function addEach(all: readonly Files[]) {
  let held = { study: NEW, history: NO_HISTORY };
  const found = all.map((files) => {
    const batch = importing(
      Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) })),
      { staff: held.study.people, answeredAlone: !hasStaffList(held.study) },
    );
    const comparison = finish(compareFiles(held.study, held.history, batch, { replaces: new Map(), takesFile: new Set() }));
    const before = held.study;
    held = { study: applyStep(held.study, comparison.step), history: recordStep(held.history, comparison.step, 0) };
    return { comparison, before, after: held.study };
  });
  return { study: held.study, found };
}

/** Who the managers are, who answered, and who names whom. */
function seen(study: Study) {
  const reconciled = reconcile(study, '');
  const { people, managers, response, from, to } = reconciled;
  const idOf = (at: number | undefined): string => people[at ?? -1]?.id ?? '';
  return {
    managers: people
      .slice(0, managers)
      .map(({ id, name, grade, perceivedIsolation, attributes }) =>
        [id, name, grade, perceivedIsolation, ...attributes.map((one) => `${one.name}: ${one.value}`)].join(' '),
      )
      .sort(),
    answered: people
      .slice(0, managers)
      .flatMap(({ id }, at) => (response[at] === 'answered' ? [id] : []))
      .sort(),
    contacts: Array.from(from)
      .flatMap((one, at) => (isTaken(reconciled, at) ? [`${idOf(one)} > ${idOf(to[at])}`] : []))
      .sort(),
  };
}

const PEOPLE = ['Ann Lee', 'Elizabeth Smith', 'Bob Day', 'Ngozi Okafor', 'Siobhán Daly'];
const turned = (name: string): string => `"${name.split(' ').reverse().join(', ')}"`;
const SPELLINGS = [(name: string) => name, turned, (name: string) => name.toUpperCase(), (name: string) => `Dr ${name}`];
const spelt = fc.record({ name: fc.constantFrom(...PEOPLE, 'Zoe Pym'), as: fc.constantFrom(...SPELLINGS) }).map(({ name, as }) => as(name));
const staff = fc
  .record({ people: fc.subarray(PEOPLE, { minLength: 2 }), as: fc.constantFrom(...SPELLINGS), hasIds: fc.boolean() })
  .map(
    ({ people, as, hasIds }) =>
      `${hasIds ? 'id,' : ''}name,grade\n${people.map((name, at) => `${hasIds ? `10${at},` : ''}${as(name)},8a`).join('\n')}\n`,
  );
const answers = fc
  .uniqueArray(fc.record({ name: fc.constantFrom(...PEOPLE), as: fc.constantFrom(...SPELLINGS), to: fc.tuple(spelt, spelt) }), {
    selector: ({ name }) => name,
    minLength: 2,
  })
  .map(
    (rows) =>
      `Your name,Who do you turn to for advice? 1,Who do you turn to for advice? 2,Shift\n${rows
        .map(({ name, as, to }) => [as(name), ...to, 'late'].join(','))
        .join('\n')}\n`,
  );

describe('the order in which files come', () => {
  it('answers first, staff list second, are the staff list of both', () => {
    const files = {
      staff: 'Name,Grade\n"Smith, Elizabeth",8d\n"Lee, Ann",8a\n"Day, Bob",7\n',
      answers: 'Your name,Who do you turn to for advice?\nElizabeth Smith,Ann Lee\nAnn Lee,Elizabeth Smith; Bob Day\nZoe Pym,Ann Lee\n',
    };
    const { study, found } = addEach([{ 'answers.csv': files.answers }, { 'staff.csv': files.staff }]);
    expect(seen(study)).toEqual({
      managers: ['Day, Bob Day, Bob 7 ', 'Lee, Ann Lee, Ann 8a ', 'Smith, Elizabeth Smith, Elizabeth 8d '],
      answered: ['Lee, Ann', 'Smith, Elizabeth'],
      contacts: ['Lee, Ann > Day, Bob', 'Lee, Ann > Smith, Elizabeth', 'Smith, Elizabeth > Lee, Ann'],
    });
    expect(found[1]?.comparison.answered).toEqual({ listed: 2, unknown: 1 });
  });

  it('does not matter to who is there, who answered and who names whom; and undo restores', () => {
    fc.assert(
      fc.property(staff, answers, (list, said) => {
        const both = addEach([{ 'staff.csv': list, 'answers.csv': said }]);
        const listFirst = addEach([{ 'staff.csv': list }, { 'answers.csv': said }]);
        const answersFirst = addEach([{ 'answers.csv': said }, { 'staff.csv': list }]);
        expect(seen(listFirst.study)).toEqual(seen(both.study));
        expect(seen(answersFirst.study)).toEqual(seen(both.study));
        for (const { comparison, before, after } of answersFirst.found) {
          const undone = applyStep(after, invertStep(comparison.step));
          expect(undone.people).toEqual(before.people);
          expect(seen(undone)).toEqual(seen(before));
        }
      }),
      { numRuns: examplesOf(100) },
    );
  });

  it('of two files of answers without a staff list matters neither', () => {
    const one = 'Your name,Who do you turn to for advice?\nAnn Lee,Bob Day\n';
    const other = 'Your name,Who do you turn to for advice?\nBob Day,Ann Lee\n"Lee, Ann",Eve Fox\nEve Fox,Ann Lee\n';
    const both = seen(addEach([{ 'a.csv': one, 'b.csv': other }]).study);
    expect(both.answered).toEqual(['Ann Lee', 'Bob Day', 'Eve Fox']);
    expect(seen(addEach([{ 'a.csv': one }, { 'b.csv': other }]).study)).toEqual(both);
    // Who comes first gives the spelling.
    const turnedRound = seen(addEach([{ 'b.csv': other, 'a.csv': one }]).study);
    expect(turnedRound.answered).toEqual(['Bob Day', 'Eve Fox', 'Lee, Ann']);
    expect(seen(addEach([{ 'b.csv': other }, { 'a.csv': one }]).study)).toEqual(turnedRound);
  });
});
