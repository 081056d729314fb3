import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Batch } from '../../src/domain/Batch';
import { makeStudy } from '../../src/domain/makeStudy';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildBringIn } from '../../src/domain/steps/buildBringIn';
import { countRead } from '../../src/pipeline/countRead';
import { selectLosses } from '../../src/views/files/selectLosses';
import { selectReporters } from '../../src/views/files/selectReporters';
import { sayFinding } from '../../src/words/quality/sayFinding';
import { listFindings } from '../../src/quality/listFindings';
import { analyseInFull } from '../fixtures/analyseInFull';
import { importing, utf8 } from '../import/importing';

const LIST = 'id,name\nm1,Asif Khan\nm2,Bea Orr\nm3,Cay Lund\nm4,Dan Lund\nm5,Eve Moss\nm6,Eve Moss\n';
const ANSWERS = 'from,to\nKhan,m2\nKhan,m3\nm2,m1\nLund,m2\nEve Moss,m1\nWray,m1\n';
const read = (): Batch =>
  countRead(
    importing([
      { file: 'staff.csv', bytes: utf8(LIST) },
      { file: 'answers.csv', bytes: utf8(ANSWERS) },
    ]),
    null,
  );

describe('who answers under a name that the staff list does not have', () => {
  it('is named with the row, what is written, and whom it could be', () => {
    expect(read().unknownReporters?.map(({ like, ...one }) => ({ ...one, like: like.map(({ id }) => id) }))).toEqual([
      { written: 'Khan', file: 'answers.csv', row: 2, contacts: 2, fits: 'nobody', like: ['m1'] },
      { written: 'Lund', file: 'answers.csv', row: 5, contacts: 1, fits: 'nobody', like: ['m3', 'm4'] },
      { written: 'Eve Moss', file: 'answers.csv', row: 6, contacts: 1, fits: 'several', like: ['m5', 'm6'] },
      { written: 'Wray', file: 'answers.csv', row: 7, contacts: 1, fits: 'nobody', like: [] },
    ]);
  });

  it.each([
    ['A. Khan', ['m1']],
    ['Kahn', []],
    ['Asif Kahn', ['m1']],
    ['Dr Khan', ['m1']],
    ['Asif M Khan', ['m1']],
    ['D', []],
  ])('“%s”', (written, like) => {
    const [one] =
      countRead(
        importing([
          { file: 'staff.csv', bytes: utf8(LIST) },
          { file: 'answers.csv', bytes: utf8(`from,to\n${written},m2\n`) },
        ]),
        null,
      ).unknownReporters ?? [];
    expect(one?.like.map(({ id }) => id)).toEqual(like);
  });

  it('is to be seen before anything is added, until somebody has said who it is', () => {
    const batch = read();
    expect(selectLosses(batch, null)).toBe('5 contacts left out');
    expect(selectLosses(batch, null, { Khan: 'm1', Lund: 'm4', 'Eve Moss': 'm5' })).toBe('1 contact left out');
    expect(selectReporters(batch, { Khan: 'm1' }).left.map(({ written }) => written)).toEqual(['Lund', 'Eve Moss', 'Wray']);
  });

  it('is no question where the study knows it already', () => {
    const same = (name: string, id: string) =>
      ({
        a: { name, organisation: '', column: 'from', by: '' },
        b: { name: id, organisation: '', column: 'people', by: '' },
        is: 'same',
        who: '',
        on: '',
        why: '',
      }) as const;
    const files = [{ file: 'answers.csv', bytes: utf8(ANSWERS) }];
    const staff = importing([{ file: 'staff.csv', bytes: utf8(LIST) }]).people;
    const { unknownReporters, unsettled } = countRead(
      importing(files, { staff }),
      makeStudy({ id: '', title: '', people: staff, decisions: [same('Khan', 'm1'), same('Eve Moss', 'm6')], codebook: bookCodebook }),
    );
    expect([unknownReporters?.map(({ written }) => written), unsettled]).toEqual([['Lund', 'Wray'], 2]);
  });

  it('is asked where the staff list comes after the answers, too', () => {
    const said = 'Your name,Who do you turn to for advice?\nAsif Khan,Eve Moss\nKhan,Bea Orr\n';
    const { people, sources, nominations } = importing([{ file: 'answers.csv', bytes: utf8(said) }]);
    const open = makeStudy({ id: '', title: '', people, sources, nominations, codebook: bookCodebook });
    const { unknownReporters } = countRead(importing([{ file: 'staff.csv', bytes: utf8(LIST) }], { staff: people }), open);
    expect(unknownReporters?.map(({ written, like }) => [written, like.map(({ id }) => id)])).toEqual([['Khan', ['m1']]]);
  });

  it('is said of the answers, and not that they did not answer alone', () => {
    const empty = makeStudy({ id: 's', title: '', codebook: bookCodebook });
    const analysis = analyseInFull(applyStep(empty, buildBringIn(empty, read())));
    const [response] = listFindings(analysis.quality, analysis.reconciled, []);
    expect(response).toMatchObject({ id: 'response', state: 'weak', unknownReporters: 4 });
    if (response?.id === 'response')
      expect(sayFinding(response, bookCodebook).finding).toBe(
        '1 of 6 managers on the staff list answered, 16%. 4 more people answered under names that the staff list does not have, or has twice: their answers were left out, and the managers they may be count as not having answered.',
      );
  });
});
