import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { parseDecisions } from '../../src/import/parseDecisions';
import { sayDecisionTrouble } from '../../src/words/sayDecisionTrouble';
import { cook } from '../laws/arbitraryStudy';

const STUDY = cook({
  people: [makePerson({ id: 'm1', name: 'Ann', kind: 'manager' }), makePerson({ id: 'm2', name: 'Ben', kind: 'manager' })],
  rows: [
    { from: 'm1', to: 'A', contactOrganisation: 'Care' },
    { from: 'm1', to: 'B', contactOrganisation: 'Care' },
    { from: 'm2', to: 'C', contactOrganisation: 'Care' },
  ],
  study: {},
});
const contact = (name: string) => ({ name, organisation: 'Care', column: 'to' });
const say = (a: string, is: string, b: string) => ({ a: contact(a), b: contact(b), is });
const parse = (given: unknown) =>
  parseDecisions(new TextEncoder().encode(typeof given === 'string' ? given : JSON.stringify(given)), STUDY);

describe('parseDecisions', () => {
  it('reads what a download has, and knows what waits', () => {
    const parsed = parse({ decisions: [say('A', 'same', 'B'), say('A', 'different', 'Z')] });
    expect(parsed).toMatchObject({ decisions: [{ is: 'same', who: '' }, { is: 'different' }], idle: [{ b: { name: 'Z' } }] });
  });

  it('refuses a = b, b = c, a ≠ c whole, and names just these three', () => {
    const parsed = parse({ decisions: [say('A', 'same', 'B'), say('B', 'same', 'C'), say('C', 'different', 'A')] });
    if (!('what' in parsed)) throw new Error('It was taken.');
    expect(sayDecisionTrouble(parsed)).toBe(
      'These decisions contradict each other: “B” (Care) is “C” (Care), and “A” (Care) is “B” (Care). But another decision says that “C” (Care) is not “A” (Care). Change one of these decisions. No decision was added.',
    );
  });

  it('says which decision is none, and what of it', () => {
    expect(parse({ decisions: [say('A', 'same', 'B'), { ...say('A', 'same', 'B'), is: 'maybe' }] })).toEqual({
      what: 'bad-decision',
      place: 2,
      key: 'is',
    });
    expect(parse({ decisions: [say(' ', 'same', 'B')] })).toEqual({ what: 'bad-decision', place: 1, key: 'a.name' });
    expect(parse({ decisions: ['A is B'] })).toEqual({ what: 'bad-decision', place: 1, key: '' });
  });

  it('knows who is on the staff list, who reports and who is named, each in its column', () => {
    const idle = (study: Study, column: string, ...names: readonly string[]): readonly string[] =>
      names.filter((name) => {
        const decisions = [{ a: { name, column }, b: contact('A'), is: 'same' }];
        const parsed = parseDecisions(
          new TextEncoder().encode(JSON.stringify({ decisions: [...decisions, say('A', 'same', 'B')] })),
          study,
        );
        if ('what' in parsed) throw new Error('It was not taken.');
        return parsed.idle.length > 0;
      });
    expect(idle(STUDY, 'people', 'm1', 'Ann', 'A')).toEqual(['A']);
    expect(idle(STUDY, 'to', 'a', 'B', 'm1')).toEqual(['m1']);
    expect(idle(STUDY, 'from', 'M1', 'm2', 'A')).toEqual(['A']);
    // Without a staff list those who report are the people.
    expect(idle({ ...STUDY, people: [] }, 'people', 'm1', 'A')).toEqual(['A']);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['no list', [], 'no-decisions'],
    ['a word that is none', { decisions: [{ ...say('A', 'same', 'B'), is: 'maybe' }] }, 'bad-decision'],
    ['an empty name', { decisions: [say('', 'same', 'B')] }, 'bad-decision'],
    ['nobody of this study', { decisions: [say('X', 'same', 'Y')] }, 'other-study'],
  ])('takes nothing of a file with %s', (_, given, what) => {
    expect(parse(given)).toMatchObject({ what });
  });

  it('takes of a decision what it has, without the spaces around it, and blank what it has not', () => {
    const a = { name: ' A ', organisation: ' Care ', column: 'to', by: ' Ann ' };
    expect(
      parse({ decisions: [{ a, b: { name: 'B', column: 'to' }, is: 'same', who: ' Di ', on: ' 2026-01-02 ', why: ' both ' }] }),
    ).toEqual({
      decisions: [
        {
          a: { name: 'A', organisation: 'Care', column: 'to', by: 'Ann' },
          b: { name: 'B', organisation: '', column: 'to', by: '' },
          is: 'same',
          who: 'Di',
          on: '2026-01-02',
          why: 'both',
        },
      ],
      idle: [],
    });
    const least = { name: 'A', column: 'to' };
    expect(parse({ decisions: [{ a: least, b: { name: 'B', column: 'to' }, is: 'different' }] })).toMatchObject({
      decisions: [{ who: '', on: '', why: '' }],
    });
    expect(parse({ decisions: [], more: 1 })).toEqual({ decisions: [], idle: [] });
  });

  it('says which names are not of this study, each once', () => {
    expect(parse({ decisions: [say('X', 'same', 'Y'), say('X', 'different', 'A')] })).toEqual({
      what: 'other-study',
      decisions: 2,
      names: ['X', 'Y'],
    });
    expect(parse({ decisions: [say('X', 'same', 'A'), say('A', 'same', 'B')] })).toMatchObject({ idle: [{ a: { name: 'X' } }] });
  });

  it.each([
    ['from', { ...say('A', 'same', 'B'), a: { ...contact('A'), column: 'by' } }, 'a.column'],
    ['without a name', { ...say('A', 'same', 'B'), b: { organisation: 'Care', column: 'to' } }, 'b.name'],
    ['with a number', { ...say('A', 'same', 'B'), who: 7 }, 'who'],
  ])('says of a decision %s where it is wrong', (_, decision, key) => {
    expect(parse({ decisions: [decision] })).toEqual({ what: 'bad-decision', place: 1, key });
  });

  it('knows a name of signs alone, and none behind the last row', () => {
    const rows = [
      { from: 'm1', to: '??' },
      { from: 'm1', to: 'A' },
    ];
    const study = cook({ people: [makePerson({ id: 'm1', name: 'Ann', kind: 'manager' })], rows, study: {} });
    const idleOf = (name: string) => {
      const decisions = [say('A', 'different', '??'), say('A', 'different', name)];
      const parsed = parseDecisions(new TextEncoder().encode(JSON.stringify({ decisions })), study);
      return 'what' in parsed ? parsed.what : parsed.idle.length;
    };
    expect([idleOf(' ?? '), idleOf('!!'), idleOf('')]).toEqual([0, 1, 'bad-decision']);
    const { nominations } = study;
    const none = { ...study, nominations: { ...nominations, length: 0 } };
    expect(parseDecisions(new TextEncoder().encode(JSON.stringify({ decisions: [say('??', 'same', '??')] })), none)).toMatchObject({
      what: 'other-study',
    });
  });
});
