import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { understand } from './understanding';

const ADA = '11111111-1111-4111-8111-111111111111';
const BEN = '22222222-2222-4222-8222-222222222222';
const row = (...cells: readonly string[]): string => `${cells.join(',')}\r\n`;
const EGO = row(
  'networkCanvasEgoUUID',
  'networkCanvasCaseID',
  'networkCanvasSessionID',
  'networkCanvasProtocolName',
  'sessionStart',
  'sessionFinish',
  'sessionExported',
  'organisation',
);
const CONTACT = row('nodeID', 'networkCanvasEgoUUID', 'networkCanvasUUID', 'name', 'type_mentor', 'type_elite', 'canvas_x', 'canvas_y');
const TIE = row('edgeID', 'from', 'to', 'networkCanvasEgoUUID', 'networkCanvasUUID', 'networkCanvasSourceUUID', 'networkCanvasTargetUUID');
const FOLDER = {
  'a_ego.csv':
    EGO +
    row(ADA, 'ada', 's1', 'P', '2024-05-01', '2024-05-01', '2024-05-02', 'North') +
    row(BEN, 'ben', 's2', 'P', '2024-05-01', '', '2024-05-02', 'South'),
  // The numbers of the nodes are those of another file: number 1 of Ada is not number 1 of Ben.
  'a_attributeList_Person.csv':
    CONTACT +
    row('1', ADA, 'u1', 'Cay Lund', 'true', 'true', '0.5', '0.5') +
    row('2', ADA, 'u2', 'Cay Lund', 'false', 'false', '', '') +
    row('1', BEN, 'u3', 'Dag Moss', '', '', '', '') +
    row('1', 'nobody', 'u4', 'Eve', '', '', '', ''),
  'a_edgeList_Knows.csv': TIE + row('1', '1', '2', ADA, 'e1', 'u1', 'u2'),
};
const EXPECTED = { ties: ['ada>Cay Lund Elite Mentor @2', 'ada>Cay Lund (2) @3', 'ben>Dag Moss @4'], people: ['ada yes', 'ben yes'] };
/** @param folder before the names of the files */
const issuesIn = (folder: string): Set<string> => {
  const contacts = `${folder}a_attributeList_Person.csv`;
  return new Set([
    `info left-out contact-ties 1${folder === '' ? '' : ` ${folder}a_ego.csv`}`,
    `warning read-as numbered-names 1 ${contacts} names=Cay Lund`,
    `info left-out pictures 1 ${contacts}`,
    `error broken-element unknown-respondent @5 ${contacts} written=nobody`,
  ]);
};

