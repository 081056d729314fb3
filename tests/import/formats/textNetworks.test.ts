import { describe, expect, it } from 'vitest';

import { understand } from './understanding';

const read = (file: string, name = 'n.dl') => {
  const { ties, people, issues, said } = understand({ [name]: file });
  return { ties, people, issues, said };
};

// UCINET 6 reference manual, “DL”; every tie counted by hand.
describe('UCINET DL, word by word', () => {
  const header = 'dl n=3';
  const labels = 'labels:\na b c\ndata:\n';

  it.each([
    ['fm', 'fullmatrix'],
    ['edgelist', 'edgelist1'],
    ['el1', 'edgelist1'],
    ['nodelist', 'nodelist1'],
    ['nl1', 'nodelist1'],
    ['nl1b', 'nodelist1b'],
    ['lh', 'lowerhalf'],
    ['UH', 'upperhalf'],
  ])('reads %s as %s', (short, long) => {
    const data = {
      fullmatrix: '0 1 0\n0 0 1\n0 0 0\n',
      edgelist1: 'a b\n',
      nodelist1: 'a b c\n',
      nodelist1b: 'a 2 b c\n',
      lowerhalf: '0\n1 0\n0 0 0\n',
      upperhalf: '0 1 0\n0 0\n0\n',
    }[long];
    const [one, other] = [short, long].map((format) => read(`${header} format=${format}\n${labels}${data ?? ''}`));
    expect(one).toEqual(other);
    expect(one?.ties.length).toBeGreaterThan(0);
  });

  it('reads lists of those who are named, with or without their number', () => {
    expect(read(`${header} format=nodelist1\n${labels}a b c\nc 1\n`).ties).toEqual(['a>b @5', 'a>c @5', 'c>a @6']);
    expect(read(`${header} format=nodelist1b\n${labels}a 2 b c\nb 0\nc 1 1\n`).ties).toEqual(['a>b @5', 'a>c @5', 'c>a @7']);
  });

  it('reads both halves, with a diagonal and without, each tie both ways', () => {
    expect(read(`${header} format=lowerhalf\n${labels}0\n2 0\n0 3 0\n`).ties).toEqual(['b>a 2 @6', 'a>b 2 @6', 'c>b 3 @7', 'b>c 3 @7']);
    expect(read(`${header} format=lowerhalf diagonal=absent\n${labels}2\n0 3\n`).ties).toEqual([
      'b>a 2 @5',
      'a>b 2 @5',
      'c>b 3 @6',
      'b>c 3 @6',
    ]);
    expect(read(`${header} format=upperhalf\n${labels}0 2 0\n0 3\n0\n`).ties).toEqual(['a>b 2 @5', 'b>a 2 @5', 'b>c 3 @6', 'c>b 3 @6']);
    expect(read(`${header} diagonal=present\n${labels}0 2 0\n0 0 3\n0 0 0\n`).ties).toEqual(['a>b 2 @5', 'b>c 3 @6']);
  });

  it('takes a blank for not recorded, and leaves the diagonal out', () => {
    const { ties, people, issues } = read(`${header}\n${labels}5 1 .\nNA . na\n0 0 0\n`);
    expect(ties).toEqual(['a>b 1 @5']);
    expect(people).toEqual(['a yes', 'b no', 'c yes']);
    expect(issues).toEqual(['info left-out diagonal 1', 'warning left-out unknown-cells 3 names=a|b']);
  });

  it('refuses a cell that is no number, and a line of a list that is no tie', () => {
    expect(read(`${header}\n${labels}0 x 1\n0 0 0\n0 0 0\n`)).toMatchObject({
      ties: ['a>c 1 @5'],
      issues: ['error broken-element bad-number @5 written=x'],
    });
    const list = read(`${header} format=edgelist1\n${labels}a b 1\na\na b 1 2\na b x\na z\nz a\na 3\n4 a\n0 a\n1.5 a\n`);
    expect(list.ties).toEqual(['a>b 1 @5', 'a>c @11']);
    expect(list.issues).toEqual([
      'error broken-element bad-line @6 written=a',
      'error broken-element bad-line @7 written=a b 1 2',
      'error broken-element bad-number @8 written=x',
      'error broken-element unknown-end @9 written=z',
      'error broken-element unknown-end @10 written=z',
      'error broken-element unknown-end @12 written=4',
      'error broken-element unknown-end @13 written=0',
      'error broken-element unknown-end @14 written=1.5',
    ]);
  });

  it('says what it cannot read as it is written', () => {
    const written = understand({ 'n.dl': `${header} format=edgelist1\n${labels}a\na b 1 2\na b x\na z\nq a\n` }).batch.issues.flatMap(
      ({ code, values }) => (code === 'broken-element' && 'written' in values ? [values.written] : []),
    );
    // Of two ends the one that nobody has.
    expect(written).toEqual(['a', 'a b 1 2', 'x', 'z', 'q']);
  });

  it('names the relations of several matrices, or numbers them', () => {
    const two = '0 1\n0 0\n0 0\n1 0\n';
    expect(read(`dl n=2 nm=2\nlabels: a b\ndata:\n${two}`).ties).toEqual(['a>b relation 1 1 @4', 'b>a relation 2 1 @7']);
    expect(read(`dl n=2 nm=2\nlabels: a b\nlevel labels: advice trust\ndata:\n${two}`).ties).toEqual(['a>b advice 1 @5', 'b>a trust 1 @8']);
    expect(read('dl n=2 nm=2 format=edgelist1\nlabels: a b\nmatrix labels: advice trust\ndata:\na b\n!\nb a\n').ties).toEqual([
      'a>b advice @5',
      'b>a trust @7',
    ]);
    for (const [file, found] of [
      [`dl n=2 nm=3\nlabels: a b\ndata:\n${two}`, '3 × 2 × 2, 8'],
      [`dl n=2\nlabels: a b\ndata:\n${two}`, '1 × 2 × 2, 8'],
      [`dl n=2 nm=2\nlabels: a b\ndata:\n${two} 1\n`, '2 × 2 × 2, 9'],
    ] as const)
      expect(read(file).issues).toEqual([`error broken-format damaged format=dl written=${found}`]);
  });

  it('takes labels of rows and of columns that are the same, and refuses two kinds', () => {
    const rows = 'dl nr=2 nc=2\nrow labels: a b\n';
    expect(read(`${rows}column labels: a b\ndata:\n0 1\n0 0\n`).ties).toEqual(['a>b 1 @5']);
    expect(read(`${rows}data:\n0 1\n0 0\n`).ties).toEqual(['a>b 1 @4']);
    expect(read('dl nr=2 nc=2\ncol labels: a b\ndata:\n0 1\n0 0\n').ties).toEqual(['a>b 1 @4']);
    expect(read(`${rows}col labels: x y\ndata:\n0 1\n0 0\n`).issues).toEqual(['error broken-format two-mode format=dl']);
    expect(read('dl n=2 format=nodelist2\ndata:\n1 2\n').issues).toEqual(['error broken-format two-mode format=dl']);
  });

  it('numbers those who have no label, and says so', () => {
    const { people, issues } = read('dl n=3\nlabels: a\ndata:\n0 1 0\n0 0 0\n0 0 0\n');
    expect(people).toEqual(['a yes', '2 yes', '3 yes']);
    // What begins other labels is none.
    for (const other of ['row', 'col', 'column', 'matrix', 'level'])
      expect(read(`dl n=2 format=edgelist1\nlabels: a\n${other} labels: x y\ndata:\n1 2\n`).people).toEqual(['a', '2']);
    expect(issues).toEqual(['info read-as unnamed-nodes 2']);
  });

  it('finds no matrix of one person without a diagonal', () => {
    expect(read('dl n=1 diagonal=absent data:\n5 6\n').issues).toEqual(['error broken-format damaged format=dl written=1 × 1 × 1, 2']);
  });

  it('takes what is between quotation marks for one word, and n = 3 with spaces', () => {
    expect(read('DL N = 2, Format = EdgeList1\nLabels:\n"Ann Vale","Bo, Jr"\nData:\n"ann vale" "Bo, Jr" 2\n').ties).toEqual([
      'Ann Vale>Bo, Jr 2 @5',
    ]);
  });

  it.each(['labels:', 'labels', 'label:', 'LABELS:'])(
    'takes what follows “%s” for labels, and no more of them than there are people',
    (word) => {
      expect(read(`dl n=2 format=edgelist1\n${word} a b c\ndata:\n1 2\n`)).toEqual({
        ties: ['a>b @4'],
        people: ['a', 'b'],
        issues: [],
        said: ['UCINET DL, 2 people, 1 tie'],
      });
    },
  );

  it('takes labels that look like settings for labels, and a word “dl” among them, too', () => {
    expect(read('dl n=3 format=edgelist1\nlabels: an=3 n-4 dl\ndata:\n1 2\ndl an=3\n')).toMatchObject({
      ties: ['an=3>n-4 @4', 'dl>an=3 @5'],
      people: ['an=3', 'n-4', 'dl'],
      issues: [],
    });
    // Settings end with the header.
    expect(read('dl n=2 format=edgelist1 labels embedded\ndata:\nn=3 data:\n')).toMatchObject({ ties: ['n=3>data: @3'], issues: [] });
  });

  it('takes labels of rows alone where there is but one', () => {
    expect(read('dl nr=1 nc=1\nrow labels: a\ndata:\n0\n').people).toEqual(['a']);
    expect(read('dl nr=1 nc=1\nrow labels: a\ncol labels: b\ndata:\n0\n').issues).toEqual(['error broken-format two-mode format=dl']);
    expect(read('dl nr=2 nc=3\ndata:\n0 1 1\n0 0 1\n').issues).toEqual(['error broken-format two-mode format=dl written=2 × 3']);
  });

  it.each(['edgelist2', 'el2', 'nodelist2', 'nl2'])('refuses two kinds of people in %s', (layout) => {
    expect(read(`dl n=2 format=${layout}\ndata:\n1 2\n`).issues).toEqual(['error broken-format two-mode format=dl']);
  });

  it('reads a strength under each name of a list of ties, and a matrix under each name of one', () => {
    for (const layout of ['edgelist1', 'el1', 'edgelist'])
      expect(read(`${header} format=${layout}\n${labels}a b 2\n`).ties).toEqual(['a>b 2 @5']);
    for (const layout of ['fullmatrix', 'fm'])
      expect(read(`${header} format=${layout}\n${labels}0 2 0\n0 0 0\n0 0 0\n`).ties).toEqual(['a>b 2 @5']);
    expect(read(`${header} format=square\n${labels}0 2 0\n`).issues).toEqual([
      'error broken-format unknown-layout format=dl written=square',
    ]);
  });

  it('reads a matrix with its labels before its rows and columns', () => {
    expect(read('dl n=2 format=fullmatrix\nlabels embedded:\ndata:\n  a b\na 0 1\nb 0 0\n')).toEqual({
      ties: ['a>b 1 @5'],
      people: ['a yes', 'b yes'],
      issues: [],
      said: ['UCINET DL, 2 people, 1 tie'],
    });
    const two = 'dl n=2 nm=2 format=fullmatrix\nlabels embedded:\ndata:\n  a b\na 0 1\nb 0 0\n  a b\na 0 0\nb 3 0\n';
    expect(read(two)).toMatchObject({ ties: ['a>b relation 1 1 @5', 'b>a relation 2 3 @9'], people: ['a yes', 'b yes'], issues: [] });
  });

  it('takes the people of the data, where they are said to be there, for all there are', () => {
    const { people, ties, issues } = read('dl n=2 format=edgelist1\nlabels: x y\nlabels embedded:\ndata:\nAda Ben\nBEN ada\n');
    expect([people, ties, issues]).toEqual([['Ada', 'Ben'], ['Ada>Ben @5', 'Ben>Ada @6'], []]);
  });

  it('takes words that only begin or end like “na” for no numbers', () => {
    expect(read(`${header}\n${labels}0 nan 1\n0 0 ana\n0 0 0\n`)).toMatchObject({
      ties: ['a>c 1 @5'],
      issues: ['error broken-element bad-number @5 written=nan', 'error broken-element bad-number @6 written=ana'],
    });
  });

  it('takes who has no recorded cell for somebody who did not answer, and of half a matrix both ends of a cell for such as did', () => {
    expect(read(`${header}\n${labels}0 . na\n0 0 .\n. NA 0\n`).people).toEqual(['a no', 'b yes', 'c no']);
    expect(read(`${header} format=upperhalf\n${labels}0 1 .\n0 .\n0\n`).people).toEqual(['a yes', 'b yes', 'c no']);
  });

  it('parts relations of a list by “!”, wherever it stands', () => {
    const list = (data: string) => read(`dl n=2 nm=2 format=edgelist1\nlabels: a b\nmatrix labels: advice trust\ndata:\n${data}`);
    for (const data of ['a b\n!\nb a\n', 'a b !\nb a\n', 'a b\n!\n\nb a\n'])
      expect(list(data)).toMatchObject({ issues: [], ties: ['a>b advice @5', expect.stringMatching(/^b>a trust @[678]$/)] });
    // Between full matrices nothing is to stand.
    expect(read('dl n=2 nm=2\nlabels: a b\ndata:\n0 1\n0 0\n!\n0 0\n1 0\n').issues).toEqual([
      'error broken-format damaged format=dl written=2 × 2 × 2, 9',
    ]);
  });

  it('says of a list of those who are named who of them is nobody', () => {
    expect(read(`${header} format=nodelist1\n${labels}a b x\ny a\n4 a\n`)).toMatchObject({
      ties: ['a>b @5'],
      issues: [
        'error broken-element unknown-end @5 written=x',
        'error broken-element unknown-end @6 written=y',
        'error broken-element unknown-end @7 written=4',
      ],
    });
  });

  it('believes a file that says of itself that it has as many people as letters, and no more', () => {
    // 40 letters.
    const file = (n: number): string => `dl n=${n} format=edgelist1\ndata:\n1 2\n`.padEnd(40, '\n');
    expect(file(40)).toHaveLength(40);
    expect(read(file(40)).people).toHaveLength(40);
    expect(read(file(41)).issues).toEqual(['error broken-format damaged format=dl written=n=41']);
  });

  it.each([
    ['dl n=0', 'n=0'],
    ['dl n=1.5', 'n=1.5'],
    ['dl n=-2', 'n=-2'],
    ['dl n=99999999', 'n=99999999'],
    // Nobody says how many there are.
    ['dl nm=1', 'n=0'],
  ])('refuses %s', (first, written) => {
    expect(read(`${first}\ndata:\n0 1\n`).issues).toEqual([`error broken-format damaged format=dl written=${written}`]);
  });
});

