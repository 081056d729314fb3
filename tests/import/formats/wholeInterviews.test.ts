import { expect, it } from 'vitest';

import { readWholly, type WholeCase } from '../importing';

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

const CASES: readonly WholeCase[] = [
  {
    name: 'Network Canvas: options as one value, places and encrypted names left out, a contact that is there twice',
    files: {
      'ego.csv': lines(
        'networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,sessionStart,sessionFinish,sessionExported,organisation,likes_tea,likes_cake,home_x,home_y,',
        'E1,ada,s1,1,2,2024-05-02,North,true,false,0.1,0.2,lost',
        'E2,,s2,1,,2024-05-02,South,,,,,lost',
        'E3,cay,s3,1,2,2024-05-02,South,false,false,,,lost',
      ),
      'people.csv': lines(
        'nodeID,networkCanvasEgoUUID,networkCanvasUUID,nickname,full_name,close,',
        '1,E1,u1,Benny,Ben Orr,5,lost',
        '2,E1,u2,,,,lost',
        '2,E1,u2,again,,,lost',
        '1,E2,u3,🔒secret,,2,lost',
      ),
    },
    is: {
      people: [
        'ada; organisation North; responded yes; likes: tea',
        'E2; organisation South; responded yes',
        'cay; organisation South; responded yes',
      ],
      contacts: ['ada > Benny @2; nickname: Benny; full_name: Ben Orr; close: 5', 'ada > u2 @3', 'E2 > u3 @5; close: 2'],
      issues: [
        'info left-out ego.csv what=pictures, names=, count=1',
        'info unknown-column-kept ego.csv @1 [likes] header=likes',
        'warning left-out people.csv what=older-export, names=u2, count=1',
        'warning left-out people.csv what=encrypted, names=nickname, count=1',
        'info unknown-column-kept people.csv @1 [nickname] header=nickname',
        'info unknown-column-kept people.csv @1 [full_name] header=full_name',
        'info unknown-column-kept people.csv @1 [close] header=close',
      ],
      sources: [
        'ego.csv people 3/3 UTF-8; id=id responded=responded organisation=organisation; format=network-canvas, counts={respondents=3, unfinished=1, names=3}, types=, files=ego.csv|people.csv',
        'people.csv contacts 3/3 UTF-8; from=from to=to',
      ],
    },
  },
  {
    name: 'Network Canvas: of three exports of one interview the latest counts, wherever it stands',
    files: {
      'ego.csv': lines(
        'networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish,sessionExported,site',
        'E1,ada,2,2024-05-02,East',
        'E1,ada,2,2024-05-09,West',
        'E1,ada,2,2024-05-09,South',
        'E2,,,2024-05-01,',
      ),
    },
    is: {
      people: ['ada; site West; responded yes', 'E2; responded no'],
      contacts: [],
      issues: ['warning left-out ego.csv what=older-export, names=ada, count=2'],
      sources: [
        'ego.csv people 2/2 UTF-8; id=id responded=responded site=site; format=network-canvas, counts={respondents=2, unfinished=1, names=0}, types=, files=',
      ],
    },
  },
  {
    name: 'Network Canvas: who is on the staff list stays as they are there; who finished and names nobody says so',
    files: {
      'staff.csv': 'id,name\nada,Ada Quill\nben,Ben Orr\ncay,Cay Lund\n',
      'ego.csv': lines('networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish,sessionExported', 'E1,ada,2,3', 'E2,ben,2,3', 'E3,cay,,3'),
      'people.csv': lines('networkCanvasEgoUUID,networkCanvasUUID,name,from', 'E1,u1,Ben Orr,x', 'E9,u2,Eve,'),
      'ties.csv': lines('networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID', 'E1,t,u1,u2'),
    },
    is: {
      people: ['ada (Ada Quill)', 'ben (Ben Orr); responded yes', 'cay (Cay Lund)'],
      contacts: ['ada > Ben Orr @2; name: Ben Orr'],
      issues: [
        'info left-out ego.csv what=contact-ties, names=, count=1',
        'info left-out ego.csv what=listed-people, names=ada|ben|cay, count=3',
        'error broken-element people.csv @3 what=unknown-respondent, written=E9',
        'info unknown-column-kept people.csv @1 [name] header=name',
        'info no-contact ego.csv @3 [to] what=nobody, written=ben',
      ],
    },
  },
  {
    name: 'GraphML of Network Canvas: two exports of a session, each element numbered where all share a line',
    files: {
      'e.graphml':
        '<graphml xmlns:nc="http://schema.networkcanvas.com/xmlns"><key id="n" attr.name="name"/><key id="u" attr.name="networkCanvasUUID"/><key id="s" attr.name="site"/>' +
        '<graph nc:caseId="ada" nc:sessionUUID="s1" nc:sessionFinishTime="1" nc:sessionExportTime="2024-01"><data key="s">Old</data><node id="1"><data key="n">Ray</data></node></graph>' +
        '<graph nc:caseId="ada" nc:sessionUUID="s1" nc:sessionFinishTime="1" nc:sessionExportTime="2024-02"><data key="s"> New </data><node id="1"><data key="n">Tom</data><data key="u">u1</data><data key="zz">y</data></node><node id="2"/><edge source="1" target="2"><data key="n">x</data></edge><edge source="2" target="1"/></graph>' +
        '<graph nc:sessionId="s2"><node id="1"><data key="n">Sue</data></node></graph></graphml>',
    },
    is: {
      people: ['ada; site New; responded yes', 's2; responded yes'],
      contacts: ['ada > Tom @1; name: Tom; zz: y', 'ada > 2 @2', 's2 > Sue @3; name: Sue'],
      issues: [
        'warning left-out e.graphml what=older-export, names=ada, count=1',
        'info left-out e.graphml what=contact-ties, names=, count=2',
        'info unknown-column-kept e.graphml#contacts @1 [name] header=name',
        'info unknown-column-kept e.graphml#contacts @1 [zz] header=zz',
      ],
      sources: [
        'e.graphml#respondents people 2/2 UTF-8; id=id responded=responded site=site; format=network-canvas-graphml, counts={respondents=2, unfinished=1, names=3}, types=, files=',
        'e.graphml#contacts contacts 3/3 UTF-8; from=from to=to',
      ],
    },
  },
  {
    name: 'GraphML of Network Canvas: one without interviews, and one in which none says that it has ended',
    files: {
      'a.graphml': '<graphml xmlns:nc="http://schema.networkcanvas.com/xmlns"/>',
      'b.graphml': '<graphml xmlns:nc="x" nc:a="1">\n<graph nc:caseId="ben">\n</graph>\n</graphml>',
    },
    is: {
      people: ['ben; responded yes'],
      issues: ['error broken-format a.graphml format=network-canvas-graphml, what=no-respondents, written='],
      unread: ['a.graphml'],
      sources: [
        'b.graphml people 1/1 UTF-8; id=id responded=responded; format=network-canvas-graphml, counts={respondents=1, unfinished=0, names=0}, types=, files=',
      ],
    },
  },
  {
    name: 'egor in one table: places beyond the size of the network, a row of nobody, a size that is not recorded',
    files: {
      'one.csv': lines(
        '.egoID,net size,id,name_1,name_2,name.3,X1.to.2,note,',
        'a,2,7,Tom,Sue,Kim,1,x,lost',
        ',1,8,Ann,,,,,lost',
        'b,NA,9,,N/A,Ray,0,,lost',
        'c,0,,Una,,,,,lost',
      ),
    },
    is: {
      people: ['a; responded yes; id (attribute): 7; note: x', 'b; responded yes; id (attribute): 9', 'c; responded yes'],
      contacts: ['a > Tom @2; name: Tom', 'a > Sue @2; name: Sue', 'b > Ray @4; name: Ray'],
      issues: [
        'warning broken-element one.csv @3 [.egoID] what=no-id, written=',
        'info left-out one.csv what=contact-ties, names=, count=1',
        'info unknown-column-kept one.csv#respondents @1 [id (attribute)] header=id (attribute)',
        'info unknown-column-kept one.csv#respondents @1 [note] header=note',
        'info unknown-column-kept one.csv#contacts @1 [name] header=name',
      ],
      sources: [
        'one.csv#respondents people 3/3 UTF-8; id=id responded=responded; format=egor, counts={respondents=3, unfinished=0, names=3}, types=, files=',
        'one.csv#contacts contacts 2/2 UTF-8; from=from to=to',
      ],
    },
  },
  {
    name: 'egor in three tables, one of them of ties among contacts by the headers of its own program',
    files: {
      'egos.csv': 'egoID,site\na,East\nb,\n',
      'alters.csv': 'egoID,alterID,type\na,Tom,Mentor\nb,Sue,Elite\nb,Kim,\n',
      'ties.csv': 'egoID,.srcID,.tgtID\nb,Sue,Kim\nb,Kim,Sue\n',
    },
    is: {
      people: ['a; site East', 'b'],
      contacts: ['a > Tom @2; types Mentor', 'b > Sue @3; types Elite', 'b > Kim @4'],
      issues: ['info left-out ties.csv what=contact-ties, names=, count=2'],
      sources: [
        'egos.csv people 2/2 UTF-8, comma; id=egoID site=site; format=egor, counts={respondents=2, names=3}, types=, files=egos.csv|alters.csv|ties.csv',
        'alters.csv contacts 3/3 UTF-8, comma; from=egoID to=alterID types=type',
      ],
    },
  },
  {
    name: 'EgoWeb: an interview without a respondent, a name that was refused, what the program worked out, a row of nobody',
    files: {
      'c.csv': lines(
        'EgoID,Interview ID,End Time,ward,Alter Number,Alter Name,close,Density,',
        ',7,2,A,1,Tom,3,1,lost',
        'ben,,-4,B,2,-2,-1,0,lost',
        ',,1,,3,Kim,,,lost',
        ',9,2,C,,,,,lost',
      ),
    },
    is: {
      people: ['7; responded yes; ward: A', 'ben; responded yes; ward: B', '9; responded yes; ward: C'],
      contacts: ['7 > Tom @2; close: 3', 'ben > Contact 2 of ben @3'],
      issues: [
        'warning broken-element c.csv @4 [EgoID] what=no-id, written=',
        'info left-out c.csv what=other-attributes, names=Density, count=1',
        'warning left-out c.csv what=unanswered, names=close, count=1',
        'info unknown-column-kept c.csv#respondents @1 [ward] header=ward',
        'info unknown-column-kept c.csv#contacts @1 [close] header=close',
      ],
      sources: [
        'c.csv#respondents people 3/3 UTF-8; id=id responded=responded; format=egoweb, counts={respondents=3, unfinished=1, names=2}, types=, files=',
        'c.csv#contacts contacts 2/2 UTF-8; from=from to=to',
      ],
    },
  },
  {
    name: 'coded interviews: types and motives among the codes, codes that are neither, other columns of the reference',
    files: {
      'codes.csv': lines(
        'Source,Speaker,Contact as said,Code 1,Code 2,Passage,',
        'int1,Ada Quill,Ben Orr,Mentor;gossip,support | Elite,my mentor,lost',
        'int2,Ada Quill,Zoe Pike,,tea,,lost',
        'int3,Ben Orr,,Mentor,,nobody said,lost',
      ),
    },
    is: {
      contacts: [
        'Ada Quill > Ben Orr @2; types Elite|Mentor; motives support; note my mentor; Other codes: gossip; Reference: Source: int1',
        'Ada Quill > Zoe Pike @3; Other codes: tea; Reference: Source: int2',
      ],
      issues: [
        'warning unknown-codes codes.csv @1 [Code 1] codes=gossip|tea, count=2',
        'info unknown-column-kept codes.csv @1 [Other codes] header=Other codes',
        'info unknown-column-kept codes.csv @1 [Reference: Source] header=Reference: Source',
        'error no-contact codes.csv @4 [to] what=blank, written=',
      ],
      sources: [
        'codes.csv contacts 2/3 UTF-8, comma; from=from to=to types=types motives=motives note=note; format=coded-references, counts={respondents=2, names=2}, types=, files=',
      ],
      instrument: 'absence=unknown',
    },
  },
  {
    name: 'coded interviews all of whose codes are known: nothing is to be said of them',
    files: { 'codes.csv': lines('Participant,Mentioned,Theme,Quote', 'Ada Quill,Ben Orr,Mentor,', 'Ben Orr,Ada Quill,,yes') },
    is: {
      contacts: ['Ada Quill > Ben Orr @2; types Mentor', 'Ben Orr > Ada Quill @3; note yes'],
      issues: [],
      sources: [
        'codes.csv contacts 2/2 UTF-8, comma; from=from to=to types=types motives=motives note=note; format=coded-references, counts={respondents=2, names=2}, types=, files=',
      ],
    },
  },
  {
    name: 'staff records: headers that are only like those of a staff record are kept as they are called',
    files: {
      'staff.csv': lines(
        'Employee No,First name,Surname,Role,Old position title,Position title code,My grade,Grade letter,Sub employer,Employer name,Old manager number,Manager number two,My end date,Planned start date x,Not primary,Primary school,Head FTE,FTE total,Staff id badge,Old staff id',
        '1,Ada,Quill,Clerk,x0,x1,x2,x3,x4,x5,x6,x7,x8,x9,x10,x11,x12,x13,x14,x15',
      ),
    },
    is: {
      people: [
        '1 (Ada Quill); role Clerk; Old position title: x0; Position title code: x1; My grade: x2; Grade letter: x3; Sub employer: x4; Employer name: x5; Old manager number: x6; Manager number two: x7; My end date: x8; Planned start date x: x9; Not primary: x10; Primary school: x11; Head FTE: x12; FTE total: x13; Staff id badge: x14; Old staff id: x15',
      ],
    },
  },
  {
    name: 'staff records: the main post by its mark, by its hours, posts that ended, a number of two people, and none',
    files: {
      'staff.csv': lines(
        'Employee Number,Last Name,First Name,Known As,Position Title,Band,Employer,Manager Employee Number,WTE,Primary,Start Date,End Date,Cost Centre,',
        '1,Quill,Adelaide,Ada,Tutor,6,North,2,0.4,No,01/02/2020,,C1,lost',
        '1,Quill,Adelaide,Ada,Ward Manager,7,North,3,0.4,Yes,01/02/2015,,C2,lost',
        '2,Orr,Ben,N/A,Matron,8a,South,,0,,01/02/2012,31/12/4712,NA,lost',
        '2,Orr,Ben,-,Lead,8b,South,1,"0,6",,01/02/2013,,,lost',
        '3,Moss,Dag,,Clerk,3,South,1,1,,01/02/2010,30/06/2019,,lost',
        '3,Moss,Dag,,Porter,2,South,1,1,,01/02/2009,30/06/2018,,lost',
        ',Hart,Eve,,Clerk,3,South,1,1,,01/02/2010,,,lost',
        '1,Quill,Other,,Clerk,3,North,,1,,01/02/2010,,,lost',
      ),
    },
    is: {
      people: [
        '1 (Ada Quill); organisation North; role Tutor; Ward Manager; grade 7; lineManager 3; WTE: 0.4; Primary: Yes; Start Date: 01/02/2015; Cost Centre: C2',
        '2 (Ben Orr); organisation South; role Matron; Lead; grade 8b; lineManager 1; WTE: 0,6; Start Date: 01/02/2013',
        '3 (Dag Moss); organisation South; role Porter; grade 2; lineManager 1; kind outside_person; WTE: 1; Start Date: 01/02/2009; End Date: 30/06/2018',
        'Eve Hart; organisation South; role Clerk; grade 3; lineManager 1; WTE: 1; Start Date: 01/02/2010',
      ],
      issues: [
        'info staff-record staff.csv @3 [Employee Number] what=further-post, rows=2',
        'warning staff-record staff.csv @6 [End Date] what=left, rows=1',
        'info unknown-column-kept staff.csv @1 [WTE] header=WTE',
        'info unknown-column-kept staff.csv @1 [Primary] header=Primary',
        'info unknown-column-kept staff.csv @1 [Cost Centre] header=Cost Centre',
        'error duplicate-id staff.csv @9 [id] id=1, firstRow=2, firstFile=staff.csv',
        'warning not-in-post staff.csv @7 [End Date] is=left, words={written=End Date: past, people=1}, people=1, answered=0',
      ],
      sources: [
        'staff.csv people 4/6 UTF-8, comma; id=id name=name role=role grade=grade organisation=organisation line_manager=line_manager; format=staff-records, counts={people=5}, types=, files=',
      ],
    },
  },
];

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(readWholly(one)).toEqual(one.is);
});
