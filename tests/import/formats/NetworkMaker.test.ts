import { describe, expect, it } from 'vitest';

import { importing, importText, rowsOf, utf8, wholeIssues } from '../importing';

const json = (nodes: readonly object[], edges: readonly object[]): string => JSON.stringify({ nodes, edges });
const node = (key: string, label?: string) => ({ key, attributes: label === undefined ? {} : { label } });
const edge = (source: string, target: string, attributes = {}) => ({ source, target, attributes });

function read(text: string, file = 'n.json', staff?: string) {
  const batch = importing([...(staff === undefined ? [] : [{ file: 'staff.csv', bytes: utf8(staff) }]), { file, bytes: utf8(text) }]);
  return {
    people: batch.people.map(({ id, name, origin }) => `${id}${name === id ? '' : ` (${name})`} @${origin?.row}`),
    ties: rowsOf(batch).map(({ from, to, types, origin }) => [`${from} > ${to}`, ...types, `@${origin.row}`].join(' ')),
    issues: wholeIssues(batch).filter((issue) => !/unknown-type|unknown-column-kept/.test(issue)),
    readings: batch.sources.flatMap(({ reading }) => (reading === undefined ? [] : [reading])),
  };
}

/** Of GraphML, each line of a network. */
const graphml = (...lines: readonly string[]): string => `<graphml>\n${lines.join('\n')}\n</graphml>`;
const graph = (id: string, ...lines: readonly string[]): readonly string[] => [
  `<graph id="${id}" edgedefault="directed">`,
  ...lines,
  '</graph>',
];

describe('the people of a network', () => {
  it('are those of its nodes, and whom ties alone name at either end, below them', () => {
    expect(read(json([node('a')], [edge('y', 'a'), edge('a', 'z'), edge('z', 'y')]))).toMatchObject({
      people: ['a @1', 'y @2', 'z @3'],
      ties: ['y > a @1', 'a > z @2', 'z > y @3'],
      issues: ['warning read-as n.json what=added-nodes, names=y|z, count=2'],
    });
    expect(read(json([], [edge('y', 'z')])).people).toEqual(['y @1', 'z @2']);
  });

  it('have an id that is not blank; of those of one id the first counts', () => {
    expect(read(json([node('  ', 'Nobody'), node('a'), node('a', 'Again'), node('b')], [edge('a', 'b')]))).toMatchObject({
      people: ['a @2', 'b @4'],
      issues: [
        'error broken-element n.json#nodes @1 what=no-id, written=Nobody',
        'error duplicate-id n.json#nodes @3 [id] id=a, firstRow=2, firstFile=n.json#nodes',
      ],
    });
    // Also of two in one graph, and what is known of the answers is of the first.
    expect(read(graphml(...graph('g', '<node id="a"/>', '<node id="a"/>', '<edge source="a" target="a"/>')), 'n.graphml').issues).toEqual([
      'error duplicate-id n.graphml#nodes @4 [id] id=a, firstRow=3, firstFile=n.graphml#nodes',
    ]);
    const twice = importText('dl n=3\nlabels: a a b\ndata:\n0 0 1\n0 0 0\n0 0 0\n', {}, 'n.dl');
    expect(twice.people.map(({ id, responded }) => [id, responded])).toEqual([
      ['a', 'yes'],
      ['b', 'yes'],
    ]);
  });

  it('are not there where all are refused, and the first that was is named', () => {
    expect(read(json([node('', 'Cay'), node('', 'Dag')], [edge('', ''), edge('x', '')])).issues).toEqual([
      'error broken-element n.json what=no-id, written=Cay',
      'error broken-format n.json format=graphology, what=no-nodes, written=',
    ]);
    expect(read(json([], [edge('x', ''), edge('', 'y')])).issues).toEqual([
      'error broken-element n.json what=no-ends, written=x',
      'error broken-format n.json format=graphology, what=no-nodes, written=',
    ]);
    expect(read(json([], [])).issues).toEqual(['error broken-format n.json format=graphology, what=no-nodes, written=']);
  });

  it('did not answer where no cell of theirs is recorded, also if it is nobody’s', () => {
    expect(importText('dl n=2\nlabels: a b\ndata:\n0 .\n. 0\n', {}, 'n.dl').people.map(({ responded }) => responded)).toEqual(['no', 'no']);
  });
});

