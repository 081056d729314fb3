import { describe, expect, it } from 'vitest';
import type { FileComparison } from '../../src/domain/results/FileComparison';
import { selectComparedRows } from '../../src/views/files/selectComparedRows';
import { selectFileSheets } from '../../src/views/files/selectFileSheets';
import { selectLosses } from '../../src/views/files/selectLosses';
import { selectOfferedMappings } from '../../src/views/files/selectOfferedMappings';
import {
  conflictAnswers,
  sayAdding,
  sayComparison,
  sayConflict,
  sayIdle,
  sayLikeFile,
  sayLostColumns,
} from '../../src/words/files/sayComparison';
import { importing, importText, utf8 } from '../import/importing';
import { recipeOf } from '../import/mapping/mapped';

const none = { people: 0, contacts: 0 };
const comparison = (part: Partial<FileComparison>): FileComparison => ({
  replaced: [],
  counts: { added: none, changed: none, removed: none, same: none },
  kept: 0,
  silenced: 0,
  answered: { listed: 0, unknown: 0 },
  added: [],
  changed: [],
  removed: [],
  conflicts: [],
  idle: [],
  lost: [],
  step: { kind: 'bring-in', about: '', rows: 0, changes: [] },
  ...part,
});
const row = { of: 'contact', who: 'Ada', to: 'Ben', file: 'a.csv', row: 3 } as const;