describe('Network Canvas', () => {
  it('joins the files of a folder by respondent and contact, never by the number of a node', () => {
    const { ties, people, said, issues, batch } = understand(FOLDER);
    expect({ ties, people }).toEqual({ ties: EXPECTED.ties, people: EXPECTED.people });
    expect(new Set(issues)).toEqual(issuesIn(''));
    expect(said).toEqual(['Network Canvas export from 3 files, 2 respondents (1 unfinished), 3 names']);
    expect(batch.people.map(({ organisation }) => organisation)).toEqual(['North', 'South']);
  });

  it('reads the same from a zip, and names the file within it', () => {
    const zip = zipSync(
      Object.fromEntries(Object.entries({ ...FOLDER, 'readme.txt': 'x' }).map(([name, text]) => [`export/${name}`, strToU8(text)])),
    );
    const { ties, people, issues, batch } = understand({ 'networkCanvasExport-1.zip': zip });
    expect({ ties, people }).toEqual({ ties: EXPECTED.ties, people: EXPECTED.people });
    expect(new Set(issues)).toEqual(new Set([...issuesIn('networkCanvasExport-1.zip/'), 'info left-out other-files 1 names=readme.txt']));
    expect(batch.sources.map(({ file }) => file).sort()).toEqual([
      'networkCanvasExport-1.zip/a_attributeList_Person.csv',
      'networkCanvasExport-1.zip/a_ego.csv',
    ]);
  });

  it('passes over what archives hold beside their files, and over blank ones', () => {
    const beside = {
      '__MACOSX/export/._a_ego.csv': 'x',
      '.hidden.csv': 'x',
      'Thumbs.db': 'x',
      'export/desktop.ini': 'x',
      'blank.csv': '',
      'export/': '',
    };
    const files = { ...Object.fromEntries(Object.entries(FOLDER).map(([name, text]) => [`export/${name}`, text])), ...beside };
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    const { ties, people, issues } = understand({ 'e.zip': zip });
    expect({ ties, people }).toEqual({ ties: EXPECTED.ties, people: EXPECTED.people });
    expect(new Set(issues)).toEqual(issuesIn('e.zip/'));
  });

  it('never takes ties among contacts for reports', () => {
    expect(understand(FOLDER).batch.nominations.length).toBe(3);
  });

  it('keeps the later of two exports of one interview', () => {
    const again = EGO + row(ADA, 'ada', 's1', 'P', '2024-05-01', '2024-05-01', '2024-06-02', 'East');
    const { people, issues, batch } = understand({ ...FOLDER, 'b_ego.csv': again });
    expect([people, batch.people.map(({ organisation }) => organisation).sort()]).toEqual([
      ['ben yes', 'ada yes'],
      ['East', 'South'],
    ]);
    expect(issues).toContain('warning left-out older-export 1 b_ego.csv names=ada');
  });

  it('asks for the respondents where their file is missing', () => {
    expect(understand({ 'a_attributeList_Person.csv': FOLDER['a_attributeList_Person.csv'] }).issues).toEqual([
      'error broken-format no-respondents format=network-canvas',
    ]);
  });

  it('leaves encrypted names out', () => {
    const { ties, issues } = understand({
      ...FOLDER,
      'a_attributeList_Person.csv': CONTACT + row('1', ADA, 'u1', 'ENCRYPTED', 'true', 'false', '', ''),
    });
    expect(ties).toEqual(['ada>u1 Mentor @2']);
    expect(issues).toContain('warning left-out encrypted 1 a_attributeList_Person.csv names=name');
  });

  it('takes whoever is on the staff list as that person', () => {
    expect(understand({ ...FOLDER, 'people.csv': 'id,name\nada,Ada Quill\nben,Ben Orr\n' })).toMatchObject({
      ties: EXPECTED.ties,
      people: ['ada (Ada Quill)', 'ben (Ben Orr)'],
    });
  });

  it('reads GraphML of several interviews', () => {
    const keys =
      '<key id="n" for="node" attr.name="name"/>\n<key id="u" for="node" attr.name="networkCanvasUUID"/>\n<key id="o" for="graph" attr.name="organisation"/>\n<key id="m" for="node" attr.name="type_mentor"/>\n<key id="e" for="node" attr.name="type_elite"/>\n';
    const graph = (caseId: string, name: string): string =>
      `<graph edgedefault="undirected" nc:caseId="${caseId}" nc:sessionUUID="s-${caseId}" nc:sessionFinishTime="2024" nc:sessionExportTime="2024">\n<data key="o">North</data>\n<node id="1">\n<data key="u">u1</data><data key="n">${name}</data><data key="m">true</data><data key="e">false</data>\n</node>\n<node id="2">\n<data key="u">u2</data><data key="n">Eve</data>\n</node>\n<edge source="1" target="2"/>\n</graph>\n`;
    const file = `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="http://schema.networkcanvas.com/xmlns">\n${keys}${graph('ada', 'Cay')}${graph('ben', 'Dag')}</graphml>`;
    const { ties, people, said, issues } = understand({ 'export.graphml': file });
    expect([ties, people]).toEqual([
      ['ada>Cay Mentor @12', 'ada>Eve @15', 'ben>Dag Mentor @22', 'ben>Eve @25'],
      ['ada yes', 'ben yes'],
    ]);
    expect([said, issues]).toEqual([['Network Canvas GraphML, 2 respondents, 4 names'], ['info left-out contact-ties 2']]);
  });
});