// The Pajek reference manual; every tie counted by hand.
describe('Pajek, section by section', () => {
  const three = '*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n';
  const net = (text: string) => read(text, 'n.net');

  it('reads arcs one way and edges both, with or without a strength', () => {
    expect(net(`${three}*Arcs\n1 2 5\n2 3\n1 3 l "x"\n*Edges\n1 2 2\n`).ties).toEqual([
      'a>b 5 @6',
      'b>c @7',
      'a>c @8',
      'a>b 2 @10',
      'b>a 2 @10',
    ]);
    expect(net(`${three}*Arcslist\n1 2 3\n*Edgeslist\n2 3\n`).ties).toEqual(['a>b @6', 'a>c @6', 'b>c @8', 'c>b @8']);
  });

  it('reads relations from their headings, and from the lines themselves', () => {
    expect(net(`${three}*Arcs :1 "advice"\n1 2\n*Arcs :2\n2 3\n*Arcs\n3: 1 3 1\n2: 3 1\n1:2 1\n3 2\n`).ties).toEqual([
      'a>b advice @6',
      'b>c relation 2 @8',
      'a>c 3 1 @10',
      'c>a relation 2 @11',
      'b>a advice @12',
      'c>b @13',
    ]);
  });

  it('refuses lines that are no ties, and no more', () => {
    const { ties, issues } = net(`${three}*Arcs\n1\n0 1\n1 4\n1.5 2\n1 2 x9\n1 2 9x\n1 3\n`);
    expect(ties).toEqual(['a>b @10', 'a>c @12']);
    expect(issues).toEqual([
      'error broken-element bad-line @6 written=1',
      'error broken-element unknown-end @7 written=0',
      'error broken-element unknown-end @8 written=4',
      'error broken-element unknown-end @9 written=1.5',
      'error broken-element bad-number @11 written=9x',
    ]);
    const written = understand({ 'n.net': `${three}*Arcs\n7 2\n2 8\n1\n2: 9 1\n1 2 9x\n` }).batch.issues.flatMap(({ code, values }) =>
      code === 'broken-element' && 'written' in values ? [values.written] : [],
    );
    expect(written).toEqual(['7', '8', '1', '9', '9x']);
    // Of one line it is said once.
    expect(net(`${three}*Arcslist\n1 9\n2 8 7\n3 6 1\n`).issues).toEqual([
      'error broken-element unknown-end @6 written=9',
      'error broken-element unknown-end @7 written=8',
      'error broken-element unknown-end @8 written=6',
    ]);
    expect(net('*Vertices 2\n1 "a"\n2 "b"\n7 "z"\n*Arcs\n1 2\n').issues).toEqual(['error broken-element bad-line @4 written=7 \"z\"']);
  });

  it('reads a matrix, and who answered in it', () => {
    const { ties, people, issues } = net(`${three}*Matrix\n1 2 0\n0 0 3\n0 0 0\n`);
    expect(ties).toEqual(['a>b 2 @6', 'b>c 3 @7']);
    expect(people).toEqual(['a yes', 'b yes', 'c yes']);
    expect(issues).toEqual(['info left-out diagonal 1']);
    expect(net(`${three}*Matrix\n0 x 0\n0 0 0\n0 0 0\n1\n`).issues).toEqual([
      'error broken-element bad-number @6 written=x',
      'error broken-element bad-number @9 written=1',
    ]);
    // Of half a matrix, people would seem to have no ties: docs/import.md.
    for (const [half, cells] of [
      ['0 1\n', 2],
      ['0 1\n0', 3],
      ['0 1\n0\n*Arcs\n1 2\n', 3],
      ['', 0],
    ] as const)
      expect(net(`*Vertices 2\n*Matrix\n${half}`).issues).toEqual([`error broken-format damaged format=pajek written=2 × 2, ${cells}`]);
  });

  it('takes names that are there twice for names, and numbers for ids', () => {
    const { people, ties, issues } = net('*Vertices 3\n1 "a"\n2 "a"\n3\n*Arcs\n1 2\n2 3\n');
    expect([people, ties]).toEqual([
      ['1 (a)', '2 (a)', '3'],
      ['1>2 @6', '2>3 @7'],
    ]);
    expect(new Set(issues)).toEqual(new Set(['info read-as unnamed-nodes 1', 'warning read-as numbered-names 1 names=a']));
  });

  it('reads networks of the same people as types, and leaves out those of others', () => {
    const file = `*Network advice\n${three}*Arcs\n1 2\n*Network trust\n${three}*Edges\n2 3\n*Network other\n*Vertices 2\n1 "x"\n2 "y"\n*Arcs\n1 2\n`;
    const { ties, people, issues } = read(file, 'p.paj');
    expect(ties).toEqual(['a>b advice @7', 'b>c trust @14', 'c>b trust @14']);
    expect(people).toEqual(['a', 'b', 'c']);
    expect(issues).toEqual([
      'warning left-out second-networks 1 names=other',
      'info read-as graphs-as-types 2 names=advice|trust',
      'warning read-as undirected 1',
    ]);
    // One network is no type.
    expect(read(`*Network advice\n${three}*Arcs\n1 2\n`, 'p.paj').ties).toEqual(['a>b @7']);
  });

  it('reads a partition as an attribute, and leaves out vectors, clusters and permutations', () => {
    const lists = ['Vector v', 'Cluster c', 'Permutation p'].map((name) => `*${name}\n*Vertices 3\n1\n2\n3\n`).join('');
    const { batch, issues } = understand({ 'p.paj': `*Network n\n${three}*Arcs\n1 2\n${lists}*Partition floor\n*Vertices 3\n7\n8\n9\n` });
    expect(batch.people.map(({ attributes }) => attributes)).toEqual(['7', '8', '9'].map((value) => [{ name: 'floor', value }]));
    expect(issues).toEqual(['info left-out vectors 3 names=v|c|p', 'info read-as partition 1 names=floor']);
  });

  it.each([
    ['*Vertices 5 2\n1 "a"\n', 'two-mode format=pajek'],
    ['*Vertices -1\n*Arcs\n', 'damaged format=pajek written=*Vertices -1'],
    ['*Vertices x\n*Arcs\n1 2\n', 'damaged format=pajek written=*Vertices x'],
    ['*Vertices 90000\n*Arcs\n1 2\n', 'damaged format=pajek written=*Vertices 90000'],
  ])('refuses %j', (text, what) => {
    expect(net(text).issues).toEqual([`error broken-format ${what}`]);
  });

  it('takes vertices for one kind where the second number is none', () => {
    expect(net('*Vertices 2 2\n1 "a"\n2 "b"\n*Arcs\n1 2\n').ties).toEqual(['a>b @5']);
    expect(net('% note\n\n*vertices 2 0\n1 a\n2 b\n% more\n*ARCS\n1 2\n').ties).toEqual(['a>b @8']);
  });

  it('believes a file that has so many people more than letters, and no more', () => {
    // A vertex may have no line of its own: 10,000 more than there are letters.
    const file = (count: number): string => `*Vertices ${count}\n*Arcs\n1 2\n`.padEnd(50, '\n');
    expect(net(file(10_050)).people).toHaveLength(10_050);
    expect(net(file(10_051)).issues).toEqual(['error broken-format damaged format=pajek written=*Vertices 10051']);
    expect(net('*Vertices 0\n*Arcs\n').issues).toEqual(['error broken-format no-nodes format=pajek']);
    expect(net('*Vertices\n*Arcs\n').issues).toEqual(['error broken-format no-nodes format=pajek']);
  });

  it('says the first of what is wrong with the whole', () => {
    expect(net('*Vertices x\n*Vertices y\n').issues).toEqual(['error broken-format damaged format=pajek written=*Vertices x']);
    expect(net('*Vertices 3 2\n*Matrix\n0 1\n*Vertices y\n').issues).toEqual(['error broken-format two-mode format=pajek']);
    expect(net('*Vertices 2\n*Matrix\n0 1\n*Vertices 5 2\n').issues).toEqual(['error broken-format damaged format=pajek written=2 × 2, 2']);
  });

  it('knows a relation of its own by a number and a colon alone', () => {
    expect(net(`${three}*Arcs :1 "advice"\n1 2\n*Arcs\na1: 2 3\n1: 2 3 l x\n1:3 1 4\n7:1 3\n`)).toMatchObject({
      ties: ['a>b advice @6', 'b>c advice @9', 'c>a advice 4 @10', 'a>c 7 @11'],
      issues: ['error broken-element unknown-end @8 written=a1:'],
    });
  });

  it('reads relations of several matrices, and who answered in any of them', () => {
    expect(net('*Vertices 2\n1 "a"\n2 "b"\n*Matrix :1 "advice"\n0 1\n0 0\n*Matrix :2 "trust"\n0 0\n3 0\n')).toMatchObject({
      ties: ['a>b advice 1 @5', 'b>a trust 3 @9'],
      people: ['a yes', 'b yes'],
      issues: [],
    });
    // A row may stand on several lines: it is where its first cell stands.
    const files = { 'n.net': `${three}*Matrix\n0 0\n0\n1 0 0\n0 1 0\n`, 'staff.csv': 'id,name\na,Ada\nb,Ben\nc,Cay\n' };
    expect(understand(files).issues.filter((issue) => issue.includes('no-contact'))).toEqual(['info no-contact nobody @6 [to] written=a']);
  });

  it('leaves out what it does not know, and says so of vertices of another number', () => {
    const rest = '*Events\n1 2\nx\n*Arcs\n1 2\n';
    expect(net(`${three}${rest}`)).toMatchObject({ ties: ['a>b @9'], issues: [] });
    expect(net(`${three}*Arcs\n1 2\n*Vertices 2\n1 "x"\n2 "y"\n*Arcs\n2 1\n`)).toMatchObject({
      ties: ['a>b @6'],
      people: ['a', 'b', 'c'],
      issues: ['warning left-out second-networks 1'],
    });
    // Between the name of a network and its vertices there may be a remark.
    expect(read(`*Network one\n${three}*Arcs\n1 2\n*Network two\nremark\n${three}*Arcs\n2 3\n`, 'n.paj')).toMatchObject({
      ties: ['a>b one @7', 'b>c two @15'],
      issues: ['info read-as graphs-as-types 2 names=one|two'],
    });
  });

  it('calls a list without a name by its kind, and takes its values by their order', () => {
    const file = `*Network n\n${three}*Arcs\n1 2\n*Partition\n9 9\n*Vertices 3\n7\n8 x\n9\n10\n*Vector\n*Vertices 3\n1\n2\n3\n`;
    const { batch, issues } = understand({ 'p.paj': file });
    expect(batch.people.map(({ attributes }) => attributes)).toEqual(['7', '8', '9'].map((value) => [{ name: 'partition', value }]));
    expect(issues).toEqual(['info read-as partition 1 names=partition', 'info left-out vectors 1 names=vector']);
  });

  it('leaves out how a vertex is drawn, and numbers one without a label', () => {
    expect(net('*Vertices 3\n1 "a" box\n2 "b"\n3 "" ic Red\n*Arcs\n1 3\n')).toEqual({
      ties: ['a>3 @6'],
      people: ['a', 'b', '3'],
      issues: ['info left-out pictures 2', 'info read-as unnamed-nodes 1'],
      said: ['Pajek, 3 people, 1 tie'],
    });
    // Each stands in its line.
    expect(
      understand({ 'n.net': '% by hand\n*Vertices 2\n2 "b"\n1 "a"\n*Arcs\n1 2' }).batch.people.map(({ id, origin }) => [id, origin?.row]),
    ).toEqual([
      ['a', 4],
      ['b', 3],
    ]);
  });
});