describe('what files change in a study', () => {
  it('asks whether a file is a later version', () => {
    expect(
      sayLikeFile({ file: 'july.csv', earlier: 'june.csv', people: 33, of: 35, lacks: 0, isNamed: false, round: '', again: null }),
    ).toBe('This looks like june.csv of this study: the same columns, and 33 of its 35 people. Is it a later version of that file?');
  });

  it('says which columns a later file does not have, and what becomes of what they said', () => {
    const lost = [
      { file: 'staff.csv', of: 'people', headers: ['grade'] },
      { file: 'answers.csv', of: 'contacts', headers: ['note', 'since'] },
    ] as const;
    expect(sayLostColumns(comparison({ lost }))).toEqual([
      'staff.csv no longer says anything in the column “grade”. What the earlier file said in it stays.',
      'answers.csv no longer says anything in the columns “note” and “since”. What the earlier file said in them goes.',
    ]);
    expect(selectLosses(importText('from,to\na,b\n'), comparison({ lost }))).toBe('3 columns gone');
  });

  it('is one sentence, with what stays', () => {
    expect(sayComparison(comparison({}))).toBe('Nothing changes.');
    const changes = comparison({
      counts: {
        added: { people: 3, contacts: 12 },
        changed: { people: 4, contacts: 0 },
        removed: { people: 0, contacts: 1 },
        same: { people: 1, contacts: 0 },
      },
      kept: 2,
    });
    expect(sayComparison(changes)).toBe(
      '3 people and 12 contacts are added. What is recorded of 4 people changes. 1 contact is removed. 1 person is as before. 2 changes that you made by hand stay.',
    );
    expect(sayAdding(null, changes)).toBe('Change the study');
    expect(sayAdding(null, comparison({ counts: { added: { people: 0, contacts: 4 }, changed: none, removed: none, same: none } }))).toBe(
      'Add 4 contacts',
    );
  });

  it('is a line for each row and each cell, what goes first', () => {
    const lines = selectComparedRows(
      comparison({
        added: [row],
        removed: [{ ...row, of: 'person', to: '' }],
        changed: [
          {
            ...row,
            cells: [
              { column: 'note', before: 'a', after: '' },
              { column: '@shift', before: '', after: 'night' },
            ],
          },
        ],
      }),
    );
    expect(lines.map(({ what, who, column, before, after, where }) => [what, who, column, before, after, where].join('|'))).toEqual([
      'Removed|Ada||||a.csv, row 3',
      'Changed|Ada → Ben|Note|a||a.csv, row 3',
      'Changed|Ada → Ben|shift||night|a.csv, row 3',
      'Added|Ada → Ben||||a.csv, row 3',
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(4);
  });

  it('asks in words what is to become of a conflict', () => {
    const conflict = { ...row, key: 'k', what: 'cell', column: 'note', mine: '', theirs: 'x' } as const;
    expect(conflictAnswers(conflict)).toEqual({ mine: 'blank', theirs: 'x' });
    expect((['cell', 'removed', 'gone'] as const).map((what) => sayConflict({ ...conflict, what }))).toEqual([
      'You changed this by hand, and the file has changed it too.',
      'You removed this row, and the file has changed it.',
      'You changed this row by hand, and the file no longer has it.',
    ]);
    const decided = { name: 'Zoe', organisation: '', column: 'to', by: '' } as const;
    expect(sayIdle(comparison({ idle: [{ a: decided, b: { ...decided, name: 'Zoë' }, is: 'same', who: '', on: '', why: '' }] }))).toBe(
      '1 answer about who is the same person no longer fits any row: “Zoe” and “Zoë”. We keep it, in case the names come back.',
    );
  });
});

describe('what would be lost', () => {
  it('is rows left out, parts left out, and what goes from the study; not what was added and is only to be looked at', () => {
    expect(selectLosses(importText('from,to,mentoring\na,b,perhaps\n'), null)).toBeNull();
    expect(selectLosses(importText('from,to\na,b,too,many\na,c\n'), null)).toBe('1 row left out');
    // A header that is not understood is no row, and an answer that cannot be read leaves its row.
    const unread = importing([
      { file: 'a.csv', bytes: utf8('id,name\na,Ann\n') },
      { file: 'b.csv', bytes: utf8('from,whom\na,b\n'), holds: 'contacts' },
    ]);
    expect(selectLosses(unread, null)).toBe('1 table not read');
    expect(selectLosses(importText('from,to\na,#N/A\nb,#N/A\na,b\n'), null)).toBe('2 answers not read');
    const goes = comparison({ counts: { added: none, changed: none, removed: { people: 1, contacts: 2 }, same: none } });
    expect(selectLosses({ ...importText('from,to\na,b\n'), unsettled: 1 }, goes)).toBe('1 contact left out, 3 rows removed');
  });
});

describe('sheets and mappings', () => {
  it('says as what each sheet was understood', () => {
    const batch = importing([{ file: 'a.csv', bytes: utf8('id,name\np1,Ada\n') }]);
    const [source] = batch.sources;
    if (source === undefined) throw new Error('There is no source.');
    const book = { ...batch, sources: [{ ...source, file: 'b.xlsx#Staff' }] };
    expect(
      selectFileSheets(
        'b.xlsx',
        [
          { part: 0, name: 'Staff', hidden: false },
          { part: 1, name: 'Notes', hidden: true },
        ],
        book,
      ).map(({ words }) => words),
    ).toEqual(['Managers, 1 of 1 row added', '']);
  });

  it('offers the mappings that fit, until they are declined', () => {
    const recipe = recipeOf('contact', { Wer: 'from', Wen: 'to' });
    const other = { ...recipeOf('contact', { Von: 'from', An: 'to' }), name: 'other' };
    const batch = importing([{ file: 'a.csv', bytes: utf8('Wer,Wen\nAda,Ben\n') }], { recipes: [recipe, other] });
    const rows = [
      ['Wer', 'Wen'],
      ['Ada', 'Ben'],
    ];
    expect(selectOfferedMappings([{ rows }], [recipe, other], batch, [])).toEqual([{ name: recipe.name, isUsed: true }]);
    const without = importing([{ file: 'a.csv', bytes: utf8('Wer,Wen\nAda,Ben\n') }], { recipes: [other] });
    expect(selectOfferedMappings([{ rows }], [recipe, other], without, [recipe.name])).toEqual([{ name: recipe.name, isUsed: false }]);
  });
});
