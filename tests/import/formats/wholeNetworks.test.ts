import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';

import { readWholly, type SheetOf, type WholeCase, workbookOf } from '../importing';

const book = (...sheets: readonly SheetOf[]): Uint8Array => workbookOf(sheets);
const json = (value: unknown): string => JSON.stringify(value);
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** So many that their lines are longer than what is looked at before a format is chosen. */
const CHAIN = Array.from({ length: 700 }, (_, at) => `someone-${1000 + at}`);
/** The first names the next two, and each other one somebody before them. */
const before = (at: number): readonly string[] =>
  at === 0 ? CHAIN.slice(1, 3) : CHAIN.slice(Math.max(0, at - (at % 3 === 0 ? 2 : 1)), at);

const CASES: readonly WholeCase[] = [
  {
    name: 'GEXF 1.1: ids for titles, kinds of attributes, hierarchy in two ways, a default, a label of an edge',
    files: {
      'n.gexf': `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1">
<graph defaultedgetype="Directed">
<attributes>
<attribute id="0" title="organisation" type="string"/>
<attribute id="floor" type="integer"/>
</attributes>
<attributes class="edge">
<attribute id="0" title="since" type="string"><default> 2019 </default></attribute>
</attributes>
<nodes>
<node id="k1" label="Ada Quill"><attvalues><attvalue id="0" value="North"/><attvalue id="floor" value="3"/></attvalues></node>
<node id="k2" label="Ben Orr" pid="k1"/>
<node id="k3"><parents><parent for="k1"/></parents></node>
</nodes>
<edges>
<edge id="0" source="k1" target="k2" label="weekly"><attvalues><attvalue for="0" value="2021"/></attvalues></edge>
<edge id="1" source="k2" target="k3" type="undirected"/>
<edge id="2" source="k3" target="k3" type="undirected"/>
<edge id="3" source="k3" weight="2"/>
<edge id="4" source="k3" target="k1" type="MUTUAL" kind="Elite"><spells><spell start="1"/></spells></edge>
</edges>
</graph>
</gexf>`,
    },
    is: {
      people: ['k1 (Ada Quill); organisation North; floor: 3', 'k2 (Ben Orr)', 'k3'],
      contacts: [
        'k1 > k2 @18; since 2021; label: weekly',
        'k2 > k3 @19; since 2019',
        'k3 > k2 @19; since 2019',
        'k3 > k3 @20; since 2019',
        'k3 > k1 @22; types Elite; since 2019',
        'k1 > k3 @22; types Elite; since 2019',
      ],
      issues: [
        'warning left-out n.gexf what=hierarchy, names=k2|k3, count=2',
        'info read-as n.gexf what=defaults, names=since, count=4',
        'warning left-out n.gexf what=times, names=, count=1',
        'warning read-as n.gexf what=undirected, names=, count=3',
        'info unknown-column-kept n.gexf#nodes @1 [floor] header=floor',
        'error broken-element n.gexf#ties @21 what=no-ends, written=k3',
        'info unknown-column-kept n.gexf#ties @1 [label] header=label',
      ],
      sources: [
        'n.gexf#nodes people 3/3 UTF-8; id=id organisation=organisation name=name; format=gexf, counts={people=3, ties=4, undirected=3}, types={type=Elite, ties=1}, files=',
        'n.gexf#ties contacts 4/5 UTF-8; from=from to=to since=since types=layer',
      ],
    },
  },
  {
    name: 'GEXF: one person alone, whose number gives way to the name',
    files: { 'n.gexf': '<gexf><graph><nodes><node id="n0" label="Ada Quill"/></nodes></graph></gexf>' },
    is: { people: ['Ada Quill'], contacts: [] },
  },
  {
    name: 'GEXF 1.3: times at nodes and edges, drawings, and an edge whose own attribute is called as that of the format',
    files: {
      'n.gexf': `<gexf xmlns:viz="http://gexf.net/1.3/viz"><graph mode="dynamic" defaultedgetype="directed">
<attributes class="edge"><attribute id="w" title="weight"/></attributes>
<nodes>
<node id="a" label="Ada" timestamp="3"><viz:size value="2"/></node>
<node id="b" label="Ben" endopen="4"/>
<node id="c" label="Cay"><slices><slice start="1" end="2"/></slices></node>
<node id="d" label="Dag"><attvalues><attvalue for="w" value="1" start="2"/></attvalues></node>
<node id="" label="Nobody"/>
</nodes>
<edges>
<edge source="a" target="b" weight="5"><viz:thickness value="3"/><attvalues><attvalue for="w" value="7"/></attvalues></edge>
<edge source="b" target="c" weight="5"><viz:shape value="dotted"/></edge>
</edges>
</graph></gexf>`,
    },
    is: {
      people: ['a (Ada)', 'b (Ben)', 'c (Cay)', 'd (Dag); w: 1'],
      contacts: ['a > b @11; strength 7', 'b > c @12; strength 5'],
      issues: [
        'info left-out n.gexf what=pictures, names=, count=3',
        'warning left-out n.gexf what=times, names=, count=4',
        'error broken-element n.gexf#nodes @8 what=no-id, written=Nobody',
        'info unknown-column-kept n.gexf#nodes @1 [w] header=w',
      ],
    },
  },
  {
    name: 'GraphML of yEd: labels within drawings, ports, directions as numbers, a key without a name',
    files: {
      'y.graphml': `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d1" yfiles.type="nodegraphics"/>
<key for="edge" id="strength"/>
<key for="all" id="d3" attr.name="site"><default>Main</default></key>
<key for="port" id="d4" attr.name="door"><default>x</default></key>
<graph id="G" edgedefault="undirected">
<data key="d9">yes</data>
<node id="n0"><data key="d1"><y:ShapeNode><y:Fill color="#FF0"/><y:NodeLabel>Ada
</y:NodeLabel><y:Shape type="x"/></y:ShapeNode></data></node>
<node id="n1"><data key="d1"><y:ShapeNode><y:NodeLabel>Ben</y:NodeLabel></y:ShapeNode></data><data key="d3">East</data></node>
<node id="n2"><data key="d1"><y:ShapeNode><y:NodeLabel>Cay</y:NodeLabel></y:ShapeNode></data><port name="p"/></node>
<edge id="e0" source="n0" target="n1" directed="1"><data key="strength">3</data></edge>
<edge id="e1" source="n1" target="n2" directed="0" targetport="p"/>
<edge id="e2" source="n2" target="n0" directed="FALSE"/>
</graph>
</graphml>`,
    },
    is: {
      people: ['Ada; site Main', 'Ben; site East', 'Cay; site Main'],
      contacts: [
        'Ada > Ben @13; strength 3; site: Main',
        'Ben > Cay @14; site: Main',
        'Cay > Ben @14; site: Main',
        'Cay > Ada @15; site: Main',
        'Ada > Cay @15; site: Main',
      ],
      issues: [
        'info left-out y.graphml what=graph-attributes, names=d9, count=1',
        'info read-as y.graphml what=defaults, names=site, count=5',
        'warning left-out y.graphml what=ports, names=, count=1',
        'info read-as y.graphml what=names-as-ids, names=Ada|Ben|Cay, count=3',
        'warning read-as y.graphml what=undirected, names=, count=2',
        'info unknown-column-kept y.graphml#ties @1 [site] header=site',
      ],
      sources: [
        'y.graphml#nodes people 3/3 UTF-8; id=id site=site name=name; format=graphml, counts={people=3, ties=3, undirected=2}, types=, files=',
        'y.graphml#ties contacts 3/3 UTF-8; from=from to=to strength=strength',
      ],
    },
  },
  {
    name: 'GraphML: attributes called as columns of a table, a weight declared for nodes, a nested graph with directions of its own',
    files: {
      'g.graphml': `<graphml>
<key id="i" for="node" attr.name="id"/><key id="f" for="edge" attr.name="from"/><key id="w" for="node" attr.name="weight"/>
<graph edgedefault="directed">
<node id="a"><data key="i">7</data></node>
<node id="b">
<graph edgedefault="undirected">
<node id="c"/>
<edge source="b" target="c"/>
</graph>
</node>
<edge source="a" target="b"><data key="f">x</data><data key="w">2</data><data key="none">y</data></edge>
<edge source="b" target="a" sourceport="1"/>
</graph>
</graphml>`,
    },
    is: {
      people: ['a; id (attribute): 7', 'c', 'b'],
      contacts: ['b > c @8', 'c > b @8', 'a > b @11; strength 2; from (attribute): x; none: y', 'b > a @12'],
      issues: [
        'warning left-out g.graphml what=nested-graphs, names=, count=1',
        'warning read-as g.graphml what=weight-of-nodes, names=weight, count=1',
        'warning left-out g.graphml what=ports, names=, count=1',
        'warning read-as g.graphml what=undirected, names=, count=1',
        'info unknown-column-kept g.graphml#nodes @1 [id (attribute)] header=id (attribute)',
        'info unknown-column-kept g.graphml#ties @1 [from (attribute)] header=from (attribute)',
        'info unknown-column-kept g.graphml#ties @1 [none] header=none',
      ],
    },
  },
  {
    name: 'GraphML: two networks, one without a name, whose ties have types already; their people are listed once',
    files: {
      'g.graphml': `<graphml><key id="t" for="edge" attr.name="type"/>
<graph edgedefault="directed">
<node id="a"/>
<node id="b"/>
<edge source="a" target="b"><data key="t">Mentor; Elite</data></edge>
</graph>
<graph edgedefault="directed">
<node id="a"/>
<node id="b"/>
<edge source="b" target="a"><data key="t">Elite</data></edge>
</graph></graphml>`,
    },
    is: {
      people: ['a', 'b'],
      contacts: ['a > b @5; types Elite|Mentor', 'b > a @10; types Elite'],
      issues: [],
      sources: [
        'g.graphml#nodes people 2/2 UTF-8; id=id; format=graphml, counts={people=2, ties=2, undirected=0, networks=2}, types={type=Mentor, ties=1}|{type=Elite, ties=2}, files=',
        'g.graphml#ties contacts 2/2 UTF-8; from=from to=to types=type',
      ],
    },
  },
  {
    name: 'GraphML: two networks of which the second has no name is called by its number, and no ties at all are said',
    files: {
      'g.graphml': `<graphml>
<graph id="advice">
<node id="a"/>
<node id="b"/>
<edge source="a" target="b" directed="true"/>
</graph>
<graph>
<node id="a"/>
<node id="b"/>
<edge source="b" target="a" directed="true"/>
</graph></graphml>`,
      'h.graphml': '<graphml><graph><node id="x"/></graph></graphml>',
    },
    is: {
      people: ['a', 'b', 'x'],
      contacts: ['a > b @5; types advice', 'b > a @10; types 2'],
      issues: [
        'info read-as g.graphml what=graphs-as-types, names=advice|2, count=2',
        'warning broken-format h.graphml format=graphml, what=no-ties, written=',
        'info unknown-type g.graphml#ties @5 [types] word=advice',
        'info unknown-type g.graphml#ties @10 [types] word=2',
      ],
    },
  },
  {
    name: 'Pajek: three things of one name keep their numbers, a label without quotation marks, coordinates, a line without a number',
    files: {
      'p.net': `*Vertices 3
1 "Ada" 0.1 0.2
2 Ada ic Red
x "Cay"
*Arcs
1 2 2.5
2 3 -1
1 1 1
*Edges
1 3 0.5 c Blue
`,
    },
    is: {
      people: ['1 (Ada)', '2 (Ada)', '3'],
      contacts: ['1 > 2 @6; strength 2.5', '2 > 3 @7', '1 > 1 @8; strength 1', '1 > 3 @10; strength 0.5', '3 > 1 @10; strength 0.5'],
      issues: [
        'info left-out p.net what=pictures, names=, count=2',
        'warning read-as p.net what=numbered-names, names=Ada, count=1',
        'info read-as p.net what=unnamed-nodes, names=, count=1',
        'warning read-as p.net what=undirected, names=, count=1',
        'error broken-element p.net#nodes @4 what=bad-line, written=x "Cay"',
        'warning unknown-value p.net#ties @7 [weight] written=-1, allowed=a number from 0 upwards, readAs=blank, rows=1',
      ],
      sources: [
        'p.net#nodes people 3/4 UTF-8; id=id name=name; format=pajek, counts={people=3, ties=4, undirected=1}, types=, files=',
        'p.net#ties contacts 4/4 UTF-8; from=from to=to types=types strength=weight',
      ],
    },
  },
  {
    name: 'Pajek project: networks, a vector, a partition of fewer, and relations that begin again with each network',
    files: {
      'p.paj': `*Network first
*Vertices 2
1 "a"
2 "b"
*Arcs :1 "advice"
1 2 1
*Vector age
*Vertices 2
1.5
2.5
*Network second
*Vertices 2
1 "a"
2 "b"
*Arcs
1: 2 1 4
*Hierarchy tree
*Vertices 2
1
1
*Partition floor
*Vertices 1
7
`,
    },
    is: {
      people: ['a; floor: 7', 'b'],
      contacts: ['a > b @6; types advice; strength 1', 'b > a @16; types 1; strength 4'],
      issues: [
        'info left-out p.paj what=vectors, names=age|tree, count=2',
        'info read-as p.paj what=partition, names=floor, count=1',
        'info read-as p.paj what=graphs-as-types, names=first|second, count=2',
        'info unknown-column-kept p.paj#nodes @1 [floor] header=floor',
        'info unknown-type p.paj#ties @6 [types] word=advice',
        'info unknown-type p.paj#ties @16 [types] word=1',
      ],
      sources: [
        'p.paj#nodes people 2/2 UTF-8; id=id; format=pajek, counts={people=2, ties=2, undirected=0}, types={type=advice, ties=1}|{type=1, ties=1}, files=',
        'p.paj#ties contacts 2/2 UTF-8; from=from to=to types=types strength=weight',
      ],
    },
  },
  {
    name: 'graphology: lists, objects, colours and places of nodes, a graph without directions, nodes and edges that are none',
    files: {
      'g.json': json({
        attributes: { name: 'x', by: 'me' },
        options: { type: 'undirected' },
        nodes: [
          { key: 'a', attributes: { name: 'Ada', tags: ['x', 2, true], more: { deep: 1 }, color: '#fff', x: 1 } },
          { key: 'b', attributes: { label: '', name: 'Ben', size: 'large', flag: true, none: null, rows: [{ a: 1 }] } },
          { attributes: { label: 'Cay' } },
          5,
        ],
        edges: [
          { source: 'a', target: 'b', attributes: { weight: 2, size: 3 } },
          { source: 'b', target: 'a', undirected: false },
          { source: 'a' },
          null,
        ],
      }),
    },
    is: {
      people: ['a (Ada); tags: x; 2; true', 'b (Ben); size: large; flag: true'],
      contacts: ['a > b @1; strength 2', 'b > a @1; strength 2', 'b > a @2'],
      issues: [
        'info left-out g.json what=graph-attributes, names=name|by, count=2',
        'warning left-out g.json what=other-attributes, names=more|rows, count=2',
        'info left-out g.json what=pictures, names=, count=2',
        'warning read-as g.json what=undirected, names=, count=1',
        'error broken-element g.json#nodes @3 what=no-id, written=Cay',
        'error broken-element g.json#nodes @4 what=no-id, written=',
        'info unknown-column-kept g.json#nodes @1 [tags] header=tags',
        'info unknown-column-kept g.json#nodes @1 [size] header=size',
        'info unknown-column-kept g.json#nodes @1 [flag] header=flag',
        'error broken-element g.json#ties @3 what=no-ends, written=a',
        'error broken-element g.json#ties @4 what=no-ends, written=',
      ],
      sources: [
        'g.json#nodes people 2/4 UTF-8; id=id name=name; format=graphology, counts={people=2, ties=2, undirected=1}, types=, files=',
        'g.json#ties contacts 2/4 UTF-8; from=from to=to strength=weight',
      ],
    },
  },
  {
    name: 'Gephi Lite: values of nodes and edges beside the graph, and places that are left out',
    files: {
      'w.json': json({
        type: 'gephi-lite',
        version: '1',
        graphDataset: {
          nodeData: { a: { label: 'Ada', organisation: 'North' }, c: { label: 'Cay' } },
          edgeData: { e: { layer: 'Mentor' } },
          layout: { a: { x: 1, y: 2 } },
          fullGraph: {
            options: { type: 'directed' },
            nodes: [{ key: 'a', attributes: { label: 'A', grade: '7' } }, { key: 'b' }],
            edges: [
              { key: 'e', source: 'a', target: 'b' },
              { key: 'f', source: 'b', target: 'a' },
            ],
          },
        },
      }),
    },
    is: {
      people: ['a (Ada); organisation North; grade 7', 'b'],
      contacts: ['a > b @1; types Mentor', 'b > a @2'],
      issues: ['info left-out w.json what=pictures, names=, count=1'],
    },
  },
  {
    name: 'Cytoscape: compound nodes, places, groups that are said, one network of which nothing has a direction',
    files: {
      'c.cyjs': json({
        data: { directed: false },
        elements: {
          nodes: [
            { data: { id: 'p', SUID: 4, selected: false, shared_name: 'p' } },
            { data: { id: 'a', label: 'Ada', parent: 'p', unit: 'Ward' }, position: { x: 1, y: 2 } },
            { data: { id: 'b', parent: '' } },
          ],
          edges: [{ data: { id: 'e', source: 'a', target: 'b', SUID: 5, selected: true, weight: 2 } }, {}],
        },
      }),
      'd.json': json([
        { group: 'nodes', data: { id: 'x', source: 'none' } },
        { data: { id: 'y' } },
        { group: 'edges', data: { source: 'x', target: 'y' } },
        { data: { source: 'y', target: 'x' } },
      ]),
    },
    is: {
      people: ['p', 'a (Ada); unit Ward', 'b', 'x; source: none', 'y'],
      contacts: ['a > b @1; strength 2', 'b > a @1; strength 2', 'x > y @1', 'y > x @2'],
      issues: [
        'warning left-out c.cyjs what=hierarchy, names=a, count=1',
        'info left-out c.cyjs what=pictures, names=, count=1',
        'warning read-as c.cyjs what=undirected, names=, count=1',
        'info unknown-column-kept d.json#nodes @1 [source] header=source',
        'error broken-element c.cyjs#ties @2 what=no-ends, written=',
      ],
    },
  },
  {
    name: 'JSON that only looks like a network is refused as what it looks like',
    files: {
      'a.json': '{"nodes":[{"key":"a"}],"edges":5}',
      'b.json': '{"graphDataset":7}',
      'c.json': '{"elements":{"nodes":5}}',
      'd.json': '{"options":{"type":"x"},"nodes":{"a":1}}',
      'e.json': `{"nodes":[{"key":"a"}],"x":${'['.repeat(10_000_000)}`,
    },
    // Known, as it would take seconds to work out.
    said: { 'e.json': { sha256: '0' } },
    is: {
      people: [],
      contacts: [],
      issues: [
        'error broken-format b.json format=gephi-lite, what=damaged, written=',
        'error broken-format a.json format=graphology, what=damaged, written=',
        'error broken-format d.json format=graphology, what=damaged, written=',
        'error broken-format e.json format=graphology, what=too-deep, written=',
        'error broken-format c.json format=cytoscape, what=damaged, written=',
      ],
      sources: [],
    },
  },
  {
    name: 'a matrix below a title, with words, signs and decimal commas for its cells',
    files: { 'm.csv': 'Advice in June;;;;\n;k1;k2;k3;k4\nk1;x;Yes;0,5;.\nk2;no;-;TRUE;1e1\nk3;false;NA;0;-2\nk4;.;.;.;.\n' },
    is: {
      people: ['k1; responded yes', 'k2; responded yes', 'k3; responded yes', 'k4; responded no'],
      contacts: ['k1 > k2 @3; strength 1', 'k1 > k3 @3; strength 0.5', 'k2 > k3 @4; strength 1', 'k2 > k4 @4; strength 10', 'k3 > k4 @5'],
      issues: [
        'info title-above m.csv @2 title=Advice in June',
        'info left-out m.csv what=diagonal, names=k1, count=1',
        'warning left-out m.csv what=unknown-cells, names=k1|k3|k4, count=5',
        'warning unknown-value m.csv#ties @5 [weight] written=-2, allowed=a number from 0 upwards, readAs=blank, rows=1',
      ],
      sources: [
        'm.csv#nodes people 4/4 UTF-8; id=id responded=responded; format=matrix, counts={people=4, ties=5}, types=, files=',
        'm.csv#ties contacts 3/3 UTF-8; from=from to=to types=types strength=weight',
      ],
    },
  },
  {
    name: 'matrices in a workbook: a sheet that is called anything is a type, sums are left out, a hidden one is said',
    files: {
      'm.xlsx': book(
        {
          name: 'Advice',
          rows: [
            ['', 'k1', 'k2', 'Total', 'Sum'],
            ['k1', 0, 1, 1, 1],
            ['k2', 3, 0, 3, 3],
            ['Grand total', 3, 1, 4, 4],
          ],
        },
        {
          name: 'Old',
          state: 'hidden',
          rows: [
            ['', 'k1', 'k2'],
            ['k1', 0, 1],
            ['k2', 1, 0],
          ],
        },
        {
          name: 'Staff',
          rows: [
            ['id', 'name'],
            ['z1', 'Zoe Pike'],
            ['z2', 'Uma Vane'],
          ],
        },
      ),
    },
    is: {
      people: ['k1; responded yes', 'k2; responded yes'],
      contacts: ['k1 > k2 @2; types Advice; strength 1', 'k2 > k1 @3; types Advice; strength 3'],
      issues: [
        'warning totals-row m.xlsx#Advice @4 [] cell=Grand total',
        'info left-out m.xlsx#Advice what=other-attributes, names=Total|Sum, count=2',
        'info hidden-sheet m.xlsx sheet=Old',
        'info unknown-type m.xlsx#Advice#ties @2 [types] word=Advice',
      ],
    },
  },
  {
    name: 'matrices of files belong together where they are of the same people, from the first to the last',
    files: {
      'a.csv': ',k1,k2,k3\nk1,0,1,0\nk2,0,0,0\nk3,0,0,0\n',
      'b.csv': ',k1,k2,k3\nk1,0,0,1\nk2,0,0,0\nk3,0,0,0\n',
      'c.csv': ',z1,k2,k3\nz1,0,1,0\nk2,0,0,0\nk3,0,0,0\n',
    },
    is: { contacts: ['k1 > k2 @2; types a; strength 1', 'k1 > k3 @2; types b; strength 1', 'z1 > k2 @2; strength 1'] },
  },
  {
    name: 'one matrix in a sheet or a file that says nothing by its name is of no type',
    files: {
      'Adjacency matrix 2.xlsx': book({
        name: 'Sheet1',
        rows: [
          ['', 'k1', 'k2'],
          ['k1', 0, 1],
          ['k2', 0, 0],
        ],
      }),
    },
    is: { people: ['k1; responded yes', 'k2; responded yes'], contacts: ['k1 > k2 @2; strength 1'], issues: [] },
  },
  {
    name: 'an adjacency list with quotation marks, a byte order mark and somebody who is named by others alone',
    files: {
      'l.txt': '\uFEFF"Quill, Ada";"Orr, Ben";\n\n"Orr, Ben";"Quill, Ada";"Lund, Cay"\n"Lund, Cay"\nDag;"Lund, Cay";Eve\n',
      'n.adjlist': '#made by networkx\na b  c\nb c\nc\n',
    },
    is: {
      people: [
        'Quill, Ada; responded yes',
        'Orr, Ben; responded yes',
        'Lund, Cay; responded yes',
        'Dag; responded yes',
        // Nobody's line is theirs.
        'Eve; responded no',
        'a; responded yes',
        'b; responded yes',
        'c; responded yes',
      ],
      contacts: [
        'Quill, Ada > Orr, Ben @1',
        'Orr, Ben > Quill, Ada @3',
        'Orr, Ben > Lund, Cay @3',
        'Dag > Lund, Cay @5',
        'Dag > Eve @5',
        'a > b @2',
        'a > c @2',
        'b > c @3',
      ],
      issues: ['warning read-as l.txt what=added-nodes, names=Eve, count=1'],
      sources: [
        'l.txt#nodes people 5/5 UTF-8; id=id responded=responded; format=adjacency-list, counts={people=5, ties=5, undirected=0}, types=, files=',
        'n.adjlist#nodes people 3/3 UTF-8; id=id responded=responded; format=adjacency-list, counts={people=3, ties=3, undirected=0}, types=, files=',
        'l.txt#ties contacts 3/3 UTF-8; from=from to=to',
        'n.adjlist#ties contacts 2/2 UTF-8; from=from to=to',
      ],
    },
  },
  {
    name: 'an adjacency list of more lines than are looked at, of which the last may be cut in two',
    files: { 'l.txt': CHAIN.map((one, at) => `${[one, ...before(at)].join(';')}\n`).join('') },
    is: {
      people: CHAIN.map((one) => `${one}; responded yes`),
      contacts: CHAIN.flatMap((one, at) => before(at).map((other) => `${one} > ${other} @${at + 1}`)),
      issues: [],
    },
  },
  {
    name: 'Gephi: tables of two files; a remark beside the ties is kept, and a third file is none of theirs',
    files: {
      'edges.csv': 'Source,Target,Type,Kind,Remark\n1,2,Undirected,Elite,x\n2,1,Mixed,Elite,\n',
      'nodes.csv': 'Id,Label,Floor\n1,Ada,2\n2,Ben,\n',
    },
    is: {
      people: ['1 (Ada); Floor: 2', '2 (Ben)'],
      contacts: ['1 > 2 @2; types Undirected; Kind: Elite; Remark: x', '2 > 1 @3; types Mixed; Kind: Elite'],
      issues: [
        'info unknown-column-kept nodes.csv @1 [Floor] header=Floor',
        'info unknown-column-kept edges.csv @1 [Kind] header=Kind',
        'info unknown-column-kept edges.csv @1 [Remark] header=Remark',
        'info unknown-type edges.csv @2 [Type] word=Undirected',
        'info unknown-type edges.csv @3 [Type] word=Mixed',
      ],
      sources: [
        'nodes.csv people 2/2 UTF-8, comma; id=Id name=Label; format=gephi, counts={people=2, ties=2}, types=, files=nodes.csv|edges.csv',
        'edges.csv contacts 2/2 UTF-8, comma; from=Source to=Target types=Type',
      ],
    },
  },
  {
    name: 'Kumu: values parted by bars, directions in any case, a description that is no column of Kith',
    files: {
      'elements.csv': 'Label,Type,Tags,Description,\nAda,Person,a | b,,lost\nBen,Person,,Likes tea,\n',
      'connections.csv':
        'From,To,Type,Direction,Strength,\nAda,Ben,Mentor,UNDIRECTED,2,lost\nBen,,Elite,directed,,\nBen,Cay,Elite,directed,1,\n',
    },
    is: {
      people: ['Ada; Type: Person; Tags: a; b', 'Ben; Type: Person; Description: Likes tea'],
      contacts: [
        'Ada > Ben @2; types Mentor; strength 2',
        'Ben > Ada @2; types Mentor; strength 2',
        'Ben > Cay @4; types Elite; strength 1',
      ],
      issues: [
        'warning read-as connections.csv what=added-nodes, names=Cay, count=1',
        'warning read-as connections.csv what=undirected, names=, count=1',
        'info unknown-column-kept elements.csv#nodes @1 [Type] header=Type',
        'info unknown-column-kept elements.csv#nodes @1 [Tags] header=Tags',
        'info unknown-column-kept elements.csv#nodes @1 [Description] header=Description',
        'error broken-element connections.csv#ties @3 what=no-ends, written=Ben',
      ],
      sources: [
        'elements.csv#nodes people 2/2 UTF-8; id=id; format=kumu, counts={people=3, ties=2, undirected=1}, types={type=Mentor, ties=1}|{type=Elite, ties=1}, files=elements.csv|connections.csv',
        'connections.csv#ties contacts 2/3 UTF-8; from=from to=to types=Type strength=Strength',
      ],
    },
  },
  {
    name: 'DL: a list whose labels are the people themselves, in a file of any name',
    files: { 'a.txt': 'dl n=3 format=edgelist1 labels embedded data:\nada ben\nada cay\n' },
    is: {
      people: ['ada', 'ben', 'cay'],
      contacts: ['ada > ben @2', 'ada > cay @3'],
      issues: [],
      sources: [
        'a.txt#nodes people 3/3 UTF-8; id=id; format=dl, counts={people=3, ties=2, undirected=0}, types=, files=',
        'a.txt#ties contacts 2/2 UTF-8; from=from to=to types=types strength=weight',
      ],
    },
  },
  {
    name: 'files of an archive in folders, of which some are none',
    files: {
      'all.zip': zip({
        'nets/a.graphml':
          '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
        'nets\\b.net': '*Vertices 2\n1 "x"\n2 "y"\n*Arcs\n1 2\n',
        'notes/readme.txt': 'hello',
        'notes/more.txt': 'there',
        'notes/': '',
      }),
    },
    is: {
      people: ['a', 'b', 'x', 'y'],
      contacts: ['a > b @1', 'x > y @5'],
      issues: ['info left-out all.zip what=other-files, names=readme.txt|more.txt, count=2'],
    },
  },
];

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(readWholly(one)).toEqual(one.is);
});
