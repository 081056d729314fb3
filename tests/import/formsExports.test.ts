import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/domain/Batch';
import { importing, rowsOf, utf8 } from './importing';

const STAFF =
  'id,name,organisation,email\nm1,Ada Quill,North,Ada.Quill@north.nhs.uk\nm2,Ben Orr,North,ben.orr@north.nhs.uk\nm3,Cay Lund,South,cay.lund@south.nhs.uk\nm4,Dee Moss,South,dee.moss@south.nhs.uk\n';
const HEADERS = 'ID,Start time,Completion time,Email,Name';
const reading = (questions: string, rows: readonly string[]): Batch =>
  importing([
    { file: 'staff.csv', bytes: utf8(STAFF) },
    { file: 'forms.csv', bytes: utf8(`${HEADERS},${questions}\n${rows.map((row, at) => `${at + 1},45000.1,45000.2,${row}\n`).join('')}`) },
  ]);
const arcs = (batch: Batch): string[] => rowsOf(batch).map(({ from, to }) => `${from}>${to}`);
const columns = ({ issues }: Batch, what: string): readonly string[] =>
  issues.flatMap(({ code, values }) =>
    code === 'survey-columns' && 'what' in values && values.what === what && 'headers' in values ? values.headers : [],
  );

describe('exports of Microsoft Forms', () => {
  it('who signed in is known by the address of the staff list, in any case, whatever their name is written like', () => {
    const batch = reading('Who do you turn to?', [
      'ada.quill@NORTH.nhs.uk,"QUILL, Ada (NORTH NHS TRUST)",Ben Orr;',
      'ben.orr@north.nhs.uk,Orr Ben (North),Cay Lund;',
    ]);
    expect(arcs(batch)).toEqual(['m1>Ben Orr', 'm2>Cay Lund']);
    expect(columns(batch, 'respondent')).toEqual(['Email']);
  });

  it('an address and a name of two people contradict each other', () => {
    const batch = reading('Who do you turn to?', ['ada.quill@north.nhs.uk,Ben Orr,Cay Lund;', 'ben.orr@north.nhs.uk,Ben Orr,Cay Lund;']);
    expect(arcs(batch)).toEqual(['m2>Cay Lund']);
    expect(batch.issues.filter(({ code }) => code === 'survey-respondent').map(({ row }) => row)).toEqual([2]);
  });

  it('of an anonymous form the question for the name says who answers, though it is numbered', () => {
    const batch = reading('Name2,Who do you turn to?', ['anonymous,,Ada Quill,Ben Orr;', 'anonymous,,Ben Orr,Cay Lund;']);
    expect(arcs(batch)).toEqual(['Ada Quill>Ben Orr', 'Ben Orr>Cay Lund']);
    expect(columns(batch, 'respondent')).toEqual(['Name2']);
  });

  it.each([
    'In a crisis, I would call',
    'My go-to people',
    'Names',
    'People outside your organisation you are in touch with',
    'Comments: who else do you talk to?',
    'Anything else? Please name others you rely on',
    'Managers you go to for advice',
    'Q7',
    'How do you get support?',
    'Has anyone outside your organisation mentored you? If so, please give their name',
  ])('a question that is answered with names names contacts: %s', (question) => {
    const batch = reading(`Who do you turn to?,"${question}"`, [
      'ada.quill@north.nhs.uk,Ada Quill,Ben Orr;,Cay Lund; Zoe Pike',
      'ben.orr@north.nhs.uk,Ben Orr,Ada Quill;,Uma Vane',
      'cay.lund@south.nhs.uk,Cay Lund,,Dee Moss',
      'dee.moss@south.nhs.uk,Dee Moss,,No',
    ]);
    expect(arcs(batch).filter((arc) => !arc.endsWith('none'))).toEqual(
      ['Ada Quill>Ben Orr', 'Ada Quill>Cay Lund; Zoe Pike', 'Ben Orr>Ada Quill', 'Ben Orr>Uma Vane', 'Cay Lund>Dee Moss'].flatMap((arc) =>
        arc.includes(';') ? ['Ada Quill>Cay Lund', 'Ada Quill>Zoe Pike'] : [arc],
      ),
    );
    expect(columns(batch, 'kept')).toEqual([]);
  });

  it.each(['Who is your line manager?', 'Which manager do you report to?', 'Your line manager'])('%s names none', (question) => {
    const batch = reading(`Who do you turn to?,${question}`, [
      'ada.quill@north.nhs.uk,Ada Quill,Ben Orr;,Dee Moss',
      'ben.orr@north.nhs.uk,Ben Orr,Cay Lund;,Ada Quill',
    ]);
    expect(arcs(batch)).toEqual(['Ada Quill>Ben Orr', 'Ben Orr>Cay Lund']);
    expect(columns(batch, 'names')).toEqual([]);
  });

  it('a comment stays a comment, and where it has people of the staff list in it, that is said', () => {
    const batch = reading('Who do you turn to?,Anything else?,Remarks', [
      'ada.quill@north.nhs.uk,Ada Quill,Ben Orr;,Thank you for asking,Fine',
      'ben.orr@north.nhs.uk,Ben Orr,Cay Lund;,Dee Moss,Good',
      'cay.lund@south.nhs.uk,Cay Lund,Ada Quill;,I would like more time,',
    ]);
    expect(arcs(batch)).toEqual(['Ada Quill>Ben Orr', 'Ben Orr>Cay Lund', 'Cay Lund>Ada Quill']);
    expect(columns(batch, 'kept')).toEqual(['Anything else?', 'Remarks']);
    expect(columns(batch, 'names')).toEqual(['Anything else?']);
  });
});
