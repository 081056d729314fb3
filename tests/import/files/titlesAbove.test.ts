import { describe, expect, it } from 'vitest';
import { importText, rowsOf, troubles } from '../importing';

const TITLES = 'Trust A,June 2026\nPrepared by,HR\n\n';

describe('titles of several cells above the headers', () => {
  it.each([
    ['contacts', 'from,to,type\nAda Quill,Ben Orr,Mentor\nBen Orr,Cay Lund,Elite\n'],
    ['numbered columns', 'Name,Advice 1,Advice 2\nAda Quill,Ben Orr,\nBen Orr,Cay Lund,\n'],
    ['questions', 'Your name,Who do you turn to?\nAda Quill,Ben Orr\nBen Orr,Cay Lund\n'],
    ['a matrix', ',Ada Quill,Ben Orr,Cay Lund\nAda Quill,0,1,0\nBen Orr,0,0,1\nCay Lund,0,0,0\n'],
    [
      'a form',
      'ID,Start time,Completion time,Name,Who do you turn to?\n1,45000,45001,Ada Quill,Ben Orr;\n2,45000,45001,Ben Orr,Cay Lund;\n',
    ],
  ])('%s', (_, table) => {
    const batch = importText(TITLES + table);
    expect(rowsOf(batch).map(({ from, to }) => `${from}>${to}`)).toEqual(['Ada Quill>Ben Orr', 'Ben Orr>Cay Lund']);
    expect(batch.issues.filter(({ code }) => code === 'title-above').map(({ row }) => row)).toEqual([4]);
  });

  it.each([
    ['a title that begins with the name of a column', 'Name,Staff list of June\n'],
    ['what a file says of itself', 'Organisation,Trust A\nManager,Ann Ash\nContact,ann@x.example\n'],
  ])('%s: it heads nothing', (_, titles) => {
    const people = importText(`${titles}id,name,group\nm1,Ada Quill,general\nm2,Ben Orr,clinical\n`);
    expect(people.people.map(({ id, name }) => `${id} ${name}`)).toEqual(['m1 Ada Quill', 'm2 Ben Orr']);
    const contacts = importText(`${titles}from,to,type\nAda Quill,Ben Orr,Mentor\n`);
    expect(rowsOf(contacts).map(({ from, to }) => `${from}>${to}`)).toEqual(['Ada Quill>Ben Orr']);
    expect(contacts.people).toEqual([]);
    expect(troubles(contacts)).toEqual([]);
  });

  it('what is said of a column stands in the row of the headers', () => {
    const { issues } = importText(`${TITLES}\nid,name,Shoe size\nm1,Ada Quill,4\n`, {}, 'list.csv');
    expect(issues.filter(({ code }) => code === 'unknown-column-kept').map(({ row, column }) => [row, column])).toEqual([[5, 'Shoe size']]);
    const records = 'Employee Number,Last Name,First Name,Shoe size\n1,Quill,Ada,4\n2,Orr,Ben,5\n';
    const kept = importText(`${TITLES}\n${records}`, {}, 'records.csv').issues;
    expect(kept.filter(({ code }) => code === 'unknown-column-kept').map(({ row, column }) => [row, column])).toEqual([[5, 'Shoe size']]);
    const none = importText('\n\nGadget,Shoe size\nAda Quill,4\n', {}, 'list.csv').issues;
    expect(none.filter(({ code }) => code === 'missing-column').map(({ row }) => row)).toEqual([3]);
  });

  it('of two tables below each other the first is the one that is read', () => {
    const batch = importText('id,name\nm1,Ada Quill\nm2,Ben Orr\nfrom,to,type\nm1,m2,Mentor\n');
    expect(batch.people.map(({ id }) => id).slice(0, 2)).toEqual(['m1', 'm2']);
  });
});
