import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { countContacts } from '../../src/domain/nominations/countContacts';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import type { Verdict } from '../../src/domain/results/Verdict';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildBringIn } from '../../src/domain/steps/buildBringIn';
import type { Study } from '../../src/domain/Study';
import { buildContactEdit } from '../../src/editing/buildContactEdit';
import { computeQuality } from '../../src/quality/computeQuality';
import { listFindings } from '../../src/quality/listFindings';
import { countTaken } from '../../src/reconcile/countTaken';
import { reconcile } from '../../src/reconcile/reconcile';
import { sayFinding } from '../../src/words/quality/sayFinding';
import { judgeInFull } from '../fixtures/judgeInFull';
import { importing, utf8 } from '../import/importing';

const STAFF = 'id,name\nm1,Ann Lee\nm2,Bob Day\nm3,Cay Lund\nm4,Dan Orr\nm5,Eve Moss\nm6,Fay Hill\n';
/** Everybody but Ann names three; nobody names Ann but where a row says so. */
const OTHERS = 'm2,m3,m4,m5\nm3,m2,m4,m5\nm4,m2,m3,m5\nm5,m2,m3,m4\nm6,m2,m3,m4\n';

function studyOf(files: readonly (readonly [name: string, text: string])[]): Study {
  const empty = makeStudy({ id: 's', title: '', codebook: bookCodebook });
  return applyStep(empty, buildBringIn(empty, importing(files.map(([file, text]) => ({ file, bytes: utf8(text) })))));
}
const wide = (own: string): Study =>
  studyOf([
    ['staff.csv', STAFF],
    ['answers.csv', `from,contact 1,contact 2,contact 3\nm1,${own}\n${OTHERS}`],
  ]);
function judged(study: Study): { readonly reconciled: Reconciled; readonly verdict: (id: string) => Verdict | undefined } {
  const reconciled = reconcile(study, null);
  const { verdicts } = judgeInFull(study, study.isolationRule, reconciled);
  return { reconciled, verdict: (id) => verdicts[reconciled.people.findIndex((person) => person.id === id)] };
}
const labelOf = (study: Study, id = 'm1'): string | undefined => judged(study).verdict(id)?.label;

describe('an answer that could not be read makes a list a lower bound', () => {
  it('counts among no contacts, as nobody stands for it', () => {
    const study = wide('m2,prefer not to say,');
    expect(study.nominations.length).toBe(17);
    expect(countContacts(study.nominations)).toBe(16);
    expect(countTaken(wide('prefer not to say,,'), judged(wide('prefer not to say,,')).reconciled)).toEqual([6, 5]);
  });

  it('where all of it is read, the finding stands', () => {
    expect(labelOf(wide('m2,,'))).toBe('isolated');
    expect(labelOf(wide('nobody,,'))).toBe('isolated');
    expect(labelOf(wide('m2,m3,m4'))).toBe('not_isolated');
  });

  it.each([
    'prefer not to say,,',
    '???,,',
    'too many to list,,',
    'confidential,,',
    'm2,I’d rather not say,',
    'm2,#REF!,',
    'm2,4.57E+11,',
    '"Bob Day and three others",,',
    '"Bob Day, Cay Lund, etc.",,',
    '"Bob Day, Chief Nurse",,',
    // Their own name, and one that two have.
    'm1,,',
    'm2,Ann Lee,',
  ])('%s: nobody can say whether contacts are few', (own) => {
    const { reconciled, verdict } = judged(wide(own));
    expect([reconciled.response[0], verdict('m1')?.label]).toEqual(['answered', 'cannot_say']);
    expect(reconciled.unread.get(0)).toEqual([{ file: 'answers.csv', row: 2 }]);
    expect(reconciled.partial.join('')).toBe('100000');
    expect(reconciled.capped.join('')).toBe('000000');
  });

  it('of whom they did not name is not known whether they turn to them: nobody’s finding rests on that', () => {
    const study = (own: string): Study =>
      studyOf([
        ['staff.csv', STAFF],
        ['answers.csv', `from,contact 1,contact 2,contact 3\nm1,${own}\nm2,m3,,\nm3,m2,m4,m5\nm4,m2,m3,m5\nm5,m2,m3,m4\nm6,m3,,\n`],
      ]);
    const fay = (own: string): Verdict | undefined => judged(study(own)).verdict('m6');
    expect([fay('m2,m3,m4')?.label, fay('m2,m3,m4')?.confidence]).toEqual(['isolated', 'clear']);
    const after = fay('m2,m3,"m4, Fay, Chief Nurse"');
    // With Ann two would still be few.
    expect([after?.label, after?.k, after?.confidence]).toEqual(['isolated', 1, 'likely']);
  });

  it('is said of the person, with the row, and of the answers', () => {
    const study = wide('m2,prefer not to say,');
    const { reconciled, verdict } = judged(study);
    const items = verdict('m1')?.reasons.find(({ about }) => about === 'items');
    expect(items?.values).toMatchObject({ unread: [{ file: 'answers.csv', row: 2 }], unknown: [{ cause: 'unread' }] });
    const [finding] = listFindings(computeQuality(reconciled, bookCodebook), reconciled, []).filter(({ id }) => id === 'unread');
    expect(finding === undefined ? '' : sayFinding(finding, bookCodebook).finding).toContain('(answers.csv, row 2)');
  });

  it('goes when somebody writes into the cell who is meant', () => {
    const study = wide('m2,prefer not to say,');
    const at = study.nominations.contactKind.indexOf(4);
    const { step } = buildContactEdit(study, [{ row: at, column: 'to', text: 'm4' }], 'typed');
    expect(labelOf(applyStep(study, step!))).toBe('isolated');
    const still = buildContactEdit(study, [{ row: at, column: 'to', text: 'do not know' }], 'typed');
    expect(labelOf(applyStep(study, still.step!))).toBe('cannot_say');
  });
});

