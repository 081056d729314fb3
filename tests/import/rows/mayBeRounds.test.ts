import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import { reconcile } from '../../../src/reconcile/reconcile';
import { importing, rowsOf, utf8 } from '../importing';

const STAFF = 'id,name\nm1,Ada Quill\nm2,Ben Orr\nm3,Cay Lund\nm4,Dee Moss\n';
const JUNE = 'from,to,type\nm1,m2,Mentor\nm2,m1,Mentor\nm3,m1,Mentor\n';
const JULY = 'from,to,type\nm1,m3,Mentor\nm2,m3,Mentor\nm3,m2,Mentor\n';
const reading = (...files: readonly (readonly [string, string])[]) => {
  const batch = importing([['staff.csv', STAFF] as const, ...files].map(([file, text]) => ({ file, bytes: utf8(text) })));
  const { issues } = reconcile(makeStudy({ id: '', title: '', ...batch, codebook: bookCodebook }), null);
  return { batch, asked: [...batch.issues, ...issues].filter(({ code }) => code === 'may-be-rounds') };
};

describe('rounds that no column says', () => {
  it('two files in which the same people answer the same may be two rounds', () => {
    const { asked } = reading(['June.csv', JUNE], ['July.csv', JULY]);
    expect(asked).toMatchObject([
      { severity: 'warning', file: 'July.csv', values: { what: 'files', names: ['June.csv', 'July.csv'], people: 3 } },
    ]);
  });

  it.each([
    ['a file for each network type', ['mentors.csv', JUNE], ['elite.csv', JULY.replaceAll('Mentor', 'Elite')]],
    ['other people answer', ['a.csv', JUNE], ['b.csv', 'from,to,type\nm4,m1,Mentor\n']],
    [
      'the round is said',
      ['June.csv', JUNE.replaceAll('Mentor', 'Mentor,1').replace('type', 'type,round')],
      ['July.csv', JULY.replaceAll('Mentor', 'Mentor,2').replace('type', 'type,round')],
    ],
  ] as const)('%s: nothing is asked', (_, one, other) => {
    expect(reading(one, other).asked).toEqual([]);
  });

  it('two files of two months are asked about, whatever the types in them', () => {
    const july = JULY.replaceAll('Mentor', 'Elite');
    expect(reading(['answers june.csv', JUNE], ['answers july.csv', july]).asked).toHaveLength(1);
    expect(reading(['answers 2026-06.csv', JUNE], ['answers 2026-07.csv', july]).asked).toHaveLength(1);
    expect(reading(['wave1.csv', JUNE], ['wave2.csv', july]).asked).toHaveLength(1);
    // Of one month, they are files of a type each.
    expect(reading(['mentors june.csv', JUNE], ['elite june.csv', july]).asked).toEqual([]);
    expect(reading(['maya.csv', JUNE], ['augusta.csv', july]).asked).toEqual([]);
  });

  it('a column of months or of days under which the same people answer', () => {
    const rows = (june: string, july: string) =>
      `from,to,type,survey date\nm1,m2,Mentor,${june}\nm2,m1,Mentor,${june}\nm1,m3,Mentor,${july}\nm2,m3,Mentor,${july}\n`;
    for (const [june, july] of [
      ['June 2026', 'July 2026'],
      ['2026-06-14', '2026-07-02'],
      ['14/06/2026 09:00', '02/07/2026 10:30'],
    ] as const)
      expect(reading(['c.csv', rows(june, july)]).asked).toMatchObject([
        { row: 1, column: 'survey date', values: { what: 'column', people: 2 } },
      ]);
    // A month is one, however its days are written.
    const days = 'from,to,type,survey_date\nm1,m2,Mentor,5/6/2026\nm2,m1,Mentor,2026-06-14\nm1,m3,Mentor,3.7.2026\nm2,m3,Mentor,2026/7/9\n';
    expect(reading(['c.csv', days]).asked).toMatchObject([
      { row: 1, column: 'survey_date', values: { what: 'column', names: ['06/2026', '07/2026'], people: 2 } },
    ]);
    expect(reading(['c.csv', rows('2026-06-14', '2026-06-20')]).asked).toEqual([]);
    expect(reading(['c.csv', rows('5/6/2026', '14/06/2026')]).asked).toEqual([]);
    expect(reading(['c.csv', rows('June 2026', 'July 2026').replace('survey date', 'last contact date')]).asked).toEqual([]);
  });

  it('answers in columns have the round that their row says', () => {
    const { batch } = reading([
      'answers.csv',
      'Name,Wave,Advice 1,Advice 2\nAda Quill,1,Ben Orr,\nBen Orr,1,Ada Quill,\nAda Quill,2,Cay Lund,\nBen Orr,2,,\n',
    ]);
    expect(rowsOf(batch).map(({ from, to, round }) => `${from}>${to} ${round}`)).toEqual([
      'Ada Quill>Ben Orr 1',
      'Ben Orr>Ada Quill 1',
      'Ada Quill>Cay Lund 2',
    ]);
    expect(batch.issues.map(({ code }) => code)).not.toContain('survey-respondent');
  });
});