describe('the ties of a network', () => {
  it('have two ends that are not blank', () => {
    expect(read(json([node('a'), node('b')], [edge(' ', 'b'), edge('a', ' '), edge('', ''), edge('a', 'b')]))).toMatchObject({
      ties: ['a > b @4'],
      issues: [
        'error broken-element n.json#ties @1 what=no-ends, written=b',
        'error broken-element n.json#ties @2 what=no-ends, written=a',
        'error broken-element n.json#ties @3 what=no-ends, written=',
      ],
    });
  });

  it('keep what they say under headers that have a meaning here', () => {
    const batch = importText(
      json([{ key: 'a', attributes: { id: '7', from: 'Leeds' } }, node('b')], [edge('a', 'b', { from: 'June', to: 'July', id: '9' })]),
      {},
      'n.json',
    );
    expect(batch.people[0]?.attributes).toEqual([
      { name: 'id (attribute)', value: '7' },
      { name: 'from', value: 'Leeds' },
    ]);
    expect(rowsOf(batch)[0]?.attributes).toEqual([
      { name: 'from (attribute)', value: 'June' },
      { name: 'to (attribute)', value: 'July' },
      { name: 'id', value: '9' },
    ]);
  });

  it('without a direction are one tie and two rows, and of somebody with themselves one', () => {
    const file = JSON.stringify({
      options: { type: 'undirected' },
      nodes: [node('a'), node('b')],
      edges: [edge('a', 'b', { type: 'Elite; Mentor' }), edge('a', 'a', { type: ' Elite;' }), edge('b', 'a')],
    });
    const { ties, issues, readings } = read(file);
    expect(ties).toEqual(['a > b Elite Mentor @1', 'b > a Elite Mentor @1', 'a > a Elite @2', 'b > a @3', 'a > b @3']);
    expect(issues).toEqual(['warning read-as n.json what=undirected, names=, count=3']);
    expect(readings[0]?.counts).toEqual({ people: 2, ties: 3, undirected: 3 });
    expect(readings[0]?.types).toEqual([
      { type: 'Elite', ties: 2 },
      { type: 'Mentor', ties: 1 },
    ]);
  });

  it('are said once for each line that holds several, also where several cannot be read', () => {
    const net = '*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n*Arcslist\n1 7 2 8\n2 9\n3 1 7 8 9\n';
    expect(read(net, 'n.net')).toMatchObject({
      ties: ['a > b @6', 'c > a @8'],
      issues: [
        'error broken-element n.net#ties @6 what=unknown-end, written=7',
        'error broken-element n.net#ties @7 what=unknown-end, written=9',
        'error broken-element n.net#ties @8 what=unknown-end, written=7',
      ],
    });
  });

  it('are quoted with their first 200 letters', () => {
    const long = 'x'.repeat(250);
    expect(read(`*Vertices 1\n1 "a"\n${long}\n*Arcs\n1 ${long}\n`, 'n.net').issues.map((issue) => /x+/.exec(issue)?.[0].length)).toEqual([
      200, 200,
    ]);
  });
});

describe('several networks of a file', () => {
  const other = graph('other', '<node id="c"/>', '<node id="d"/>', '<edge source="c" target="d"/>');
  const first = graph('one', '<node id="a"/>', '<node id="b"/>', '<edge source="a" target="b"/>');

  it('of the same people are types; of others they are more people', () => {
    expect(read(graphml(...first, ...other), 'n.graphml')).toMatchObject({
      people: ['a @3', 'b @4', 'c @8', 'd @9'],
      ties: ['a > b @5', 'c > d @10'],
      issues: [],
      readings: [{ counts: { people: 4, ties: 2, undirected: 0, networks: 2 }, types: [] }],
    });
    const more = graph('two', '<node id="b"/>', '<node id="c"/>', '<edge source="b" target="c"/>');
    expect(read(graphml(...first, ...more), 'n.graphml')).toMatchObject({
      people: ['a @3', 'b @4', 'c @9'],
      ties: ['a > b one @5', 'b > c two @10'],
      issues: ['info read-as n.graphml what=graphs-as-types, names=one|two, count=2'],
    });
  });

  it('count only where there is more than one', () => {
    expect(read(graphml(...first), 'n.graphml').readings[0]?.counts).toEqual({ people: 2, ties: 1, undirected: 0 });
  });
});

