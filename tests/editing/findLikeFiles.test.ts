import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeStudy } from '../../src/domain/makeStudy';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { findLikeFiles } from '../../src/editing/findLikeFiles';
import { importing, utf8 } from '../import/importing';

const STAFF = 'id,name,grade,shoe\np1,Ada Quill,8a,4\np2,Ben Orr,7,5\np3,Cay Lund,7,4\n';
const JUNE = 'from,to,types,note\np1,p2,Mentor,weekly\np2,p1,Mentor,\np3,p1,Mentor,x\n';
const reading = (files: Readonly<Record<string, string>>) =>
  importing(Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) })));
const study = makeStudy({ id: 's', title: 's', ...reading({ 'staff.csv': STAFF, 'june.csv': JUNE }), codebook: bookCodebook });
const like = (files: Readonly<Record<string, string>>) =>
  findLikeFiles(study, NO_HISTORY, reading(files)).map(({ file, earlier, people, of }) => `${file} ${earlier} ${people}/${of}`);

describe('a later version that is called otherwise', () => {
  it('is known by its columns and its people', () => {
    expect(like({ 'HR extract.csv': STAFF.replace('p3,Cay Lund', 'p4,Dee Moss') })).toEqual(['HR extract.csv staff.csv 2/3']);
    expect(like({ 'july.csv': 'from,to,types,note\np1,p3,Mentor,y\nP2,p3,Mentor,\n' })).toEqual(['july.csv june.csv 2/3']);
  });

  it.each([
    ['other columns', 'id,name,site,age band\np1,Ada Quill,A,1\np2,Ben Orr,B,2\np3,Cay Lund,B,2\n'],
    ['other people', 'id,name,grade,shoe\nq1,Ada Quill,8a,4\nq2,Ben Orr,7,5\n'],
    ['one person', 'id,name,grade,shoe\np1,Ada Quill,8a,4\n'],
    ['another network type', JUNE.replaceAll('Mentor', 'Elite')],
  ])('%s: it is none', (_, text) => {
    expect(like({ 'other.csv': text })).toEqual([]);
  });

  it('is asked of a file that is called like an earlier one, with how many of its answers it lacks', () => {
    expect(findLikeFiles(study, NO_HISTORY, reading({ 'june (1).csv': 'from,to,types,note\np3,p2,Mentor,\n' }))).toEqual([
      { file: 'june (1).csv', earlier: 'june.csv', people: 0, of: 0, lacks: 2, isNamed: true, round: '', again: null },
    ]);
  });

  it('of several it is the one that shares most people', () => {
    const two = makeStudy({
      id: 's',
      title: 's',
      ...reading({ 'a.csv': JUNE, 'b.csv': JUNE.replace('p3,p1', 'p9,p1') }),
      codebook: bookCodebook,
    });
    expect(findLikeFiles(two, NO_HISTORY, reading({ 'c.csv': JUNE.replace('p3,p1', 'p9,p1') }))).toMatchObject([
      { file: 'c.csv', earlier: 'b.csv', people: 3, of: 3, lacks: 0, isNamed: false },
    ]);
  });
});
