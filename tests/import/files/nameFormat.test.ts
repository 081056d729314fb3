import { describe, expect, it } from 'vitest';

import { nameFormat, nameText } from '../../../src/import/files/nameFormat';
import { none, sheet } from '../tables';

describe('a text that is no table is known by its beginning', () => {
  it.each([
    ['graphml', ['<graphml', '<GraphML xmlns="x">', ' \n<graphml>', '<?xml version="1.0"?><graphml>', '<!-- a\nb --> <graphml>']],
    ['graphml', ['<?xml version="1.0"?>\n<!-- a -->\n<graphml>']],
    ['gexf', ['<gexf', '<GEXF version="1.3">', '\n<gexf>', '<?xml version="1.0"?>\n<gexf>', '<?xml?><!-- a --><gexf>']],
    ['pajek', ['*Vertices 3', '*network a', '*Arcs', '*EDGES', '*matrix', '*partition a', '% a\n*Vertices', ' % a\n%b\n\n *arcs']],
    ['dl', ['dl n=4', 'DL N = 4', 'dl nr=2', 'dl nc=2', 'dl nm = 2', 'dl format=fullmatrix', ' dl\nn=4', 'dl, n=4']],
    ['vna', ['*node data', '*Tie data', ' \n*node data', ' *tie data']],
    ['gml', ['graph [', 'graph\n[', 'Graph[', 'Creator "a"\ngraph [', 'creator a\n comment b\n graph [', 'comment "a"\ngraph [']],
    ['dot', ['graph {', 'graph G {', 'digraph{', 'Digraph "a b" {', 'strict graph {', 'strict digraph G{', ' graph\u0020{']],
    ['json', ['{"a":1}', '{ }', '[]', '[{', ' [ [', '["a"', '[1', '[ -1', '{\n"a"', '[{}]']],
    ['html', ['<!DOCTYPE html>', '<!doctype  HTML>', '<html>', '<HTML lang="en">', '<table>', ' <table border="0">']],
    ['xml', ['<?xml version="1.0"?><a>', '<a>', '<a b="1">', ' <a:b-c.d >', '<a1\n']],
  ])('%s', (what, beginnings) => {
    for (const beginning of beginnings) expect([beginning, nameText(beginning)]).toEqual([beginning, { what, name: '' }]);
  });

  it.each(
    [
      ['', 'from,to', '[a],b', '[someone', '{a', 'graph,to', 'graph (', 'digraph', '*vertex', '*nodes', '*node', 'dl', 'dl 4', 'dln=4'],
      ['<3', '< a>', '<', '-1,2', '% a', 'strict', 'creator a', 'dl x=4', '*Verticesx', '*node database', 'a <graphml', 'x*arcs'],
    ].flat(),
  )('“%s” may be a table', (beginning) => {
    expect(nameText(beginning)).toBeNull();
  });

  it('within four thousand characters', () => {
    expect(nameText(`${' '.repeat(3_992)}<graphml`)).toEqual({ what: 'graphml', name: '' });
    expect(nameText(`${' '.repeat(3_993)}<graphml>`)).toBeNull();
    expect(nameText(`${' '.repeat(4_000)}<graphml>`)).toBeNull();
  });
});

describe('a table that is neither people nor contacts', () => {
  const name = (...table: Parameters<typeof sheet>) => nameFormat(sheet(...table), none);

  it('is an export of Network Canvas by an id of its interviews', () => {
    for (const header of ['networkCanvasUUID', 'network canvas ego uuid', 'networkCanvasEgoUUID'])
      expect(name(`from,to,${header}`, 'a,b,1')).toEqual({ what: 'export', name: 'Network Canvas' });
    for (const header of ['networkCanvas', 'networkCanvasCaseID', 'uuid']) expect(name(`from,to,${header}`, 'a,b,1')).toBeNull();
  });

  it('is the export of a survey program, unless it says who names whom', () => {
    expect(name('ResponseId,StartDate,RecordedDate,Q1', '1,2,3,4')).toMatchObject({ what: 'export', name: 'Qualtrics' });
    expect(name('ResponseId,StartDate,RecordedDate,from,to', '1,2,3,a,b')).toBeNull();
    expect(name('ResponseId,StartDate,RecordedDate,from,contact 1,contact 2', '1,2,3,a,b,c')).toBeNull();
    expect(name('ResponseId,StartDate,RecordedDate,from,x', '1,2,3,a,b')).toMatchObject({ name: 'Qualtrics' });
    expect(name('ResponseId,StartDate,RecordedDate,to', '1,2,3,b')).toMatchObject({ name: 'Qualtrics' });
  });

  it('is answers where a header is a question, unless it says who names whom', () => {
    expect(name('id,Who do you turn to for advice?', 'a,b')).toEqual({ what: 'answers', name: 'Who do you turn to for advice?' });
    expect(name('from,to,Who do you turn to for advice?', 'a,b,c')).toBeNull();
    expect(name('id,name', 'a,b')).toBeNull();
  });

  const MATRIX = { what: 'matrix', name: '' };
  it.each<readonly [why: string, table: Parameters<typeof sheet>, is: object | null]>([
    ['all who stand across stand down', [',a,b,c', 'a,0,1,0', 'b,1,0,0', 'c,0,0,0'], MATRIX],
    ['two of three', [',a,b,c', 'b,0,1,0', 'c,1,0,0', 'z,0,0,1'], MATRIX],
    ['two of four', [',a,b,c,d', 'b,0,1,0,1', 'c,1,0,0,1'], null],
    ['four of six', [',a,b,c,d,e,f', 'a,0,1,0,1,1,1', 'b,1,0,0,1,1,1', 'c,1,0,0,1,1,1', 'd,1,0,0,1,1,1'], MATRIX],
    ['one of three', [',a,b,c', 'a,0,1,0', 'y,1,0,0', 'z,1,0,0'], null],
    ['the corner is none of them', ['a,b,c,d', 'a,0,1,0', 'b,1,0,0', 'y,1,0,0'], null],
    ['three columns', [',a,b', 'a,0,1', 'b,1,0'], null],
    ['one row', [',a,a,b', 'a,0,1,1'], null],
    ['two rows', [',a,b,c', 'a,0,1,0', 'b,1,0,1'], MATRIX],
  ])('is a matrix by what stands across and down: %s', (_, table, is) => {
    expect(name(...table)).toEqual(is);
  });

  it('of which two thousand rows are looked at', () => {
    const rows = (before: number): readonly string[] => ['a,1,1,1', ...Array.from({ length: before }, () => 'x,0,0,0'), 'b,1,1,1'];
    expect(name(',a,b,c', ...rows(1_998))).toEqual(MATRIX);
    expect(name(',a,b,c', ...rows(1_999))).toBeNull();
  });
});