describe('ids that are numbers of a program', () => {
  const named = (...labels: readonly (string | undefined)[]): readonly object[] => labels.map((label, at) => node(`n${at}`, label));

  it('give way to names where each has one of their own', () => {
    expect(read(json(named(' Ada ', 'Ben'), [edge('n0', 'n1')]))).toMatchObject({
      people: ['Ada @1', 'Ben @2'],
      ties: ['Ada > Ben @1'],
      issues: ['info read-as n.json what=names-as-ids, names=Ada|Ben, count=2'],
    });
  });

  it.each([
    ['somebody has no name', json(named('Ada', undefined), [edge('n0', 'n1')]), ['n0 (Ada) @1', 'n1 @2'], []],
    [
      'a tie names somebody else',
      json(named('Ada', 'Ben'), [edge('n0', 'n9')]),
      ['n0 (Ada) @1', 'n1 (Ben) @2', 'n9 @3'],
      ['added-nodes, names=n9, count=1'],
    ],
    [
      'two have the same',
      json(named('Ada', 'Ben', ' Ada'), [edge('n0', 'n1')]),
      ['n0 (Ada) @1', 'n1 (Ben) @2', 'n2 (Ada) @3'],
      ['numbered-names, names=Ada, count=1'],
    ],
    ['one of them is none', json([...named('Ada'), node('x1', 'Ben')], [edge('n0', 'x1')]), ['n0 (Ada) @1', 'x1 (Ben) @2'], []],
    ['they only begin so', json([...named('Ada'), node('n1b', 'Ben')], [edge('n0', 'n1b')]), ['n0 (Ada) @1', 'n1b (Ben) @2'], []],
    ['they only end so', json([...named('Ada'), node('an1', 'Ben')], [edge('n0', 'an1')]), ['n0 (Ada) @1', 'an1 (Ben) @2'], []],
    ['they are the names', json(named('n0', 'n1'), [edge('n0', 'n1')]), ['n0 @1', 'n1 @2'], []],
  ])('stand where %s', (_, file, people, notes) => {
    expect(read(file)).toMatchObject({ people, issues: notes.map((note): unknown => expect.stringContaining(note)) });
  });
});

describe('people of a network who are on the staff list', () => {
  const staff = 'id,name\na,Ada Quill\nb,Ben Orr\n';
  const listed = ['a (Ada Quill) @2', 'b (Ben Orr) @3'];

  it('stay as they are there, where half of the nodes or more are listed', () => {
    expect(read(json([node('a'), node('b'), node('c'), node('d')], [edge('a', 'c')]), 'n.json', staff)).toMatchObject({
      people: listed,
      ties: ['a > c @1'],
      issues: ['info left-out n.json what=listed-people, names=a|b, count=2'],
    });
    // By their names, too.
    expect(read(json([node('n0', 'Ada Quill'), node('n1', 'Ben Orr')], [edge('n0', 'n1')]), 'n.json', staff)).toMatchObject({
      people: listed,
      ties: ['Ada Quill > Ben Orr @1'],
    });
  });

  it('are listed once more where fewer are, and the second time it is said', () => {
    expect(
      read(
        json(
          ['a', 'b', 'c', 'd', 'e'].map((id) => node(id)),
          [edge('a', 'c')],
        ),
        'n.json',
        staff,
      ).people,
    ).toEqual([...listed, 'c @3', 'd @4', 'e @5']);
  });

  it('name nobody where they answered and have no tie; who has no recorded answer does not', () => {
    expect(read('dl n=3\nlabels: a b c\ndata:\n0 0 0\n1 0 0\n. . 0\n', 'n.dl', `${staff}c,Cay Lund\n`)).toMatchObject({
      ties: ['b > a @5'],
      issues: [
        'warning left-out n.dl what=unknown-cells, names=c, count=2',
        'info left-out n.dl what=listed-people, names=a|b|c, count=3',
        'info no-contact n.dl#ties @4 [to] what=nobody, written=a',
      ],
    });
  });
});
