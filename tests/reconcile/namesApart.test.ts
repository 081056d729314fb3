import { describe, expect, it } from 'vitest';

import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { compareNames } from '../../src/reconcile/compareNames';
import { findNameDoubts } from '../../src/reconcile/findNameDoubts';
import { foldName } from '../../src/domain/foldName';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { cook } from '../laws/arbitraryStudy';

const ROSTER = [
  ['m1', 'Ann Lee', 'Acute'],
  ['m2', 'John Smith', 'Care'],
  ['m3', 'Siân Holt', 'Acute'],
] as const;

function doubts(...rows: readonly Omit<NominationRow, 'origin'>[]) {
  const study = cook({
    people: ROSTER.map(([id, name, organisation]) => makePerson({ id, name, organisation, kind: 'manager' })),
    rows,
    study: {},
  });
  return finish(findNameDoubts(study, reconcile(study, null))).map(({ written, organisation, column, person, joined, why, rows: of }) => [
    written,
    organisation,
    column,
    person,
    joined,
    why,
    [...of],
  ]);
}

describe('doubts of one study', () => {
  it('are one for each name as it is written, with its rows', () => {
    expect(doubts({ from: 'm1', to: 'J Smith' }, { from: 'm1', to: 'Jon Smith' }, { from: 'm3', to: 'J Smith' })).toEqual([
      ['J Smith', '', 'to', 1, false, 'initial', [0, 2]],
      ['Jon Smith', '', 'to', 1, false, 'letter', [1]],
    ]);
  });

  it('are apart for who reports and who is reported', () => {
    expect(doubts({ from: 'Jon Smith', to: 'm1' }, { from: 'm1', to: 'Jon Smith' })).toEqual([
      ['Jon Smith', '', 'from', 1, false, 'letter', [0]],
      ['Jon Smith', '', 'to', 1, false, 'letter', [1]],
    ]);
  });

  it('are apart for each organisation that is written beside the name', () => {
    expect(
      doubts(
        { from: 'm1', to: 'Sian Holt', contactOrganisation: 'Council' },
        { from: 'm1', to: 'Sian Holt', contactOrganisation: 'Union' },
        { from: 'm2', to: 'Sian Holt', contactOrganisation: 'Council' },
      ),
    ).toEqual([
      // Siân Holt is at Acute: a namesake elsewhere is kept apart, and in doubt.
      ['Sian Holt', 'Council', 'to', 2, false, 'organisation', [0, 2]],
      // One respondent's contact of this name has two organisations.
      ['Sian Holt', 'Union', 'to', 3, true, 'organisation', [1]],
      ['Sian Holt', 'Union', 'to', 2, false, 'organisation', [1]],
    ]);
  });

  it('are of one respondent each where the name is off the roster', () => {
    const rows = ['m1', 'm2'].flatMap((from) => [
      { from, to: 'Zoe Quill', contactOrganisation: 'Council' },
      { from, to: 'Quill Zoe' },
    ]);
    expect(doubts(...rows).map(([written, , , , , why, of]) => [written, why, of])).toEqual([
      ['Quill Zoe', 'order', [1]],
      ['Quill Zoe', 'order', [3]],
    ]);
  });
});

describe('a title before a name', () => {
  it.each(['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'Sir', 'Dame', 'Lord', 'Lady', 'Rev', 'Reverend', 'Sister'])(
    '%s is left out when names are compared',
    (title) => {
      expect(foldName(`${title} Ann Lee`)).toBe('ann lee');
      expect(foldName(`${title}. Ann LEE`)).toBe('ann lee');
      expect(foldName(`${title} Lee`)).toBe('lee');
      // At the end it is a name.
      expect(foldName(`Ann ${title}`)).toBe(`ann ${title.toLowerCase()}`);
    },
  );
});

describe('two names', () => {
  it.each([
    ['ann lee', 'ann lee', null],
    ['ann lee', 'lee ann', 'order'],
    ['a lee', 'ann lee', 'initial'],
    ['ann lee', 'a lee', 'initial'],
    ['b lee', 'ann lee', null],
    ['ann l', 'a l', null],
    ['ann mary lee', 'ann lee', 'fewer'],
    ['ann lee', 'ann mary lee', 'fewer'],
    ['ann', 'ann lee', null],
    ['anne lee', 'anna lee', 'letter'],
    ['anne lee', 'ann lee', 'letter'],
    ['ann lee', 'anne lee', 'letter'],
    ['ann lee', 'bob lee', null],
    ['ann lee', 'anx lee', null],
    ['hanna lee', 'henna lee', 'letter'],
    ['hanna lee', 'hennb lee', null],
    ['jhon smith', 'john smith', 'letter'],
    ['joan smith', 'jane smith', null],
    ['ward twelve', 'ward twelves', 'letter'],
    ['ward 12', 'ward 13', null],
    ['ward 12', '12 ward', 'order'],
    ['annabel lee', 'annab lee', null],
    ['m anne lee', 'mary anna lee', null],
    ['al lee', 'all lee', null],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(compareNames(one, other)).toBe(likeness);
    expect(compareNames(other, one)).toBe(likeness);
  });
});

describe('of whom somebody has written', () => {
  it('is listed for each manager, each once and ascending, lapsed ones too', () => {
    const rows: readonly Omit<NominationRow, 'origin'>[] = [
      { from: 'm3', to: 'm2' },
      { from: 'm1', to: 'm3', activity: 'lapsed' },
      { from: 'm1', to: 'm2', activity: 'active' },
      { from: 'm1', to: 'm2', activity: 'latent' },
      { from: 'm3', to: 'm1' },
      { from: 'm3', to: 'Zoe Quill' },
    ];
    const { spoken, spokenOffsets } = reconcile(
      cook({ people: ROSTER.map(([id, name, organisation]) => makePerson({ id, name, organisation, kind: 'manager' })), rows, study: {} }),
      null,
    );
    expect([0, 1, 2].map((manager) => [...spoken.slice(spokenOffsets[manager], spokenOffsets[manager + 1])])).toEqual([
      [1, 2],
      [],
      [0, 1, 3],
    ]);
    expect(spokenOffsets).toHaveLength(4);
  });
});
