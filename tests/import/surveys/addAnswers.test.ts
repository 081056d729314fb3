import { describe, expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { addAnswers } from '../../../src/import/surveys/addAnswers';
import type { RespondentAnswer } from '../../../src/import/surveys/RespondentAnswer';

const answer = (written: string, more: Partial<RespondentAnswer> = {}): RespondentAnswer => ({
  ...{ written, row: 2, capped: false, reached: true, perceivedIsolation: null, attributes: [] },
  ...more,
});
const ada = makePerson({ id: 'p1', name: 'Ada Quill', kind: 'manager', attributes: [{ name: 'Site', value: 'North' }] });
const ben = makePerson({ id: 'p2', name: 'Ben Orr', kind: 'manager', capped: false, perceivedIsolation: 2 });
const told = (answers: readonly RespondentAnswer[]) =>
  addAnswers([ada, ben], answers).map(({ id, capped, perceivedIsolation, attributes }) => ({
    id,
    capped,
    perceivedIsolation,
    attributes: attributes.map(({ name, value }) => `${name}: ${value}`),
  }));
const AS_LISTED = [
  { id: 'p1', capped: null, perceivedIsolation: null, attributes: ['Site: North'] },
  { id: 'p2', capped: false, perceivedIsolation: 2, attributes: [] },
];

describe('what people say of themselves', () => {
  it('is added to what the list says, and what the list says stays', () => {
    const attributes = [
      { name: 'Site', value: 'South' },
      { name: 'Shift', value: 'night' },
    ];
    expect(
      told([
        answer('ADA QUILL', { capped: true, perceivedIsolation: 4, attributes }),
        answer('p2', { capped: true, perceivedIsolation: 5, attributes }),
      ]),
    ).toEqual([
      { id: 'p1', capped: true, perceivedIsolation: 4, attributes: ['Site: North', 'Shift: night'] },
      { id: 'p2', capped: false, perceivedIsolation: 2, attributes: ['Site: South', 'Shift: night'] },
    ]);
  });

  it('of several answers is the last of each, and a limit that was reached once', () => {
    const shift = (value: string) => [{ name: 'Shift', value }];
    expect(
      told([
        answer('p1', { capped: true, perceivedIsolation: 3, attributes: shift('day') }),
        answer('p1', { perceivedIsolation: 4, attributes: shift('night') }),
        answer('p1'),
      ])[0],
    ).toEqual({ id: 'p1', capped: true, perceivedIsolation: 4, attributes: ['Site: North', 'Shift: night'] });
    expect(told([answer('p1')])[0]?.capped).toBeNull();
  });

  it('of nobody, or of somebody who is not listed, changes nothing', () => {
    expect(told([])).toEqual(AS_LISTED);
    expect(told([answer('Zoe Pym', { capped: true, perceivedIsolation: 1 })])).toEqual(AS_LISTED);
  });
});