describe('a survey that was not finished', () => {
  const HEAD =
    'StartDate,EndDate,Status,Progress,Finished,ResponseId,Who,Q1_1,Q1_2,Q1_3,Q2\n' +
    'Start,End,Response Type,Progress,Finished,Response ID,Your name,Who? - 1,Who? - 2,Who? - 3,How long in post?\n' +
    `${['startDate', 'endDate', 'status', 'progress', 'finished', '_recordId', 'QID0_TEXT', 'QID1_TEXT_1', 'QID1_TEXT_2', 'QID1_TEXT_3', 'QID2_TEXT'].map((id) => `"{""ImportId"":""${id}""}"`).join(',')}\n`;
  const row = (who: string, names: string, finished: boolean): string =>
    `2026-03-11,2026-03-11,IP Address,${finished ? '100,True' : '20,False'},R_${who.slice(0, 3)},${who},${names},2 years\n`;
  const survey = (names: string, finished: boolean): Study =>
    studyOf([
      ['staff.csv', STAFF],
      [
        'export.csv',
        `${HEAD}${row('Ann Lee', names, finished)}${['Bob Day', 'Cay Lund', 'Dan Orr', 'Eve Moss', 'Fay Hill'].map((who) => row(who, 'Zoe Pike,Ivo Sand,', true)).join('')}`,
      ],
    ]);

  it('without a name did not answer, whatever else they said', () => {
    expect([judged(survey(',,', false)).reconciled.response[0], labelOf(survey(',,', false))]).toEqual(['missing', 'cannot_say']);
    expect([judged(survey(',,', true)).reconciled.response[0], labelOf(survey(',,', true))]).toEqual(['answered', 'isolated']);
  });

  it('with names has at least those', () => {
    expect(labelOf(survey('Bob Day,,', true))).toBe('isolated');
    const { reconciled, verdict } = judged(survey('Bob Day,,', false));
    expect([reconciled.response[0], verdict('m1')?.label, verdict('m1')?.contacts.length]).toEqual(['answered', 'cannot_say', 1]);
  });

  it('nor did who is listed as not having replied', () => {
    const study = studyOf([
      [
        'tracker.csv',
        'Name,Replied?,Contact 1,Contact 2\nAnn Lee,Declined,,\nBob Day,Yes,Zoe Pike,Ivo Sand\nCay Lund,No,,\nDan Orr,Y,None,\n',
      ],
    ]);
    expect(judged(study).reconciled.response).toEqual(['no', 'answered', 'no', 'answered']);
  });
});
