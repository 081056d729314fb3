import { expect, it } from 'vitest';

import { readWholly, type WholeCase, workbookOf } from '../importing';

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

const CASES: readonly WholeCase[] = [
  {
    name: 'a staff list: every column that there is, and what each says of a word that it cannot read',
    files: {
      'people.csv': lines(
        'id,name,group,organisation,unit,role,grade,responded,kind,seniority,line_manager,gender,age_band,years_in_post,years_in_organisation,years_in_service,site,hybrid,cap,perceived_isolation,lacks_networks,barriers,programme,background,needs,consent,opted_out,Remark',
        'm1,Ann Vale,General,Care,Ward,Matron,8a,Yes,,3,m2,f,30-40,"2,5",4,10,East,no,yes,4,2,time-pressure,Scheme,nurse,support; gossip,named; sold,yes,x',
        'm2,Bo Finch,Estates,Care,,,,perhaps,robot,two,,,,,,,,maybe,,6,0,tim-pressure; nonsense,,,,,perhaps,',
        'm3,Cy Rook,,Care,,,,,,,,,,,,,,maybe,,,,,,,,,,',
        'm4,Di Rees,,Care,,,,partly,,,,,,,,,,,,,,,,,,,,',
      ),
    },
    is: {
      people: [
        'm1 (Ann Vale); group general; organisation Care; unit Ward; role Matron; grade 8a; seniority 3; lineManager m2; gender f; ageBand 30-40; yearsInPost 2.5; yearsInOrganisation 4; yearsInService 10; site East; hybrid false; responded yes; capped true; perceivedIsolation 4; lacksNetworks 2; barriers time-pressure; programme Scheme; background nurse; needs support|gossip; consent named; optedOut true; Remark: x',
        'm2 (Bo Finch); group Estates; organisation Care; needs',
        'm3 (Cy Rook); organisation Care; responded no; needs',
        'm4 (Di Rees); organisation Care; needs',
      ],
      issues: [
        'info unknown-column-kept people.csv @1 [Remark] header=Remark',
        'info unknown-motive people.csv @2 [needs] word=gossip',
        'warning unknown-value people.csv @2 [consent] written=sold, allowed=named, introduced, kept or none, readAs=rest, rows=1',
        'info unknown-group people.csv @3 [group] word=Estates',
        'warning unknown-value people.csv @3 [responded] written=perhaps, allowed=yes, no, declined or not asked, readAs=blank, rows=1',
        'warning unknown-value people.csv @3 [kind] written=robot, allowed=manager, outside person or collectivity, readAs=manager, rows=1',
        'warning unknown-value people.csv @3 [seniority] written=two, allowed=a number, readAs=blank, rows=1',
        'warning unknown-value people.csv @3 [hybrid] written=maybe, allowed=yes or no, readAs=blank, rows=2',
        'warning unknown-value people.csv @3 [perceived_isolation] written=6, allowed=a number from 1 to 5, readAs=blank, rows=1',
        'warning unknown-value people.csv @3 [lacks_networks] written=0, allowed=a number from 1 to 5, readAs=blank, rows=1',
        'warning unknown-value people.csv @3 [barriers] written=tim-pressure, allowed=a barrier of the codebook; did you mean “time-pressure”, readAs=barriers, rows=1',
        'warning unknown-value people.csv @3 [barriers] written=nonsense, allowed=a barrier of the codebook, readAs=barriers, rows=1',
        'warning unknown-value people.csv @3 [opted_out] written=perhaps, allowed=yes or no, readAs=no, rows=1',
        'info unknown-value people.csv @5 [responded] written=partly, allowed=, readAs=in-part, rows=1',
      ],
    },
  },
  {
    name: 'a register of networks beside people: what is said of networks is of nobody else, and none runs itself',
    files: {
      'people.csv': lines(
        'id,name,kind,types,status,position,structure,coordination,membership,formation,posts,host,rhythm',
        'm1,Ann Vale,manager,Elite,live,lead,formal,,,,,The College,',
        'n1,Ward Forum,collectivity,Elite; Zeal,Paused,both,formal,loose,OPEN,organic,nursing; nursing; finance,The College,monthly',
        'n2,Board,team,,asleep,somewhere,odd,,,,,board,',
        'n3,Blank,group,,,,,,,,,,',
        // Of a network neither says that somebody has left, or that nobody is there.
        'n4,Alumni (left),group,,,,,,,,,,',
        'n5,Vacant,group,,,,,,,,,,',
      ),
    },
    is: {
      people: [
        'm1 (Ann Vale); types: Elite; status: live; position: lead; structure: formal; host: The College',
        'n1 (Ward Forum); network {types=Elite|Zeal, structure=1, coordination=2, membership=2, formation=2, position=across, posts=nursing|finance, host=The College, rhythm=monthly, status=dormant}; kind collectivity',
        'n2 (Board); network {types=, structure=0, coordination=0, membership=0, formation=0, position=, posts=, host=, rhythm=, status=}; kind collectivity',
        'n3 (Blank); kind collectivity',
        'n4 (Alumni (left)); kind collectivity',
        'n5 (Vacant); kind collectivity',
      ],
      issues: [
        'info unknown-type people.csv @3 [types] word=Zeal',
        'warning unknown-value people.csv @4 [status] written=asleep, allowed=live, dormant or closed, readAs=blank, rows=1',
        'warning unknown-value people.csv @4 [position] written=somewhere, allowed=internal, external or across, readAs=blank, rows=1',
        'warning unknown-value people.csv @4 [structure] written=odd, allowed=formal or informal, readAs=blank, rows=1',
        'warning own-member people.csv @4 [host] of=host, written=board',
      ],
    },
  },
  {
    name: 'contacts: every column that there is, and what each says of a word that it cannot read',
    files: {
      'contacts.csv': lines(
        'from,to,contact_kind,types,motives,activity,position,contact_organisation,contact_role,contact_unit,like_post,mentoring,outcomes,structure,coordination,membership,formation,strength,round,frequency,since,barrier,note,Extra',
        'a,b,team,Elite;Zeal,support;fun,weekly,outside,Care,Matron,Ward,y,both,knowledge,formal,loose,closed,organic,"2,5",June,daily,2019,silos,hello,x',
        'a,c,robot,,,Sometimes,beside,,,,perhaps,sideways,,odd,odd,odd,odd,-1,,,,,,',
        'b,c,robot,,,sometimes,,,,,,,,,,,,often,,,,,,',
        'c,a,,,,,,,,,,,,,,,,never,,,,,,',
      ),
    },
    is: {
      contacts: [
        'a > b @2; contactOrganisation Care; contactRole Matron; contactUnit Ward; contactKind group; types Elite|Zeal; motives support|fun; outcomes knowledge; activity active; position external; likePost true; mentoring mutual; structure 1; coordination 2; membership 1; formation 2; strength 2.5; round June; frequency daily; since 2019; barrier silos; note hello; Extra: x',
        'a > c @3',
        'b > c @4',
        'c > a @5; strength 0',
      ],
      issues: [
        'info unknown-column-kept contacts.csv @1 [Extra] header=Extra',
        'warning unknown-value contacts.csv @3 [contact_kind] written=robot, allowed=person, group or organisation, readAs=person, rows=2',
        'info unknown-type contacts.csv @2 [types] word=Zeal',
        'info unknown-motive contacts.csv @2 [motives] word=fun',
        'warning unread-activity contacts.csv @3 [activity] word=Sometimes, rows=2',
        'warning unknown-value contacts.csv @3 [position] written=beside, allowed=internal or external, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @3 [like_post] written=perhaps, allowed=yes or no, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @3 [mentoring] written=sideways, allowed=received, given or mutual, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @3 [structure] written=odd, allowed=formal or informal, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @3 [coordination] written=odd, allowed=tight or loose, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @3 [membership] written=odd, allowed=closed or open, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @3 [formation] written=odd, allowed=instrumental or organic, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @3 [strength] written=-1, allowed=a number from 0 upwards, readAs=blank, rows=1',
        'warning unknown-value contacts.csv @4 [strength] written=often, allowed=a number from 0 upwards, readAs=blank, rows=1',
      ],
    },
  },
  {
    name: 'contacts that share a cell: what is parted with them, what cannot be, and what nobody can tell',
    files: {
      'staff.csv': 'id,name\nm1,Ada Quill\nm2,Ben Orr\nm3,Cay Lund\n',
      'contacts.csv': lines(
        'from,to,contact_organisation,type',
        'm1,Ben Orr; Zoe Pike,North; Council,Elite',
        'm1,"1. Ben Orr 2. Cay Lund",North,Elite',
        'm1,Ben Orr|Cay Lund;,"North; South; East",',
        'm2,"Ben Orr, Nurse",,',
        'm2,"Uma Vane, Ivo Sand",,',
        'm2,"Lund, Cay, Uma Vane",,',
        'm3,m1 m2,,',
        'm3,[Ada Quill],,',
        'm3,; ;,,',
        'm3,Ben Orr; Ben Orr,,',
      ),
    },
    is: {
      contacts: [
        'm1 > Ben Orr @2; contactOrganisation North; types Elite',
        'm1 > Zoe Pike @2; contactOrganisation Council; types Elite',
        'm1 > Ben Orr @3; contactOrganisation North; types Elite',
        'm1 > Cay Lund @3; contactOrganisation North; types Elite',
        'm1 > Ben Orr @4',
        'm1 > Cay Lund @4',
        'm2 > Ben Orr, Nurse @5; contactKind unread',
        'm2 > Uma Vane @6',
        'm2 > Ivo Sand @6',
        'm2 > Lund, Cay @7',
        'm2 > Uma Vane @7',
        'm3 > m1 @8',
        'm3 > m2 @8',
        'm3 > [Ada Quill] @9',
        'm3 > ; ; @10',
        'm3 > Ben Orr @11',
      ],
      issues: [
        'warning several-contacts contacts.csv @4 [contact_organisation] what=unparted, cell=North; South; East, contacts=2, rows=1',
        'error several-contacts contacts.csv @5 [to] what=unclear, cell=Ben Orr, Nurse, contacts=0, rows=1',
        'info several-contacts contacts.csv @6 [to] what=some-not-listed, cell=Uma Vane, Ivo Sand, contacts=2, rows=1',
        'info several-contacts contacts.csv @7 [to] what=some-not-listed, cell=Lund, Cay, Uma Vane, contacts=2, rows=1',
      ],
      sources: [
        'staff.csv people 3/3 UTF-8, comma; id=id name=name',
        'contacts.csv contacts 10/10 UTF-8, comma; from=from to=to contact_organisation=contact_organisation types=type',
      ],
    },
  },
  {
    name: 'rows of contacts that are none: nobody, unknown, blank, a post that nobody holds, a number that lost its digits',
    files: {
      'staff.csv': lines('id,name', 'm1,Ada Quill', 'm2,Ben Orr', 'v1,Vacant', 'v2,Matron (vacant)', 'm3,Cay Lund'),
      'contacts.csv': lines(
        'from,to',
        'm1,none',
        'm2,unknown',
        'm2,',
        ',m1',
        'm2,v1',
        'm2,1.2E+10',
        'm1,m2',
        'v2,m1',
        'zz,nobody at present',
        'm3,My manager',
        'm3,the board',
        'm3,#REF!',
      ),
    },
    is: {
      people: ['m1 (Ada Quill); responded yes', 'm2 (Ben Orr)', 'm3 (Cay Lund)', 'v2 (Matron (vacant))'],
      contacts: [
        'm2 > unknown @3; contactKind unread',
        'm2 > 1.2E+10 @7; contactKind unread',
        'm1 > m2 @8',
        'v2 > m1 @9',
        'm3 > My manager @11',
        'm3 > the board @12',
        'm3 > #REF! @13; contactKind unread',
      ],
      issues: [
        'error digits-lost contacts.csv @7 [to] cell=1.2E+10, isLeftOut=true, rows=1',
        'error error-cell contacts.csv @13 [to] cell=#REF!, rows=1',
        'warning no-name contacts.csv @11 [to] names=My manager|the board, rows=2',
        'warning no-contact contacts.csv @3 [to] what=unread, written=unknown',
        'error no-contact contacts.csv @4 [to] what=blank, written=',
        'error no-id contacts.csv @5 [from] of=contacts',
        'error no-contact contacts.csv @6 [to] what=vacant, written=v1',
        'warning vacant-post staff.csv @4 [name] posts={written=Vacant, row=4}, count=1',
        'info no-contact contacts.csv @2 [to] what=nobody-and-others, written=m1',
        'warning no-contact contacts.csv @10 [to] what=nobody-not-listed, written=zz',
      ],
      sources: ['staff.csv people 4/5 UTF-8, comma; id=id name=name', 'contacts.csv contacts 9/12 UTF-8, comma; from=from to=to'],
    },
  },
  {
    name: 'ids of a staff list: twice, by another case, missing, an NA that is somebody, digits that are lost, a name that is listed elsewhere',
    files: {
      'a.csv': lines(
        'id,name,line_manager',
        'm1,Ann Vale,1.5E+12',
        'M1,Bo Finch,1.5E+12',
        'm1,Cy Rook,',
        ',Di Rees,',
        '1.5E+12,Eve,',
        'NA,Na Li,',
        ',,x',
      ),
      'b.csv': lines('name,site', 'Ann Vale,East', 'Fay Ash,West', 'Fay Ash,', 'Fay Ash,North'),
    },
    is: {
      people: [
        'm1 (Ann Vale); lineManager 1.5E+12',
        'M1 (Bo Finch); lineManager 1.5E+12',
        'Di Rees',
        'NA (Na Li)',
        'Fay Ash (West) (Fay Ash); site West',
        'Fay Ash (North) (Fay Ash); site North',
      ],
      issues: [
        'warning lone-cell a.csv @5 [name] what=person, cell=Di Rees',
        'error digits-lost a.csv @6 [id] cell=1.5E+12, isLeftOut=true, rows=1',
        'warning digits-lost a.csv @2 [line_manager] cell=1.5E+12, isLeftOut=false, rows=2',
        'warning like-ids a.csv @3 [id] id=M1, firstId=m1, firstRow=2, firstFile=a.csv',
        'error duplicate-id a.csv @4 [id] id=m1, firstRow=2, firstFile=a.csv',
        'error no-id a.csv @8 [id] of=people',
        'error same-name b.csv @2 [name] what=listed, name=Ann Vale, firstRow=2, firstFile=a.csv, ids=m1',
        'error same-name b.csv @4 [name] name=Fay Ash, firstRow=3, firstFile=b.csv, what=left-out, ids=',
        'warning same-name b.csv @5 [name] name=Fay Ash, firstRow=3, firstFile=b.csv, what=apart, ids=Fay Ash (West)|Fay Ash (North)',
      ],
      sources: [
        'a.csv people 4/7 UTF-8, comma; id=id name=name line_manager=line_manager',
        'b.csv people 2/4 UTF-8, comma; name=name site=site',
      ],
    },
  },
  {
    name: 'ids that are names: whose name is listed with an id, whose is marked behind it, a first NA, and an id that is a name already',
    files: {
      'a.csv': lines('id,site', 'Ann Vale (left),East', 'NA,West', 'Bo Finch,East', 'bo finch,West', 'Bo Finch,'),
      'b.csv': lines('name,site', 'NA,East', 'Cy Rook,West', 'NA,West', 'Bo Finch,North'),
      'c.csv': lines('id,name', 'k1,Cy Rook', 'k2,Di Rees', 'k3,k1', 'k4,Di Rees'),
      'd.csv': lines('id,site', 'Di Rees,East', 'k2,East'),
    },
    is: {
      people: [
        'Ann Vale; site East; kind outside_person',
        'NA; site West',
        'Bo Finch; site East',
        'bo finch; site West',
        'Cy Rook; site West',
        'k1 (Cy Rook)',
        'k2 (Di Rees)',
        'k3 (k1)',
        'k4 (Di Rees)',
      ],
      issues: [
        'warning like-ids a.csv @5 [id] id=bo finch, firstId=Bo Finch, firstRow=4, firstFile=a.csv',
        'error duplicate-id a.csv @6 [id] id=Bo Finch, firstRow=4, firstFile=a.csv',
        'error no-id b.csv @2 [name] of=people',
        'error no-id b.csv @4 [name] of=people',
        'error duplicate-id b.csv @5 [name] id=Bo Finch, firstRow=4, firstFile=a.csv',
        'error same-name d.csv @2 [id] what=listed, name=Di Rees, firstRow=3, firstFile=c.csv, ids=k2',
        'error duplicate-id d.csv @3 [id] id=k2, firstRow=3, firstFile=c.csv',
        'warning not-in-post a.csv @2 [id] is=left, words={written=left, people=1}, people=1, answered=0',
      ],
    },
  },
  {
    name: 'who is not in post: by a word, a mark behind the name, a date that is past, and who answers all the same',
    files: {
      'staff.csv': lines(
        'id,name,status,leaving date,start date',
        'm1,Ann Vale,Left,,01/05/2020',
        'm2,Bo Finch (maternity leave),,,01/05/2024',
        'm3,Cy Rook,,31/12/2023,',
        'm4,Di Rees,,31/12/2030,',
        'm5,Eve Ash,Left,,',
        'm6,Fay Orr,Bank,,',
      ),
      'contacts.csv': 'from,to\nm5,m1\nm6,m2\n',
    },
    is: {
      people: [
        'm1 (Ann Vale); kind outside_person; status: Left; start date: 01/05/2020',
        'm2 (Bo Finch); start date: 01/05/2024',
        'm3 (Cy Rook); kind outside_person; leaving date: 31/12/2023',
        'm4 (Di Rees); leaving date: 31/12/2030',
        'm5 (Eve Ash); status: Left',
        'm6 (Fay Orr); status: Bank',
      ],
      issues: [
        'warning not-in-post staff.csv @2 [status] is=left, words={written=status: Left, people=2}|{written=leaving date: past, people=1}, people=3, answered=1',
        'warning not-in-post staff.csv @3 [name] is=in_post, words={written=maternity leave, people=1}|{written=leaving date: to come, people=1}|{written=status: Bank, people=1}, people=3, answered=0',
      ],
    },
  },
  {
    name: 'a table in a text of another time: a line for the separator, titles, headers once more, sums, a cell too many',
    files: {
      'old.csv': `sep=;\r\n${['Contacts of June', '', 'From;To;Type', 'a;b;Elite', 'From;To;Type', '"c";"d ""x""";', 'e;f;g;h', '""; "" ;', 'Total;3;', 'g;"h'].join('\r\n')}`,
    },
    is: {
      contacts: ['a > b @4; types Elite', 'c > d "x" @6'],
      issues: [
        'info title-above old.csv @3 title=Contacts of June',
        'error ragged-row old.csv @7 cells=4, columns=3, delimiter=;',
        'error unclosed-quote old.csv @10 [To] where=row',
        'info repeated-header old.csv @5',
        'warning totals-row old.csv @9 [From] cell=Total',
      ],
      sources: ['old.csv contacts 2/4 UTF-8, semicolon; from=From to=To types=Type'],
    },
  },
  {
    name: 'a workbook: a title, formulas without values, merged cells, dates, a blank header, headers that are alike',
    files: {
      'book.xlsx': workbookOf([
        {
          name: 'People',
          rows: [
            ['Staff list'],
            ['id', 'name', 'role', 'role', 'started', ''],
            ['m1', 'Ann Vale', 'Matron', 'x', { xml: '<c s="1"><v>45413</v></c>' }, 'odd'],
            ['m2', 'Bo Finch', { xml: '<c><f>A1</f></c>' }, { xml: '<c t="b"><v>1</v></c>' }, { xml: '<c s="1"><v>45413.5</v></c>' }],
            ['m3', { xml: '<c t="e"><v>#N/A</v></c>' }, { xml: '<c><f>A1</f></c>' }, { xml: '<c><v>1234567890123456</v></c>' }],
          ],
          after: '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="C4:C5"/></mergeCells>',
        },
      ]),
    },
    is: {
      people: [
        'm1 (Ann Vale); role Matron; role (2): x; started: 2024-05-01; Column F: odd',
        'm2 (Bo Finch); role (2): TRUE; started: 2024-05-01T12:00',
        'm3; role (2): 1.23456789012346E+15',
      ],
      issues: [
        'info title-above book.xlsx#People @2 title=Staff list',
        'warning duplicate-header book.xlsx#People [role] header=role, called=role (2)',
        'warning formula-without-value book.xlsx#People @4 [role] rows=2',
        'warning merged-cells book.xlsx#People @4 first=C4:C5, areas=1',
        'info unknown-column-kept book.xlsx#People @2 [role (2)] header=role (2)',
        'info unknown-column-kept book.xlsx#People @2 [started] header=started',
        'info unknown-column-kept book.xlsx#People @2 [Column F] header=Column F',
        'warning error-cell book.xlsx#People @5 [name] cell=#N/A, rows=1',
      ],
      sources: ['book.xlsx#People people 3/3 Excel workbook; id=id name=name role=role'],
    },
  },
  {
    name: 'files that are none are refused with what they are, and the others are read',
    files: {
      'blank.csv': '',
      'page.csv': '<html><table></table></html>',
      'net.gml': 'graph [\n node [ id 1 ]\n]',
      'notes.txt': 'hello,there\nwhat,ever\n',
      'old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'odd.xlsx': 'no workbook',
      'bytes.csv': new Uint8Array([0, 1, 2, 3, 0]),
      'only.csv': 'from,to\n',
      'a.##h': 'x',
      'good.csv': 'from,to\na,b\n',
    },
    is: {
      contacts: ['a > b @2'],
      issues: [
        'error empty-file blank.csv what=file',
        'error other-format page.csv what=html, name=',
        'error other-format net.gml what=gml, name=',
        'error missing-column notes.txt @1 because=unclear, needed=, named=, headers=hello|there, of=2',
        'error not-xlsx old.xls what=old-or-protected',
        'error not-xlsx odd.xlsx what=something-else',
        'error not-text bytes.csv what=no-text',
        'error other-format a.##h what=ucinet, name=',
        'warning header-only only.csv',
      ],
      unread: ['blank.csv', 'page.csv', 'net.gml', 'notes.txt', 'old.xls', 'odd.xlsx', 'bytes.csv', 'a.##h'],
      sources: ['only.csv contacts 0/0 UTF-8, comma; from=from to=to', 'good.csv contacts 1/1 UTF-8, comma; from=from to=to'],
    },
  },
  {
    name: 'sheets of which nobody can tell which are meant are named, and so is one that is hidden',
    files: {
      'book.xlsx': workbookOf([
        {
          name: 'March',
          rows: [
            ['from', 'to'],
            ['a', 'b'],
          ],
        },
        {
          name: 'April',
          rows: [
            ['from', 'to'],
            ['b', 'a'],
          ],
        },
        {
          name: 'Old',
          state: 'hidden',
          rows: [
            ['from', 'to'],
            ['c', 'a'],
          ],
        },
      ]),
    },
    is: {
      contacts: [],
      issues: ['info hidden-sheet book.xlsx sheet=Old', 'error choose-sheet book.xlsx sheets=March|April, read='],
      unread: ['book.xlsx'],
    },
  },
  {
    name: 'a list of names with how often is asked about: nothing says whose contacts they are',
    files: { 'advice.csv': lines('name,site,how often', 'Ann Vale,East,weekly', 'Bo Finch,West,') },
    is: {
      people: ['Ann Vale; site East; how often: weekly', 'Bo Finch; site West'],
      issues: [
        'info unknown-column-kept advice.csv @1 [how often] header=how often',
        'warning may-be-contacts advice.csv @1 [how often] what=staff-list, header=how often, rows=2',
      ],
    },
  },
];

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(readWholly(one)).toEqual(one.is);
});
