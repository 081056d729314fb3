import { describe, expect, it } from 'vitest';

import type { Decision } from '../../src/domain/Decision';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { toDecisionsJson } from '../../src/export/toDecisionsJson';
import { toPairsTable, toPeopleJson } from '../../src/export/toReconcileJson';
import { findIdentities } from '../../src/pipeline/findIdentities';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { selectQuestions } from '../../src/views/people/selectQuestions';
import { selectQuestionSides } from '../../src/views/people/selectQuestionSides';
import { sayEffect, sayWhyAsked } from '../../src/words/sayQuestion';
import { cook } from '../laws/arbitraryStudy';

const NAMES = ['Sonia Bellweather', 'Asif Quillfeather', 'Zoe Marchbanks', 'Idris Oakenshield', 'Greta Thornapple', 'Hugo Windrush'];
const PEOPLE = NAMES.map((name, at) => makePerson({ id: `m${at}`, name, organisation: 'Care', kind: 'manager', group: 'general' }));

/** Zoe names two who name them; whether the one who is misspelt is Zoe decides if they have more than two contacts. */
function study(decisions: readonly Decision[] = []): Study {
  const tie = (from: string, to: string) => ({ from, to, motives: ['support', 'knowledge'], activity: 'active' as const });
  const rows = [
    tie('m2', 'm3'),
    tie('m3', 'm2'),
    tie('m2', 'm4'),
    tie('m4', 'm2'),
    tie('m3', 'm4'),
    tie('m0', 'Zoe Marchbnks'),
    tie('m1', 'Zoe Marchbnks'),
    tie('m1', 'm0'),
    tie('m5', 'Hugo Windrsh'),
    tie('m0', 'Idris Oakenshild'),
  ];
  return cook({ people: PEOPLE, rows, study: { decisions } });
}

describe('questions about who is who', () => {
  const found = finish(findIdentities(study(), null, DEFAULT_ISOLATION_RULE));
  const reconciled = reconcile(study(), null);

  it('are one for a name that several wrote, and what could change a finding comes first', () => {
    const questions = selectQuestions(found, []);
    const zoe = questions.find(({ members }) => members[0]?.person === 2);
    expect(zoe?.members).toHaveLength(2);
    const matters = questions.map(({ changes }) => (changes ?? []).length > 0);
    expect(matters).toEqual([...matters].sort((a, b) => Number(b) - Number(a)));
    // Nobody names themselves.
    expect(questions.some(({ members }) => members[0]?.a.name === 'Hugo Windrsh' && members[0].person === 5)).toBe(false);
  });

  it('show both sides with their rows, and say what they decide before anybody answers', () => {
    const [question] = selectQuestions(found, []).filter(({ members }) => members[0]?.person === 2);
    const sides = selectQuestionSides(study(), reconciled, question?.members ?? []);
    expect(sides.ours.map(({ by }) => by)).toEqual(['Sonia Bellweather', 'Asif Quillfeather']);
    expect(sides.theirs[0]).toMatchObject({ name: 'Zoe Marchbanks', organisation: 'Care' });
    const change = [{ manager: 0, before: 'isolated', after: 'not_isolated' }] as const;
    expect(sayWhyAsked('A. Khan', 'Asif Khan', change, [makePerson({ id: 's', name: 'Sonia Bell', kind: 'manager' })])).toBe(
      'Whether “A. Khan” is Asif Khan decides if Sonia Bell has few contacts or no wider network.',
    );
    expect(sayEffect(2, [], [])).toBe('2 answer rows would count for them. No finding would change.');
  });

  it('work out a change of finding as judging the joined study does', () => {
    for (const candidate of found.open.filter(({ changes }) => (changes ?? []).length > 0)) {
      const joined = finish(
        findIdentities(study([{ a: candidate.a, b: candidate.b, is: 'same', who: '', on: '', why: '' }]), null, DEFAULT_ISOLATION_RULE),
      );
      expect(joined.open.some(({ a, b }) => a.name === candidate.a.name && a.by === candidate.a.by && b.name === candidate.b.name)).toBe(
        false,
      );
    }
    expect(found.open.every(({ changes }) => changes !== null)).toBe(true);
  });

  it('are not asked again once they are answered, or follow from other answers', () => {
    const [first] = found.open.filter(({ person }) => person === 2);
    if (first === undefined) throw new Error('There is no such candidate.');
    const { a, b } = first;
    for (const is of ['same', 'different', 'unsure'] as const) {
      const left = selectQuestions(found, [{ a, b, is, who: '', on: '', why: '' }]);
      expect(left.flatMap(({ members }) => members).some((member) => member.a === a && member.b === b)).toBe(false);
    }
    // Who is somebody else of the list is not this one.
    const other: Decision = { a, b: { ...b, name: 'm5' }, is: 'same', who: '', on: '', why: '' };
    expect(
      selectQuestions(found, [other])
        .flatMap(({ members }) => members)
        .some((member) => member.a === a),
    ).toBe(false);
  });

  it('ask of a name with a title only where a finding depends on it, and say so of two people', () => {
    const written = (name: string): Study => {
      const tie = (from: string, to: string) => ({ from, to, motives: ['support', 'knowledge'], activity: 'active' as const });
      const rows = [tie('m0', name), tie('m0', 'm2'), tie('m0', 'm3'), tie('m1', 'm0'), tie('m3', 'Dr Zoe Marchbanks')];
      return cook({ people: PEOPLE, rows, study: {} });
    };
    const asked = finish(findIdentities(written('Dr Asif Quillfeather'), null, DEFAULT_ISOLATION_RULE));
    const read = asked.open.filter(({ isRead }) => isRead);
    for (const { changes } of read) expect(changes?.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThan(2);
    expect(finish(findIdentities(written('Dr Asif Quillfeather'), null, null)).open).toEqual([]);
    expect(sayEffect(2, [], [], true)).toBe('2 answer rows would no longer count for them. No finding would change.');
  });

  it('are a table and a list of who is written how', () => {
    const table = toPairsTable(found.open, new Set(found.sure));
    expect(table.rows).toHaveLength(found.open.length);
    // What is sure is among what is open: the same candidates, and not their likes.
    expect(found.sure.every((one) => found.open.some((open) => open === one))).toBe(true);
    const said = found.open.map(({ a, b }): Decision => ({ a, b, is: 'same', who: 'HR', on: '', why: '' }));
    expect(toDecisionsJson(said)).toEqual(said);
    expect(toPeopleJson(study(), reconciled)).toContainEqual({ id: 'm5', written: ['m5'] });
  });
});
