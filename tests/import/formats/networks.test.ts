import { describe, expect, it } from 'vitest';

import { workbookOf } from '../importing';
import { understand } from './understanding';

const graphml = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${inner}\n</graphml>\n`;

describe('GraphML', () => {
  it('takes nodes, names and ties, each with its line', () => {
    const file = graphml(
      '<key id="d0" for="node" attr.name="label" attr.type="string"/>\n<key id="d1" for="edge" attr.name="layer" attr.type="string"/>\n<graph id="G" edgedefault="directed">\n<node id="k1"><data key="d0">Ada Quill</data></node>\n<node id="k2"><data key="d0">Ben &amp; Orr</data></node>\n<node id="k3"/>\n<edge source="k1" target="k2"><data key="d1">Mentor</data></edge>\n</graph>',
    );
    expect(understand({ 'net.graphml': file })).toMatchObject({
      ties: ['k1>k2 Mentor @9'],
      people: ['k1 (Ada Quill)', 'k2 (Ben & Orr)', 'k3'],
      said: ['GraphML, 3 people, 1 tie of type Mentor'],
      issues: [],
    });
    expect(understand({ 'anything.txt': file }).said).toHaveLength(1);
  });

  it('lets a tie have a direction of its own, and a tie without one hold both ways', () => {
    const file = graphml(
      '<graph edgedefault="undirected">\n<node id="a"/>\n<node id="b"/>\n<node id="c"/>\n<edge source="a" target="b"/>\n<edge source="b" target="c" directed="true"/>\n</graph>',
    );
    expect(understand({ 'n.graphml': file })).toMatchObject({
      ties: ['a>b @7', 'b>a @7', 'b>c @8'],
      said: ['GraphML, 3 people, 2 ties, 1 of which holds in both directions'],
      issues: ['warning read-as undirected 1'],
    });
  });

  it('reads defaults, a key declared for nodes that ties use, and attributes that differ in case only', () => {
    const keys =
      '<key id="w" for="node" attr.name="weight"/>\n<key id="t" for="edge" attr.name="type"><default>Peer/Cohort</default></key>\n<key id="x" for="node" attr.name="Site"/>\n<key id="y" for="node" attr.name="SITE"/>';
    const file = graphml(
      `${keys}\n<graph edgedefault="directed">\n<node id="a"><data key="x">1</data><data key="y">2</data></node>\n<node id="b"/>\n<edge source="a" target="b"><data key="w">3</data></edge>\n</graph>`,
    );
    const { ties, issues, batch } = understand({ 'n.graphml': file });
    expect([ties, issues]).toEqual([
      ['a>b Peer/Cohort 3 @10'],
      ['warning read-as weight-of-nodes 1 names=weight', 'info read-as defaults 1 names=type'],
    ]);
    expect([batch.people[0]?.site, batch.people[0]?.attributes]).toEqual(['1', [{ name: 'SITE', value: '2' }]]);
  });

  it('tells of nested graphs, hyperedges and ports, and of people whom only ties name', () => {
    const file = graphml(
      '<graph edgedefault="directed">\n<node id="g">\n<graph edgedefault="directed">\n<node id="a"/>\n</graph>\n</node>\n<hyperedge><endpoint node="a"/></hyperedge>\n<edge source="a" target="z" sourceport="p"/>\n<edge source="a"/>\n</graph>',
    );
    expect(understand({ 'n.graphml': file })).toMatchObject({
      ties: ['a>z @10'],
      people: ['a', 'g', 'z'],
      issues: [
        'warning left-out nested-graphs 1',
        'warning left-out hyperedges 1',
        'warning left-out ports 1',
        'warning read-as added-nodes 1 names=z',
        'error broken-element no-ends @11 written=a',
      ],
    });
  });

  it('takes several graphs of the same people as types', () => {
    const nodes = '<node id="a"/>\n<node id="b"/>\n';
    const file = graphml(
      `<graph id="advice" edgedefault="directed">\n${nodes}<edge source="a" target="b"/>\n</graph>\n<graph id="trust" edgedefault="directed">\n${nodes}<edge source="b" target="a"/>\n</graph>`,
    );
    expect(understand({ 'n.graphml': file })).toMatchObject({
      ties: ['a>b advice @6', 'b>a trust @11'],
      people: ['a', 'b'],
      said: ['GraphML, 2 people, 2 networks, 2 ties of 2 types (advice 1, trust 1)'],
    });
  });

  it('calls the people of igraph by their names, where each is there once', () => {
    const file = (second: string): string =>
      graphml(
        `<key id="v_name" for="node" attr.name="name" attr.type="string"/>\n<graph id="G" edgedefault="directed">\n<node id="n0">\n<data key="v_name">Ada</data>\n</node>\n<node id="n1">\n<data key="v_name">${second}</data>\n</node>\n<edge source="n0" target="n1">\n</edge>\n</graph>`,
      );
    expect(understand({ 'n.graphml': file('Ben') })).toMatchObject({
      ties: ['Ada>Ben @12'],
      people: ['Ada', 'Ben'],
      issues: ['info read-as names-as-ids 2 names=Ada|Ben'],
    });
    expect(understand({ 'n.graphml': file('Ada') })).toMatchObject({
      ties: ['n0>n1 @12'],
      people: ['n0 (Ada)', 'n1 (Ada)'],
      issues: ['warning read-as numbered-names 1 names=Ada'],
    });
  });

  it('numbers the elements where they share a line', () => {
    expect(
      understand({
        'n.graphml':
          '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="b" target="a"/></graph></graphml>',
      }).ties,
    ).toEqual(['a>b @1', 'b>a @2']);
  });

  it.each([
    [
      'a document type',
      '<!DOCTYPE graphml [<!ENTITY a "b">]>\n<graphml><graph edgedefault="directed"><node id="&a;"/></graph></graphml>',
      'document-type format=graphml',
    ],
    [
      'one that is cut off',
      graphml('<graph edgedefault="directed">\n<node id="a"/>\n<node id="b"/>').replace('</graphml>', ''),
      'damaged format=graphml written=<graph> is never closed',
    ],
    [
      'one that is cut off within tags',
      '<graphml>\n<graph edgedefault="directed">\n<node id="a"/>\n<node id="b"><data key="k"><y:Shape><y:Label>',
      'damaged format=graphml written=<Label> is never closed',
    ],
    [
      'tags that do not close each other',
      '<graphml><graph edgedefault="directed"><node id="a"></graph></node></graphml>',
      'damaged format=graphml written=line 1: </graph>',
    ],
    ['nobody', graphml('<graph edgedefault="directed"/>'), 'no-nodes format=graphml'],
    ['a tower of graphs', `<graphml>${'<graph>'.repeat(2000)}${'</graph>'.repeat(2000)}</graphml>`, 'too-deep format=graphml'],
  ])('refuses %s with a reason, and takes nothing', (_, file, what) => {
    const { batch, issues } = understand({ 'n.graphml': file });
    expect([issues, batch.people, batch.unread]).toEqual([[`error broken-format ${what}`], [], ['n.graphml']]);
  });

  it('names what does not close by its line, and of a tower nothing that would help', () => {
    const written = (file: string): readonly string[] =>
      understand({ 'n.graphml': file }).batch.issues.flatMap(({ code, values }) =>
        code === 'broken-format' && 'written' in values ? [values.written] : [],
      );
    expect(written('<graphml>\n<graph edgedefault="directed">\n<node id="a"></graph></node></graphml>')).toEqual(['line 3: </graph>']);
    expect(written(`<graphml>${'<graph>'.repeat(2000)}${'</graph>'.repeat(2000)}</graphml>`)).toEqual(['']);
  });

  it('gives the ties alone where the people are listed already, by their ids or their names', () => {
    const file = graphml(
      '<key id="l" for="node" attr.name="name"/>\n<graph edgedefault="directed">\n<node id="n0"><data key="l">Ada Quill</data></node>\n<node id="n1"><data key="l">Ben Orr</data></node>\n<edge source="n0" target="n1"/>\n</graph>',
    );
    const { ties, people, issues } = understand({ 'n.graphml': file, 'people.csv': 'id,name\nk1,Ada Quill\nk2,Ben Orr\n' });
    expect([ties, people, issues]).toEqual([
      ['Ada Quill>Ben Orr @7'],
      ['k1 (Ada Quill)', 'k2 (Ben Orr)'],
      ['info read-as names-as-ids 2 names=Ada Quill|Ben Orr', 'info left-out listed-people 2 names=n0|n1'],
    ]);
  });

  it('gives people, or ties, where one file is named for each', () => {
    const file = graphml('<graph edgedefault="directed">\n<node id="a"/>\n<node id="b"/>\n<edge source="a" target="b"/>\n</graph>');
    expect(understand({ 'n.graphml': file, 'c.csv': 'from,to\nb,a\n' }, { 'n.graphml': 'people', 'c.csv': 'contacts' }).ties).toEqual([
      'b>a @2',
    ]);
    expect(understand({ 'n.graphml': file }, { 'n.graphml': 'contacts' })).toMatchObject({ ties: ['a>b @6'], people: ['a', 'b'] });
  });
});

describe('GEXF', () => {
  it('reads types, kinds, weights, defaults and mutual ties; tells of times, hierarchy and pictures', () => {
    const file = `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph defaultedgetype="undirected" mode="dynamic">