describe('egor', () => {
  // As the help of onefile_to_egor has it: netsize says how many contacts there are, `alter.sex.1` is the sex of the first.
  const ONE =
    'egoID,netsize,age,name.1,name.2,alter.sex.1,alter.sex.2,X1.to.2\n1,2,40,Tom,Sue,m,w,1\n2,1,50,Kim,,w,,\n3,0,60,,,,,\n4,,70,,,,,\n5,2,30,Ray,Ray,m,m,0\n6,1,20,,,w,,\n';

  it('unpivots one file: a contact a block, ties among contacts told and left out', () => {
    const { ties, people, said, issues, batch } = understand({ 'one.csv': ONE });
    expect(ties).toEqual(['1>Tom @2', '1>Sue @2', '2>Kim @3', '5>Ray @6', '5>Ray (2) @6', '6>Contact 1 of 6 @7']);
    expect(people).toEqual(['1 yes', '2 yes', '3 yes', '4 no', '5 yes', '6 yes']);
    expect(said).toEqual(['egor table, 6 respondents (1 unfinished), 6 names']);
    expect(issues).toEqual(['info left-out contact-ties 1', 'warning read-as numbered-names 1 names=Ray']);
    expect(batch.nominations.attributes.map(({ name }) => name)).toEqual(['name', 'sex']);
    expect(batch.people[0]?.attributes).toEqual([{ name: 'age', value: '40' }]);
  });

  it('reads three tables together, and leaves ties among contacts out', () => {
    const { ties, people, said, issues } = understand({
      'ties.csv': 'egoID,Source,Target,weight\n1,1,2,1\n',
      'alters.csv': 'egoID,alterID,name,type\n1,1,Uncle Tom,Mentor\n1,2,Aunt Sue,Elite\n2,1,Coach Kim,Mentor\n',
      'egos.csv': 'egoID,name\n1,Ada Quill\n2,Ben Orr\n3,Cay Lund\n',
    });
    expect([ties, people]).toEqual([
      ['1>1 Mentor @2', '1>2 Elite @3', '2>1 Mentor @4'],
      ['1 (Ada Quill)', '2 (Ben Orr)', '3 (Cay Lund)'],
    ]);
    expect([said, issues]).toEqual([['egor table from 3 files, 3 respondents, 3 names'], ['info left-out contact-ties 1']]);
  });
});

describe('EgoWeb', () => {
  const CONTACTS =
    'EgoID,Interview ID,Start Time,End Time,age,Alter Number,Alter Name,close,Degree\nada,7,1,2,40,1,"Lund, Cay",3,1\nada,7,1,2,40,2,Dag Moss,-2,1\nben,8,1,-4,-1,1,Dag Moss,0,0\n';
  const PAIRS =
    'Interview ID,EgoID,Alter 1 Number,Alter 1 Name,Alter 2 Number,Alter 2 Name,knows,Alter 1 ID,Alter 2 ID\n7,ada,1,Lund Cay,2,Dag Moss,1,71,72\n';

  it('reads respondents and contacts; codes below zero are no zeros; pairs are no reports', () => {
    const { ties, people, said, issues, batch } = understand({ 'c.csv': CONTACTS, 'pairs.csv': PAIRS });
    expect([ties, people]).toEqual([
      ['ada>Lund, Cay @2', 'ada>Dag Moss @3', 'ben>Dag Moss @4'],
      ['ada yes', 'ben yes'],
    ]);
    expect(said).toEqual(['EgoWeb export from 2 files, 2 respondents (1 unfinished), 3 names']);
    expect(new Set(issues)).toEqual(
      new Set([
        'info left-out other-attributes 1 names=Degree',
        'warning left-out unanswered 2 names=close|age',
        'info left-out contact-ties 1 pairs.csv',
      ]),
    );
    const { attributes, words } = batch.nominations;
    expect(attributes.map(({ name, cells }) => [name, ...Array.from(cells, (cell) => words[cell])])).toEqual([['close', '3', '', '0']]);
  });

  it('tells of a row whose columns a comma has shifted', () => {
    expect(understand({ 'c.csv': `${CONTACTS}cay,9,1,2,40,1,Eve,3,1,one more\n` }).issues).toContain(
      'error ragged-row  @5 cells=10 columns=9 delimiter=,',
    );
  });
});
