import { describe, expect, it } from 'vitest';

import { seekListed } from '../../src/domain/seekListed';

const listed = [
  { id: '1000', name: 'Ann Ash', attributes: [{ name: 'E-mail address', value: 'Ann.Ash@north.example' }] },
  { id: '0012', name: 'Seán Ó Sé', attributes: [{ name: 'Manager’s email', value: 'ann.ash@north.example' }] },
  { id: 'ABC-1', name: 'Siobhan O’Brien', attributes: [] },
];
const seek = seekListed(listed);

describe('who is meant', () => {
  it.each([
    // As spreadsheets and programs show an id.
    ['1,000', '1000', 'number'],
    ['1 000', '1000', 'number'],
    ['1000.0', '1000', 'number'],
    ["'0012", '0012', 'form'],
    ['="0012"', '0012', 'form'],
    ["'12", '0012', 'number'],
    ['ABC-1.', 'ABC-1', 'form'],
    ['ABC\u20111', 'ABC-1', 'form'],
    ['ABC–1', 'ABC-1', 'form'],
    ['"abc-1"', 'ABC-1', 'case'],
    // By their own address, not by that of their manager.
    ['ann.ash@north.example', '1000', 'case'],
    ['mailto:ANN.ASH@north.example', '1000', 'case'],
    ['Ash, Ann <ann.ash@north.example>', '1000', 'case'],
    // Signs and encodings that programs put for others.
    ['Siobhan O´Brien', 'ABC-1', 'case'],
    ['Siobhan O`Brien', 'ABC-1', 'words'],
    ['SeÃ¡n Ã“ SÃ©', '0012', 'form'],
  ])('%s is %s, by %s', (written, id, respelling) => {
    const { meaning, respelling: how } = seek(written);
    expect([typeof meaning === 'number' ? listed[meaning]?.id : meaning, how]).toEqual([id, respelling]);
  });

  it.each(['2,000', '10,00', '1,00', 'ann@north.example', "O'", '"', "'"])('%s is nobody', (written) => {
    expect(seek(written).meaning).toBe('nobody');
  });

  it('“1.000” is a thousand or one: nobody’s where both are listed', () => {
    const both = seekListed([
      { id: '1', name: 'Ann' },
      { id: '1000', name: 'Ben' },
    ]);
    expect(both('1.000').meaning).toBe('several');
    expect(seekListed([{ id: '1', name: 'Ann' }])('1.000').meaning).toBe(0);
    expect(seekListed([{ id: '1', name: 'Ann' }])('1,000').meaning).toBe('nobody');
  });

  it('an address of two people is of neither', () => {
    const attributes = [{ name: 'email', value: 'team@north.example' }];
    expect(
      seekListed([
        { id: '1', name: 'Ann', attributes },
        { id: '2', name: 'Ben', attributes },
      ])('team@north.example').meaning,
    ).toBe('several');
  });
});

describe('what is said behind a name', () => {
  const people = [
    { id: 'k1', name: 'Ada Quill', role: 'Chief Nurse; Ward Manager', organisation: 'North Trust', unit: 'Surgery', grade: '8a' },
    { id: 'k2', name: 'Ben Orr', role: 'Matron', organisation: 'North Trust' },
    { id: 'k3', name: 'Ben Orr', role: 'Matron', organisation: 'South Trust' },
  ];
  it.each([
    ['Ada Quill (Chief Nurse)', 0],
    ['ada quill – ward manager', 0],
    ['Ada Quill, Chief Nurse', 0],
    ['Ada Quill, Chief Nurse, North Trust', 0],
    ['Ada Quill (North Trust)', 0],
    ['Ada Quill [Surgery]', 0],
    ['Ben Orr (South Trust)', 2],
    // It is what two of them are, or what nobody of that name is.
    ['Ben Orr (Matron)', 'several'],
    ['Ada Quill (Matron)', 'nobody'],
    ['Ada Quill (South Trust)', 'nobody'],
    ['Cay Lund (Chief Nurse)', 'nobody'],
  ])('“%s”', (written, meant) => {
    expect(seekListed(people)(written).meaning).toBe(meant);
  });
});