<attributes class="node"><attribute id="0" title="organisation" type="string"><default>North</default></attribute></attributes>
<nodes>
<node id="k1" label="Ada"><viz:color r="1" g="2" b="3"/><attvalues><attvalue for="0" value="South"/></attvalues></node>
<node id="k2" label="Ben" start="2020"><nodes>
<node id="k3" label="Cay"/>
</nodes></node>
</nodes>
<edges>
<edge id="0" source="k1" target="k2" type="directed" kind="Mentor" weight="2.5"/>
<edge id="1" source="k2" target="k3" type="mutual"><spells><spell start="1"/></spells></edge>
</edges></graph></gexf>`;
    const { ties, people, said, issues, batch } = understand({ 'n.gexf': file });
    expect(ties).toEqual(['k1>k2 Mentor 2.5 @11', 'k2>k3 @12', 'k3>k2 @12']);
    expect(people).toEqual(['k1 (Ada)', 'k3 (Cay)', 'k2 (Ben)']);
    expect(said).toEqual(['GEXF, 3 people, 2 ties of type Mentor, 1 of which holds in both directions']);
    expect(issues).toEqual([
      'info left-out pictures 1',
      'warning left-out hierarchy 1 names=k3',
      'info read-as defaults 2 names=organisation',
      'warning left-out times 2',
      'warning read-as undirected 1',
    ]);
    expect(batch.people.map(({ organisation }) => organisation)).toEqual(['South', 'North', 'North']);
  });
});

describe('Pajek', () => {
  it('reads labels, relations, lists and partitions', () => {
    const file =
      '% made by hand\r\n*Vertices 4\r\n1 "Ada Quill" 0.1 0.2 0.5\r\n2 "Ben Orr"\r\n3 Cay\r\n*Arcs :1 "advice"\r\n1 2 3\r\n2 9 1\r\n*Edges :2 "trust"\r\n2 3\r\n*Arcslist\r\n3 1 4\r\n';
    const { ties, people, issues } = understand({ 'n.net': file });
    expect(ties).toEqual([
      'Ada Quill>Ben Orr advice 3 @7',
      'Ben Orr>Cay trust @10',
      'Cay>Ben Orr trust @10',
      'Cay>Ada Quill @12',
      'Cay>4 @12',
    ]);
    expect(people).toEqual(['Ada Quill', 'Ben Orr', 'Cay', '4']);
    expect(new Set(issues)).toEqual(
      new Set([
        'info left-out pictures 1',
        'info read-as unnamed-nodes 1',
        'warning read-as undirected 1',
        'error broken-element unknown-end @8 written=9',
      ]),
    );
  });

  it('reads a project: networks of the same people as types, a partition as an attribute', () => {
    const vertices = '*Vertices 2\n1 "a"\n2 "b"\n';
    const file = `*Network advice\n${vertices}*Arcs\n1 2 1\n*Network trust\n${vertices}*Matrix\n0 0\n1 0\n*Partition floor\n*Vertices 2\n7\n8\n*Vector age\n*Vertices 2\n1.5\n2.5\n`;
    const { ties, people, batch, issues } = understand({ 'p.paj': file });
    expect(ties).toEqual(['a>b advice 1 @6', 'b>a trust 1 @13']);
    expect(people).toEqual(['a yes', 'b yes']);
    expect(batch.people.map(({ attributes }) => attributes)).toEqual([[{ name: 'floor', value: '7' }], [{ name: 'floor', value: '8' }]]);
    expect(issues).toEqual([
      'info read-as partition 1 names=floor',
      'info left-out vectors 1 names=age',
      'info read-as graphs-as-types 2 names=advice|trust',
    ]);
  });

  it.each([
    ['people and events', '*Vertices 5 2\n1 "a"\n*Edges\n1 3\n', 'two-mode format=pajek'],
    ['a thousand million of nobody', '*Vertices 1000000000\n*Arcs\n1 2\n', 'damaged format=pajek written=*Vertices 1000000000'],
  ])('refuses %s', (_, file, what) => {
    expect(understand({ 'n.net': file }).issues).toEqual([`error broken-format ${what}`]);
  });

  it('keeps people of the same name apart', () => {
    expect(understand({ 'n.net': '*Vertices 2\n1 "Ada"\n2 "Ada"\n*Arcs\n1 2\n' })).toMatchObject({
      ties: ['1>2 @5'],
      people: ['1 (Ada)', '2 (Ada)'],
    });
  });
});

describe('UCINET DL', () => {
  const people = ['larry', 'david', 'lin', 'pat'];
  it.each([
    [
      'a list of ties with embedded labels',
      'dl n=4\nformat = edgelist1\nlabels embedded:\ndata:\nlarry david 2\nDavid lin\n',
      ['larry>david 2 @5', 'david>lin @6'],
      ['larry', 'david', 'lin'],
    ],
    [
      'a list of ties by numbers',
      'DL N=4, FORMAT=EDGELIST1\nLABELS:\nlarry,david\nlin "pat"\nDATA:\n1 2 1\n2 3 1\n9 1 1\n',
      ['larry>david 1 @6', 'david>lin 1 @7'],
      people,
    ],
    [
      'a list of people',
      'dl n=4 format=nodelist1 labels: larry david lin pat data:\n1 2 3\n4 1',
      ['larry>david @2', 'larry>lin @2', 'pat>larry @3'],
      people,
    ],
    [
      'two matrices',
      'dl n=2 nm=2 format=fullmatrix\nlabels:\na,b\nmatrix labels:\nadvice,trust\ndata:\n0 1\n0 0\n\n0 0\n1 0\n',
      ['a>b advice 1 @7', 'b>a trust 1 @11'],
      ['a yes', 'b yes'],
    ],
    [
      'a matrix with embedded labels',
      'dl n=2 format=fullmatrix\nlabels embedded\ndata:\na b\na 0 1\nb 0 0\n',
      ['a>b 1 @5'],
      ['a yes', 'b yes'],
    ],
    [
      'a matrix without its diagonal',
      'dl n=3\ndiagonal=absent\ndata:\n1 0\n0 1\n. 0\n',
      ['1>2 1 @4', '2>3 1 @5'],
      ['1 yes', '2 yes', '3 yes'],
    ],
    [
      'the lower half',
      'dl n=3 format=lowerhalf labels: a b c data:\n0\n1 0\n0 1 0\n',
      ['b>a 1 @3', 'a>b 1 @3', 'c>b 1 @4', 'b>c 1 @4'],
      ['a yes', 'b yes', 'c yes'],
    ],
    [
      'the upper half without its diagonal',
      'dl n=3 format=uh diagonal=absent labels: a b c data:\n1 0\n1\n',
      ['a>b 1 @2', 'b>a 1 @2', 'b>c 1 @3', 'c>b 1 @3'],
      ['a yes', 'b yes', 'c yes'],
    ],
  ])('reads %s', (_, file, ties, listed) => {
    const read = understand({ 'n.dl': file });
    expect([read.ties, read.people]).toEqual([ties, listed]);
  });

  it.each([
    ['rows and columns of two kinds', 'dl nr=2 nc=3 format=fullmatrix data:\n0 1 0\n1 0 0\n', 'two-mode format=dl written=2 × 3'],
    ['two columns of two kinds', 'dl n=3 format=edgelist2 data:\n1 2\n', 'two-mode format=dl'],
    ['a layout that nobody knows', 'dl n=3 format=cube data:\n1 2\n', 'unknown-layout format=dl written=cube'],
    ['a matrix that ends early', 'dl n=3 data:\n0 1 0\n1 0\n', 'damaged format=dl written=1 × 3 × 3, 5'],
    ['nobody', 'dl n=0 data:\n', 'damaged format=dl written=n=0'],
  ])('refuses %s', (_, file, what) => {
    expect(understand({ 'n.dl': file }).issues).toEqual([`error broken-format ${what}`]);
  });
});

describe('JSON', () => {
  it('reads graphology', () => {
    const file = JSON.stringify({
      attributes: { name: 'x' },
      options: { type: 'mixed', multi: true },
      nodes: [{ key: 'p1', attributes: { label: 'Ada', x: 1, y: 2 } }, { key: 'p2' }],
      edges: [
        { key: 'e1', source: 'p1', target: 'p2', attributes: { layer: 'mentor' } },
        { source: 'p2', target: 'p1', undirected: true },
      ],
    });
    expect(understand({ 'g.json': file })).toMatchObject({
      ties: ['p1>p2 Mentor @1', 'p2>p1 @2', 'p1>p2 @2'],
      people: ['p1 (Ada)', 'p2'],
      said: ['Graphology JSON, 2 people, 2 ties of type mentor, 1 of which holds in both directions'],
    });
  });

  it('reads Gephi Lite', () => {
    const fullGraph = {
      options: { type: 'directed' },
      nodes: [{ key: '1' }, { key: '2' }],
      edges: [{ key: 'e', source: '1', target: '2' }],
    };
    const file = JSON.stringify({ type: 'gephi-lite', version: '1.0.0', graphDataset: { nodeData: { 1: { label: 'Ada' } }, fullGraph } });
    expect(understand({ 'w.json': file })).toMatchObject({
      ties: ['1>2 @1'],
      people: ['1 (Ada)', '2'],
      said: ['Gephi Lite workspace, 2 people, 1 tie'],
    });
  });

  it('reads Cytoscape, with or without groups', () => {
    const nodes = [{ data: { id: 'p1', name: 'Ada' }, position: { x: 0, y: 0 } }, { data: { id: 'p2' } }];
    const edges = [{ data: { id: 'e1', source: 'p1', target: 'p2', layer: 'mentor' } }];
    const expected = { ties: ['p1>p2 Mentor @1'], people: ['p1 (Ada)', 'p2'] };
    expect(understand({ 'c.json': JSON.stringify({ elements: { nodes, edges } }) })).toMatchObject(expected);
    expect(understand({ 'c.cyjs': JSON.stringify([...nodes, ...edges]) })).toMatchObject(expected);
  });

  it('refuses what is damaged, and leaves other JSON unnamed', () => {
    expect(understand({ 'g.json': '{"options":{},"nodes":[{"key":"a"},' }).issues).toEqual([
      'error broken-format damaged format=graphology',
    ]);
    expect(understand({ 'g.json': '{"a":1}' }).issues).toEqual(['error other-format json']);
  });
});

describe('adjacency matrices', () => {
  it('0 is none, a blank is not recorded, and whoever has nothing but blanks did not answer', () => {
    const { ties, people, issues } = understand({ 'm.csv': ';k1;k2;k3;k4\nk1;1;1;0;0\nk2;0,5;0;NA;0\nk3;;;;\nk4;0;0;0;0\n' });
    expect([ties, people]).toEqual([
      ['k1>k2 1 @2', 'k2>k1 0.5 @3'],
      ['k1 yes', 'k2 yes', 'k3 no', 'k4 yes'],
    ]);
    expect(issues).toEqual(['info left-out diagonal 1 names=k1', 'warning left-out unknown-cells 4 names=k2|k3']);
  });

  it('sums below and beside it are nobody', () => {
    const { ties, people, issues } = understand({ 'm.csv': ',k1,k2,k3,Total\nk1,0,1,0,1\nk2,1,0,1,2\nk3,0,0,0,0\nTotal,1,1,1,3\n' });
    expect([ties, people]).toEqual([
      ['k1>k2 1 @2', 'k2>k1 1 @3', 'k2>k3 1 @3'],
      ['k1 yes', 'k2 yes', 'k3 yes'],
    ]);
    expect(issues).toEqual(['warning totals-row  @5 [] cell=Total', 'info left-out other-attributes 1 names=Total']);
  });

  it('a sheet is a type; the sheet of people says who they are; whoever names nobody has answered', () => {
    const square = (cell: number): readonly (readonly (string | number)[])[] => [
      ['', 'k1', 'k2'],
      ['k1', 0, cell],
      ['k2', 0, 0],
    ];
    const file = workbookOf([
      {
        name: 'People',
        rows: [
          ['id', 'name'],
          ['k1', 'Ada'],
          ['k2', 'Ben'],
        ],
      },
      { name: 'Advice', rows: square(2) },
      { name: 'Trust', rows: square(1) },
      { name: 'Notes', rows: [['x', 'y']] },
    ]);
    const { ties, people, said, issues } = understand({ 'm.xlsx': file });
    expect([ties, people]).toEqual([
      ['k1>k2 Advice 2 @2', 'k1>k2 Trust 1 @2'],
      ['k1 (Ada)', 'k2 (Ben) yes'],
    ]);
    expect(said).toEqual(['Adjacency matrix, 2 people, 2 networks, 2 ties of 2 types (Advice 1, Trust 1)']);
    expect(issues).toContain('info choose-sheet  sheets=Notes read=People|Advice|Trust');
  });

  it('tells of people on one side only, and of a cell that is no number', () => {
    const { ties, issues } = understand({ 'm.csv': ',a,b,c\na,0,1,1\nb,1,0,0\nd,0,1,0\n' });
    expect(ties).toEqual(['a>b 1 @2', 'a>c 1 @2', 'b>a 1 @3', 'd>b 1 @4']);
    expect(issues).toEqual(['warning read-as not-the-same-labels 2 names=d|c']);
  });
});

describe('adjacency lists', () => {
  it('takes the first of a line as the one who names the others', () => {
    expect(understand({ 'l.txt': 'A;B;C\nB;C\nC\n' })).toMatchObject({
      ties: ['A>B @1', 'A>C @1', 'B>C @2'],
      people: ['A yes', 'B yes', 'C yes'],
      said: ['Adjacency list, 3 people, 3 ties'],
    });
  });

  // Everybody names who stands half a list further down, so that the first lines name nobody of the first lines.
  it.each([
    [500, false],
    [500, true],
    // More than is looked at: the last line of that is half of one.
    [30_000, true],
  ])('knows one of %i people by lines far below', (many, isRagged) => {
    const names = Array.from({ length: many }, (_, at) => `person${at}`);
    const other = (at: number): string => names[(at + (many <= 500 ? many / 2 : 500)) % many] ?? '';
    const text = names.map((name, at) => `${name};${other(at)}${isRagged && at === 0 ? `;${names[1]}` : ''}\n`).join('');
    expect(text.length).toBeGreaterThan(many <= 500 ? 8_000 : 400_000);
    expect(understand({ 'l.txt': text }).said).toEqual([
      `Adjacency list, ${many} people, ${isRagged ? many + 1 : many} ties`.replaceAll(/(\d)(?=\d{3}\b)/g, '$1,'),
    ]);
  });

  it('takes no long table for one in which nobody is named', () => {
    const rows = Array.from({ length: 500 }, (_, at) => `a${at};town${at % 7}\n`);
    expect(understand({ 'l.txt': rows.join('') }).said).toEqual([]);
    // Nor one in which a second line of somebody stands far below.
    const lines = Array.from({ length: 500 }, (_, at) => `person${at};person${(at + 250) % 500}\n`);
    expect(understand({ 'l.txt': `${lines.join('')}person3;person4\n` }).said).toEqual([]);
  });

  it('takes no table with headers for one', () => {
    expect(understand({ 'l.csv': 'name;age;town\nAda;3;x\nBen;4;x\n' }).said).toEqual([]);
  });
});

it('a cell of a matrix under no name, or beside none, is in an issue with what stands in it', () => {
  const { issues, ties } = understand({ 'm.csv': ',a,b,c,\na,0,1,0,4\nb,0,0,2,\nc,0,0,0,\n,7,,,\n' });
  expect(ties).toEqual(['a>b 1 @2', 'b>c 2 @3']);
  expect(issues).toEqual(['warning broken-element no-ends @2 [Column E] written=4', 'warning broken-element no-ends @5 [a] written=7']);
});
