import { describe, expect, it } from 'vitest';

import { workbookOf } from '../importing';
import { understand } from './understanding';

describe('tables of programs that draw networks', () => {
  it('Gephi: ties without a direction hold both ways, and the direction is no type', () => {
    const { ties, people, said, issues } = understand({
      'edges.csv': 'Source;Target;Type;Id;Label;Weight\n1;2;Directed;0;;1\n2;3;Undirected;1;;2\n',
      'nodes.csv': 'Id;Label;organisation\n1;Ada;North\n2;Ben;North\n3;Cay;South\n',
    });
    expect([ties, people]).toEqual([
      ['1>2 1 @2', '2>3 2 @3', '3>2 2 @3'],
      ['1 (Ada)', '2 (Ben)', '3 (Cay)'],
    ]);
    expect([said, issues]).toEqual([
      ['Gephi table from 2 files, 3 people, 2 ties'],
      ['warning undirected-ties  @3 [Type] header=Type ties=1'],
    ]);
  });

  it('Kumu: a bar parts values, and a connection may be mutual', () => {
    const { ties, people, said, issues } = understand({
      'elements.csv': 'Label,Type,Tags\nAda,Person,a|b\nBen,Person,\n',
      'connections.csv': 'From,To,Type,Direction\nAda,Ben,Mentor|Elite,\nBen,Ada,Elite,mutual\nBen,Cay,Elite,\n',
    });
    expect([ties, people]).toEqual([
      ['Ada>Ben Elite Mentor @2', 'Ben>Ada Elite @3', 'Ada>Ben Elite @3', 'Ben>Cay Elite @4'],
      ['Ada', 'Ben'],
    ]);
    expect(said).toEqual(['Kumu table from 2 files, 3 people, 3 ties of 2 types (Mentor 1, Elite 3), 1 of which holds in both directions']);
    expect(issues).toEqual(['warning read-as added-nodes 1 connections.csv names=Cay', 'warning read-as undirected 1 connections.csv']);
  });

  it('Polinode: two sheets; one that is to be ignored is named', () => {
    const file = workbookOf([
      {
        name: 'Nodes',
        rows: [
          ['Name', 'organisation'],
          ['Ada', 'North'],
          ['Ben', 'South'],
        ],
      },
      {
        name: 'Edges',
        rows: [
          ['Source', 'Target', 'type'],
          ['Ada', 'Ben', 'Mentor'],
        ],
      },
      {
        name: 'More (ignore)',
        rows: [
          ['id', 'name'],
          ['1', 'x'],
        ],
      },
    ]);
    expect(understand({ 'p.xlsx': file })).toMatchObject({
      ties: ['Ada>Ben Mentor @2'],
      people: ['Ada', 'Ben'],
      said: ['Polinode workbook, 2 people, 1 tie'],
      issues: ['info choose-sheet  sheets=More (ignore) read=Nodes|Edges'],
    });
  });

  it('NodeXL: headings below a banner', () => {
    const file = workbookOf([
      {
        name: 'Edges',
        rows: [
          ['', '', 'Visual Properties'],
          ['Vertex 1', 'Vertex 2', 'Color'],
          ['Ada', 'Ben', 'red'],
        ],
      },
      {
        name: 'Vertices',
        rows: [
          ['', 'Visual Properties'],
          ['Vertex', 'Color'],
          ['Ada', 'red'],
          ['Ben', 'blue'],
        ],
      },
    ]);
    expect(understand({ 'n.xlsx': file })).toMatchObject({
      ties: ['Ada>Ben @3'],
      people: ['Ada', 'Ben'],
      said: ['NodeXL workbook, 2 people, 1 tie'],
    });
  });

  it('leaves plain tables of people and contacts alone', () => {
    expect(understand({ 'people.csv': 'id,name\na,Ada\nb,Ben\n', 'ties.csv': 'from,to,type\na,b,Mentor\n' }).said).toEqual([]);
    expect(understand({ 'ties.csv': 'source,target,type\na,b,Mentor\n' }).said).toEqual([]);
  });
});
