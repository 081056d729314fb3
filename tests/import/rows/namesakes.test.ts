import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Batch } from '../../../src/domain/Batch';
import { reconcile } from '../../../src/reconcile/reconcile';
import { sayIssue } from '../../../src/words/issues/sayIssue';
import { importing, troubles, utf8 } from '../importing';

const lists = (...texts: readonly string[]): Batch =>
  importing(texts.map((text, at) => ({ file: `${'abc'.charAt(at)}.csv`, bytes: utf8(text) })));
const people = ({ people: found }: Batch): string[] => found.map(({ id, name, organisation }) => `${id}|${name}|${organisation}`);
const said = (batch: Batch): string[] =>
  batch.issues.filter(({ code }) => code === 'same-name').map((issue) => `${issue.severity} ${issue.row ?? ''} ${sayIssue(issue)}`);
const settled = (batch: Batch) => reconcile(makeStudy({ id: '', title: '', ...batch, codebook: bookCodebook }), null);

describe('two of one name on a list without ids', () => {
  it('are two where their organisations differ, and an answer that fits both is left out', () => {
    const batch = lists(
      'name,organisation\nAda Quill,North\nBen Orr,North\nBen Orr,South\n',
      'from,to,type\nAda Quill,Ben Orr,Mentor\nBen Orr,Ada Quill,Mentor\nAda Quill,Ben Orr (South),Mentor\n',
    );
    expect(people(batch)).toEqual(['Ada Quill|Ada Quill|North', 'Ben Orr (North)|Ben Orr|North', 'Ben Orr (South)|Ben Orr|South']);
    expect(said(batch)).toEqual([
      expect.stringMatching(/^warning 4 .*row 3 of a\.csv.*two people.*“Ben Orr \(North\)” and “Ben Orr \(South\)”/),
    ]);
    const { issues, from, to } = settled(batch);
    expect(issues.flatMap(({ code, row }) => (code === 'ambiguous-name' ? [row] : [])).sort()).toEqual([2, 3]);
    expect([from[2], to[2]]).toEqual([0, 2]);
  });

  it('are two where their posts differ', () => {
    expect(people(lists('name,role,organisation\nBen Orr,Matron,North\nBen Orr,Clerk,North\nBen Orr,Tutor,North\n'))).toEqual([
      'Ben Orr (Matron)|Ben Orr|North',
      'Ben Orr (Clerk)|Ben Orr|North',
      'Ben Orr (Tutor)|Ben Orr|North',
    ]);
  });

  it('are two where their addresses differ', () => {
    expect(people(lists('name,organisation,email\nBen Orr,North,b1@x.example\nBen Orr,North,b2@x.example\n'))).toEqual([
      'Ben Orr (b1@x.example)|Ben Orr|North',
      'Ben Orr (b2@x.example)|Ben Orr|North',
    ]);
  });

  it('are two in two files, one for each organisation', () => {
    const batch = lists('name,organisation\nBen Orr,North\n', 'name,organisation\nBen Orr,South\nCay Lund,South\n');
    expect(people(batch)).toEqual(['Ben Orr (North)|Ben Orr|North', 'Ben Orr (South)|Ben Orr|South', 'Cay Lund|Cay Lund|South']);
  });

  it.each([
    ['nothing differs', 'name,role\nCay Lund,Clerk\nCay Lund,Clerk\n'],
    ['one of them is not recorded', 'name,organisation\nCay Lund,North\nCay Lund,\n'],
    ['they differ only by the words for what an organisation is', 'name,organisation\nCay Lund,North\nCay Lund,North NHS Trust\n'],
  ])('are left as one where %s, and both rows are named', (_, text) => {
    const batch = lists(text);
    expect(batch.people).toHaveLength(1);
    expect(said(batch)).toEqual([expect.stringMatching(/^error 3 .*row 2 of a\.csv.*left out row 3/)]);
  });

  it('a list of names beside a list with ids brings nobody in twice', () => {
    const batch = lists('id,name\nm1,Ada Quill\nm2,Ben Orr\n', 'name,remark\nAda Quill,x\nCay Lund,y\n');
    expect(people(batch)).toEqual(['m1|Ada Quill|', 'm2|Ben Orr|', 'Cay Lund|Cay Lund|']);
    expect(said(batch)).toEqual([expect.stringMatching(/^error 2 .*id “m1”/)]);
  });

  it('who named nobody, and may be either, is no answer of the first', () => {
    const batch = lists('name,organisation\nBen Orr,North\nBen Orr,South\n', 'from,to\nBen Orr,nobody\n');
    expect(batch.people.map(({ responded }) => responded)).toEqual([null, null]);
    expect(troubles(batch)).toContain('no-contact 2 to');
  });
});
