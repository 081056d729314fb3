import { describe, expect, it } from 'vitest';
import { importing, importText, troubles, utf8 } from '../importing';
import { sayIssue } from '../../../src/words/issues/sayIssue';

const people = (text: string, options = {}) => importText(text, options, 'people.csv');

describe('people', () => {
  it('reads every column of the contract', () => {
    const batch = people(
      'ID,Full Name,Managerial Group,Trust,role,grade,seniority,line manager,gender,age_band,years_in_post,years_in_organisation,years_in_service,site,hybrid,responded,cap,needs,consent,opted_out,kind,perceived_isolation,shoe size,Care Group,lacks_networks,barriers,programme,background\n' +
        'p1,Ann Lee,GENERAL,Acute,service manager,8a,3,p2,f,40-49,"1,5",4,20,Main,yes,Declined,no,career; Knowledge-Active,named;kept,no,Manager,4,39,Medicine,5,"silos; Time pressure",GMTS,nurse\n',
    );
    expect(troubles(batch)).toEqual([]);
    expect(batch.people).toEqual([
      {
        id: 'p1',
        name: 'Ann Lee',
        kind: 'manager',
        group: 'general',
        organisation: 'Acute',
        unit: 'Medicine',
        role: 'service manager',
        grade: '8a',
        seniority: 3,
        lineManager: 'p2',
        gender: 'f',
        ageBand: '40-49',
        yearsInPost: 1.5,
        yearsInOrganisation: 4,
        yearsInService: 20,
        site: 'Main',
        hybrid: true,
        responded: 'declined',
        capped: false,
        perceivedIsolation: 4,
        lacksNetworks: 5,
        barriers: ['time-pressure', 'silos'],
        programme: 'GMTS',
        background: 'nurse',
        network: null,
        needs: ['knowledge-active', 'career'],
        consent: ['named', 'kept'],
        optedOut: false,
        attributes: [{ name: 'shoe size', value: '39' }],
        edited: false,
        origin: { source: 0, row: 2 },
      },
    ]);
  });

  it.each([
    'Staff Number',
    'Staff no',
    'Staff No.',
    'Employee Number',
    'Employee No',
    'Assignment Number',
    'Payroll Number',
    'Payroll No.',
    'ESR Number',
  ])('knows the id under %s, and contacts by it', (header) => {
    const batch = importing([
      { file: 'staff.csv', bytes: utf8(`Employee Name,${header},Pay Band\nSana Ahmed,20431,8b\nLiam O'Brien,20432,8a`) },
      { file: 'contacts.csv', bytes: utf8('from,to\n20431,20432') },
    ]);
    expect(batch.people.map(({ id, name, grade }) => [id, name, grade])).toEqual([
      ['20431', 'Sana Ahmed', '8b'],
      ['20432', "Liam O'Brien", '8a'],
    ]);
    expect(troubles(batch)).toEqual([]);
  });

  it.each(['Employee Name', 'Staff Name', 'Manager Name'])('knows the name under %s', (header) => {
    expect(people(`id,${header}\n1,Sana Ahmed`).people.map(({ id, name }) => [id, name])).toEqual([['1', 'Sana Ahmed']]);
  });

  it.each(['AfC Band', 'Pay Band', 'Band'])('knows the grade under %s', (header) => {
    expect(people(`id,name,${header}\n1,Sana Ahmed,8b`).people[0]?.grade).toBe('8b');
  });

  it('takes an employee with two assignments for a person, and not for their posts', () => {
    expect(people('Assignment Number,Employee Number,Employee Name\n20431-2,20431,Sana Ahmed').people[0]?.id).toBe('20431');
  });

  it('reads every column of the register of networks', () => {
    const batch = people(
      'id,name,kind,types,structure,coordination,membership,formation,position,posts,host,rhythm,status\n' +
        'n1,Service managers’ set,collectivity,Alumni;peer cohort,Informal,loose,closed,organic,Across,service manager; matron,North,monthly,dormant\n' +
        'n2,Forum,collectivity,,,,,,,,,,\n',
    );
    expect(troubles(batch)).toEqual([]);
    expect(batch.people.map(({ kind, network }) => [kind, network])).toEqual([
      [
        'collectivity',
        {
          types: ['Alumni', 'Peer/Cohort'],
          structure: 2,
          coordination: 2,
          membership: 1,
          formation: 2,
          position: 'across',
          posts: ['service manager', 'matron'],
          host: 'North',
          rhythm: 'monthly',
          status: 'dormant',
        },
      ],
      ['collectivity', null],
    ]);
  });

  it('keeps what a column of networks says of people: there it means something else', () => {
    const plain = people('id,Position,Status,types\np1,Service manager,on leave,A\n');
    expect(plain.people[0]).toMatchObject({
      network: null,
      attributes: [
        { name: 'Position', value: 'Service manager' },
        { name: 'Status', value: 'on leave' },
        { name: 'types', value: 'A' },
      ],
    });
    const mixed = people('id,kind,status\np1,,on leave\nn1,collectivity,closed\n');
    // Somebody on leave may not be in post, and it is asked.
    expect(troubles(mixed)).toEqual(['not-in-post 2 status']);
    expect(mixed.people.map(({ network, attributes }) => [network?.status, attributes])).toEqual([
      [undefined, [{ name: 'status', value: 'on leave' }]],
      ['closed', []],
    ]);
  });

  it.each(['department', 'Division', 'DIRECTORATE', 'business group', 'care_group', 'Org L4'])('a column %s is the unit', (header) => {
    expect(people(`id,${header}\np1,Medicine`).people[0]).toMatchObject({ unit: 'Medicine', attributes: [] });
  });

  it('leaves out a barrier that is mistyped or unknown, and takes the rest of the cell', () => {
    const batch = people('id,barriers\np1,time-presure; silos\np2,the lift\n');
    expect(batch.people.map(({ barriers }) => barriers)).toEqual([['silos'], []]);
    expect(troubles(batch)).toEqual(['unknown-value 2 barriers', 'unknown-value 3 barriers']);
    expect(batch.issues.map(sayIssue)).toEqual([
      expect.stringContaining(
        'did you mean “time-pressure”; it was left out, and the rest of the cell was added. Correct the cell, or add the word',
      ),
      expect.not.stringContaining('did you mean'),
    ]);
  });

  it.each(['Set', 'n1', 'SET '])('leaves blank the host of a network that is run by itself, as %j', (host) => {
    const batch = people(`id,name,kind,host,status\nn1,Set,collectivity,${host},live\n`);
    expect(troubles(batch)).toEqual(['own-member 2 host']);
    expect(batch.people[0]?.network).toMatchObject({ host: '', status: 'live' });
  });

  it('says of a word that the register does not allow what it may be', () => {
    const batch = people('id,kind,position,status,structure\nn1,collectivity,sideways,asleep,round\n');
    expect(batch.people[0]?.network).toBeNull();
    expect(batch.issues.map((issue) => sayIssue(issue).replace(/;.*/, ''))).toEqual([
      '"asleep" is not live, dormant or closed',
      '"sideways" is not internal, external or across',
      '"round" is not formal or informal',
    ]);
  });

  it('tells what is not told from what is told', () => {
    expect(people('id\np1').people[0]).toMatchObject({
      name: 'p1',
      kind: 'manager',
      responded: null,
      needs: null,
      capped: null,
      hybrid: null,
      perceivedIsolation: null,
      optedOut: false,
    });
    expect(people('name,responded,needs\nAnn,,').people[0]).toMatchObject({ id: 'Ann', name: 'Ann', responded: 'no', needs: [] });
    expect(people('id,name,kind\np1,,outside person\n,Bo,collectivity').people).toMatchObject([
      { id: 'p1', name: 'p1', kind: 'outside_person' },
      { id: 'Bo', kind: 'collectivity' },
    ]);
  });

  it.each([
    ['yes', 'yes'],
    ['Y', 'yes'],
    ['1', 'yes'],
    ['TRUE', 'yes'],
    ['no', 'no'],
    ['0', 'no'],
    ['refused', 'declined'],
    ['Not asked', 'not_asked'],
    ['not_asked', 'not_asked'],
  ])('responded %s is %s', (cell, responded) => {
    expect(people(`id,responded\np1,${cell}`).people[0]?.responded).toBe(responded);
  });

  it.each(['0', '6', 'very', '4.5.1'])('perceived isolation %s is not told, with an issue', (cell) => {
    const batch = people(`id,perceived_isolation\np1,${cell}`);
    expect(batch.people[0]?.perceivedIsolation).toBeNull();
    expect(troubles(batch)).toEqual(['unknown-value 2 perceived_isolation']);
  });

  it('takes the first of rows with one id, and names both', () => {
    const batch = importing([
      { file: 'a.csv', bytes: utf8('id,name\np1,Ann\np2,Bo\np1,Cy\n') },
      { file: 'b.csv', bytes: utf8('id,name\np2,Di\np3,Ed\n') },
    ]);
    expect(batch.people.map(({ id, name }) => id + name)).toEqual(['p1Ann', 'p2Bo', 'p3Ed']);
    expect(
      batch.issues.map((issue) => [issue.code, issue.severity, issue.file, issue.row, /row \d of [ab].csv/.exec(sayIssue(issue))?.[0]]),
    ).toEqual([
      ['duplicate-id', 'error', 'a.csv', 4, 'row 2 of a.csv'],
      ['duplicate-id', 'error', 'b.csv', 2, 'row 3 of a.csv'],
    ]);
    expect(batch.sources.map(({ rows, taken }) => [rows, taken])).toEqual([
      [3, 2],
      [2, 1],
    ]);
  });

  it('takes no row that names nobody', () => {
    expect(troubles(people('id,name,grade\n,,8a\np1,,'))).toEqual(['no-id 2 id']);
  });

  it('takes another column as group or organisation, and adds groups that the codebook does not have', () => {
    const batch = people('id,group,department,firm\np1,general,4,North\np2,general,5,South', {
      groupColumn: 'Department',
      organisationColumn: 'firm',
    });
    expect(batch.people.map(({ group, organisation, attributes }) => [group, organisation, attributes])).toEqual([
      ['4', 'North', [{ name: 'group', value: 'general' }]],
      ['5', 'South', [{ name: 'group', value: 'general' }]],
    ]);
    expect(batch.issues.filter(({ code }) => code === 'unknown-group').map(({ row }) => row)).toEqual([2, 3]);
    expect(batch.codebook.groups.slice(-2).map(({ id }) => id)).toEqual(['4', '5']);
  });

  it('keeps names that are special to JavaScript as ordinary text', () => {
    const batch = people('id,group,__proto__\n__proto__,constructor,toString\nconstructor,__proto__,x');
    expect(batch.people.map(({ id, group, attributes }) => [id, group, attributes[0]])).toEqual([
      ['__proto__', 'constructor', { name: '__proto__', value: 'toString' }],
      ['constructor', '__proto__', { name: '__proto__', value: 'x' }],
    ]);
  });
});
