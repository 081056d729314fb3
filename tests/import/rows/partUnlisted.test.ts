import { describe, expect, it } from 'vitest';
import { partUnlisted } from '../../../src/import/rows/partUnlisted';

describe('a cell of which nobody is on the staff list', () => {
  it.each([
    ['Jo Park, Kim Ho, Lu Tan', ['Jo Park', 'Kim Ho', 'Lu Tan']],
    ['Jo Park and Kim Ho and Lu Tan', ['Jo Park', 'Kim Ho', 'Lu Tan']],
    ['Jo Park (Leeds, NHSE), Kim Ho (Council), Lu Tan', ['Jo Park (Leeds, NHSE)', 'Kim Ho (Council)', 'Lu Tan']],
    ['Jo, Kim, Lu', ['Jo', 'Kim', 'Lu']],
    ['Hal, Eve and Dee', ['Hal', 'Eve', 'Dee']],
    ['Hal, Eve, Jo, and Dee', ['Hal', 'Eve', 'Jo', 'Dee']],
    ['Dr Park / Mr Ho / Prof Tan', ['Dr Park', 'Mr Ho', 'Prof Tan']],
    ['Jo Park & Kim Ho', ['Jo Park', 'Kim Ho']],
    ['Jo Park, Kim Ho', ['Jo Park', 'Kim Ho']],
    ['Ana de Souza, Jan van der Berg', ['Ana de Souza', 'Jan van der Berg']],
    ['Jo Park, RN, Kim Ho, MD', ['Jo Park, RN', 'Kim Ho, MD']],
    ['Ann (theatres), Bob (estates)', ['Ann (theatres)', 'Bob (estates)']],
    ['张伟，李娜，王芳', ['张伟', '李娜', '王芳']],
    [', / Jo Park / Kim Ho, ,', ['Jo Park', 'Kim Ho']],
    ['Ann / Bob / Cay / Dee', ['Ann', 'Bob', 'Cay', 'Dee']],
    ['Ann and Bob and Cay', ['Ann', 'Bob', 'Cay']],
    ['Ann, Bob, Cay, Dee, Eve', ['Ann', 'Bob', 'Cay', 'Dee', 'Eve']],
    ['Ann, Jo Park and Dee', ['Ann', 'Jo Park', 'Dee']],
  ])('%s names several', (cell, names) => {
    expect(partUnlisted(cell)).toEqual(names);
  });

  it.each([
    'Lund, Cay',
    'Lund, Cay Ann',
    'SMITH, John (Dr)',
    'LEE, Ann',
    'Lund, Cay, Dr',
    'Lund, Cay (Leeds)',
    'Moss, Dr Dag',
    'Ben Orr',
    'Ben Orr, Chief Nurse',
    'Ben Orr, Chief Nurse, North Trust',
    'Ben Orr, Leeds General Infirmary',
    'Ben Orr, RN',
    'Jo Park (Leeds, NHSE)',
    'Risk and Safety, London',
    'Estates and Facilities',
    'HR/OD',
    'the Quality and Improvement team',
  ])('%s is one', (cell) => {
    expect(partUnlisted(cell)).toBe('one');
  });

  it.each([
    // Two surnames first, or four.
    'Orr, Ben, Lund, Cay',
    'Orr, Ben and Lund, Cay',
    'Smith, John Paul, Lu Tan',
    'Ann (theatres), Bob',
    'Ann and Bob',
    'Jo Park, Ann',
    'Jo Park, Kim Ho, finance',
    'my line manager, the matrons, finance',
    'my line manager and the matrons',
    'Ann, the matrons',
    '张伟，李娜',
    'finance, Jo Park',
    'Jo Park, Ann, finance',
    'Jo Park, finance, Kim Ho',
    // A list has one sign, but for the last.
    'Ann, Bob / Cay',
    'Ann / Bob, Cay / Dee',
    'Ann, Bob, Cay, Dee',
    'Ann, Bob, Jo Park',
  ])('%s may be several', (cell) => {
    expect(partUnlisted(cell)).toBe('looks-like-several');
  });
});
