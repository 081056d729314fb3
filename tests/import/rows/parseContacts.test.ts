import { describe, expect, it } from 'vitest';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { importing, importText, rowsOf, troubles, utf8 } from '../importing';
import { sayIssue } from '../../../src/words/issues/sayIssue';

describe('contacts', () => {
  it.each(['from,to', 'Source,Target', 'EGO,ALTER', 'Respondent,Contact', 'manager_id,contact_label', 'Nominator,Nominee', 'to;FROM'])(
    'knows the headers %s',
    (header) => {
      const delimiter = header.includes(';') ? ';' : ',';
      const [row] = rowsOf(importText(`${header}\nA${delimiter}B`));
      expect(row).toMatchObject(header === 'to;FROM' ? { from: 'B', to: 'A' } : { from: 'A', to: 'B' });
    },
  );

  it.each(['types', 'Type', 'network_type', 'Network types', 'relation', 'CATEGORY', 'layer'])('knows network types under %s', (header) => {
    expect(rowsOf(importText(`from,to,${header}\nA,B,Elite`))[0]?.types).toEqual(['Elite']);
  });

  it.each(['How often', 'How often?', 'how_frequently', 'Contact frequency', 'Frequency of contact'])(
    'knows how often under %s, so that who never meets has no tie',
    (header) => {
      const batch = importText(`from,to,${header}\nA,B,Weekly\nA,C,Never\nB,A,0`);
      expect(rowsOf(batch).map(({ to, frequency, activity }) => [to, frequency, activity])).toEqual([
        ['B', 'Weekly', 'untold'],
        ['C', 'Never', 'absent'],
        ['A', '0', 'absent'],
      ]);
      expect(batch.issues.filter(({ code }) => code === 'unknown-column-kept')).toEqual([]);
    },
  );

  it('lets columns be named', () => {
    const batch = importText('a,b,from\nX,Y,Z', {
      columns: new Map([
        ['from', 'A'],
        ['to', 'b'],
      ]),
    });
    expect(rowsOf(batch)[0]).toMatchObject({ from: 'X', to: 'Y', attributes: [{ name: 'from', value: 'Z' }] });
    expect(batch.sources[0]?.columns).toEqual([
      { column: 'from', header: 'a' },
      { column: 'to', header: 'b' },
    ]);
  });

  it('says when a column that was named is not there', () => {
    expect(troubles(importText('from,to\nA,B', { columns: new Map([['types', 'kind of tie']]) }))).toEqual(['missing-column - types']);
  });

  it('reads every column of the contract', () => {
    const batch = importText(
      'from,to,types,motives,structure,coordination,membership,formation,position,activity,frequency,strength,since,barrier,round,note,contact_kind,contact_organisation,contact_role,contact_unit,like_post,mentoring,outcomes\n' +
        'A,B,nhs; operational / clinical,"Knowledge-Passive;support",informal,tight,Open,organic,External,latent,weekly,"2,5",2019,distance,2,said twice,organisation,North,matron,Medicine,No,Given,career;support\n',
    );
    expect(troubles(batch)).toEqual([]);
    expect(rowsOf(batch)[0]).toEqual({
      origin: { source: 0, row: 2 },
      from: 'A',
      to: 'B',
      types: bookCodebook.networkTypes.map(({ id }) => id).filter((id) => id === 'NHS' || id === 'Operational/Clinical'),
      motives: ['knowledge-passive', 'support'],
      structure: 2,
      coordination: 1,
      membership: 2,
      formation: 2,
      position: 'external',
      activity: 'latent',
      frequency: 'weekly',
      strength: 2.5,
      since: '2019',
      barrier: 'distance',
      round: '2',
      note: 'said twice',
      contactKind: 'organisation',
      contactOrganisation: 'North',
      contactRole: 'matron',
      contactUnit: 'Medicine',
      likePost: false,
      mentoring: 'given',
      outcomes: ['support', 'career'],
      edited: false,
      attributes: [],
    });
  });

  it('reads words for mentoring and like post, and says which it cannot read', () => {
    const batch = importText('from,to,mentoring,like_post\nA,B,received,yes\nA,C,both,x\nA,D,mentor,perhaps');
    expect(rowsOf(batch).map(({ mentoring, likePost }) => [mentoring, likePost])).toEqual([
      ['received', true],
      ['mutual', true],
      ['untold', null],
    ]);
    expect(troubles(batch).sort()).toEqual(['unknown-value 4 like_post', 'unknown-value 4 mentoring']);
    expect(batch.issues.map(sayIssue)).toContainEqual('"mentor" is not received, given or mutual; it was read as blank. Correct the cell.');
  });

  it.each(['absent', 'Refused', 'never', 'denied', 'blocked'])('activity %s says that there is no tie', (word) => {
    expect(rowsOf(importText(`from,to,activity\nA,B,${word}`))[0]?.activity).toBe('absent');
  });

  it('gives each of several contacts of a row its own role, unit and direction of mentoring', () => {
    const batch = importText('from,to,contact_role,contact_unit,mentoring\nA,B;C,matron;porter,Medicine;Surgery,given;received');
    expect(rowsOf(batch).map(({ to, contactRole, contactUnit, mentoring }) => [to, contactRole, contactUnit, mentoring])).toEqual([
      ['B', 'matron', 'Medicine', 'given'],
      ['C', 'porter', 'Surgery', 'received'],
    ]);
  });

  it('spells network types as the codebook does, in its order, without repeats', () => {
    const batch = importText('from,to,types\nA,B,peer cohort;PEER-COHORT;alumni\nA,C,"Elite, NHS"');
    expect(rowsOf(batch).map(({ types }) => types)).toEqual([
      ['Alumni', 'Peer/Cohort'],
      ['Elite', 'NHS'],
    ]);
    expect(batch.issues).toEqual([]);
  });

  it('adds an unknown network type to the study, with one issue at its first row', () => {
    const batch = importText('from,to,types\nA,B,Elite\nA,C,__proto__;advice\nB,C,Advice\nC,A,constructor');
    expect(batch.issues.map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual([
      ['unknown-type', 'info', 3, 'types'],
      ['unknown-type', 'info', 3, 'types'],
      ['unknown-type', 'info', 5, 'types'],
    ]);
    expect(batch.codebook.networkTypes.slice(-3).map(({ id, family }) => [id, family])).toEqual([
      ['__proto__', 'own-1'],
      ['advice', 'own-2'],
      ['constructor', 'own-3'],
    ]);
    expect(batch.codebook.families.slice(-3).map(({ id, label }) => [id, label])).toEqual([
      ['own-1', '__proto__'],
      ['own-2', 'advice'],
      ['own-3', 'constructor'],
    ]);
    expect(rowsOf(batch).map(({ types }) => types)).toEqual([['Elite'], ['__proto__', 'advice'], ['advice'], ['constructor']]);
  });

  it('gives the types after the fifth that a study adds one colour together', () => {
    const batch = importText('from,to,types\nA,B,t1;t2;t3;t4;t5;t6;t7');
    expect(batch.codebook.networkTypes.slice(-7).map(({ family }) => family)).toEqual([
      'own-1',
      'own-2',
      'own-3',
      'own-4',
      'own-5',
      'other',
      'other',
    ]);
    expect(batch.codebook.families.filter(({ id }) => id === 'other')).toHaveLength(1);
  });

  it('maps types first', () => {
    const batch = importText('from,to,type\nA,B,advice\nA,C,Friendship\nA,D,hub', {
      typeMap: new Map([
        ['ADVICE', 'managerial'],
        ['friendship', 'Personal'],
        ['hub', 'Nodal'],
      ]),
    });
    expect(rowsOf(batch).map(({ types }) => types)).toEqual([['Managerial'], ['Personal'], ['Nodal']]);
    expect(batch.issues.map(({ code }) => code)).toEqual(['unknown-type']);
  });

  it('takes a word that is not allowed as not told, and says so once with the number of rows', () => {
    const batch = importText(
      'from,to,activity,strength,position,contact_kind\nA,B,sometimes,strong,sideways,robot\nA,C,sometimes,-1,,\nA,D,active,0,,',
    );
    expect(troubles(batch).sort()).toEqual([
      'unknown-value 2 contact_kind',
      'unknown-value 2 position',
      'unknown-value 2 strength',
      'unknown-value 3 strength',
      'unread-activity 2 activity',
    ]);
    expect(sayIssue(batch.issues.find(({ column }) => column === 'activity')!)).toMatch(/2 rows/);
    expect(rowsOf(batch).map(({ activity, strength }) => [activity, strength])).toEqual([
      ['untold', null],
      ['untold', null],
      ['active', 0],
    ]);
  });

  it.each(['', 'NA', 'N/A', '-', '#N/A'])('takes %j as not told', (cell) => {
    const batch = importText(`from,to,types,activity,note\nA,B,${cell},${cell},${cell}\n${cell},B,,,`);
    expect(rowsOf(batch)).toHaveLength(1);
    expect(rowsOf(batch)[0]).toMatchObject({ types: [], activity: 'untold', note: '' });
    expect(troubles(batch).filter((trouble) => trouble.startsWith('no-'))).toEqual(['no-id 3 from']);
    expect(batch.sources[0]).toMatchObject({ rows: 2, taken: 1 });
  });

  it('takes "nobody" as an answer that names nobody', () => {
    const people = { file: 'people.csv', bytes: utf8('id,name\nA,Ann\nB,Bo\nC,Cy') };
    const batch = importing([people, { file: 'contacts.csv', bytes: utf8('from,to\nA,None\nBo,nobody\nC,A') }]);
    expect(batch.nominations.length).toBe(1);
    expect(batch.people.map(({ responded }) => responded)).toEqual(['yes', 'yes', null]);
    expect(troubles(batch)).toEqual([]);
    expect(batch.sources[1]).toMatchObject({ rows: 3, taken: 3 });
    expect(batch.issues.map(({ code, severity, file, row }) => [code, severity, file, row])).toEqual([
      ['no-contact', 'info', 'contacts.csv', 2],
      ['no-contact', 'info', 'contacts.csv', 3],
    ]);
    expect(troubles(importText('from,to\nA,None\nB,C'))).toEqual(['no-contact 2 to']);
  });

  it('says of an id that a spreadsheet has shortened it', () => {
    expect(troubles(importText('from,to\n1.23457E+11,B\n"1,23457E+11",C\nA,B'))).toEqual(['digits-lost 2 from', 'digits-lost 3 from']);
    expect(
      rowsOf(importText('from,to\nA,4.57E+10\n1.23457E+11,B\nA,B')).map(({ from, to, contactKind }) => [from, to, contactKind]),
    ).toEqual([
      ['A', '4.57E+10', 'unread'],
      ['A', 'B', 'person'],
    ]);
    // A round number is whole, and a code is none.
    expect(troubles(importText('from,to\n1e+05,B\nA,3E2\nA,B'))).toEqual([]);
  });

  it('needs to know who names whom', () => {
    expect(troubles(importText('from,whom\nA,B', {}, 'x.csv'))).toEqual(['missing-column 1 -']);
    expect(
      importing([{ file: 'a.csv', bytes: utf8('from,whom,shoe\nA,B,1'), holds: 'contacts' }]).issues.map(({ code, column }) => [
        code,
        column,
      ]),
    ).toEqual([['missing-column', 'to']]);
    expect(sayIssue(importText('colour,size\nred,3').issues[0]!)).toMatch(/"colour", "size"/);
  });

  it('keeps names that are special to JavaScript as ordinary text', () => {
    const [row] = rowsOf(importText('from,to,__proto__,constructor\n__proto__,toString,hasOwnProperty,valueOf'));
    expect(row).toMatchObject({
      from: '__proto__',
      to: 'toString',
      attributes: [
        { name: '__proto__', value: 'hasOwnProperty' },
        { name: 'constructor', value: 'valueOf' },
      ],
    });
  });
});
