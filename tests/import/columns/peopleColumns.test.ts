import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makePerson } from '../../../src/domain/makePerson';
import { CONTACT_COLUMNS, contactColumn } from '../../../src/import/columns/contactColumns';
import { matchColumns } from '../../../src/import/columns/matchColumns';
import { PEOPLE_COLUMNS, personColumn } from '../../../src/import/columns/peopleColumns';

const none: ReadonlyMap<string, string> = new Map();

/** Of each column what the screen calls it, and the other headers that files have for it. */
const PEOPLE: readonly (readonly [column: string, label: string, headers: string])[] = [
  [
    'id',
    'Id',
    'key|code|person id|manager id|respondent|respondent id|node|node id|vertex|ego|ego id|employee number|employee no|employee id|staff number|staff no|staff id|payroll number|payroll no|ESR number|ESR no|personnel number|personnel no|assignment number|assignment no',
  ],
  [
    'name',
    'Manager',
    'label|pseudonym|full name|employee name|staff name|manager|manager name|employee|staff member|member of staff|staff member name|name of employee|name of staff member',
  ],
  ['group', 'Group', 'managerial group|manager group'],
  [
    'organisation',
    'Organisation',
    'organization|trust|employer|org|organisation name|organization name|trust name|employing organisation|employing trust|NHS trust',
  ],
  [
    'unit',
    'Unit',
    'department|division|directorate|business group|care group|Org L4|dept|business unit|clinical unit|unit name|department name|division name|directorate name|service line',
  ],
  ['role', 'Role', 'job title|position title|job role'],
  ['grade', 'Grade', 'band|pay band|AfC band|Agenda for Change band|pay scale'],
  ['responded', 'Responded', 'answered|response|survey completed|completed survey|survey returned|returned survey'],
  ['kind', 'Kind', 'person kind'],
  ['seniority', 'Seniority', ''],
  [
    'line_manager',
    'Line manager',
    'line manager id|name of line manager|reports to|report to|reporting to|reporting manager|line managed by|managed by|supervisor',
  ],
  ['gender', 'Gender', 'sex'],
  ['age_band', 'Age band', 'age group'],
  ['years_in_post', 'Years in post', 'years in role'],
  ['years_in_organisation', 'Years in organisation', 'years in organization|years in trust'],
  ['years_in_service', 'Years in service', 'years in NHS|years of service'],
  ['site', 'Site', 'site name|work site|work base|base|base site|location|work location|hospital site|place of work'],
  ['hybrid', 'Hybrid', ''],
  ['cap', 'List cut off', 'capped'],
  ['perceived_isolation', 'Feels alone', 'felt isolation'],
  ['lacks_networks', 'Lacks a network', 'lacks a network|lacks network|lack of networks'],
  ['barriers', 'Barriers', 'barriers to networking'],
  ['programme', 'Programme', 'program|training programme|training scheme'],
  ['background', 'Background', 'clinical background'],
  ['needs', 'Needs', ''],
  ['consent', 'Consent', 'consents|consent given'],
  [
    'opted_out',
    'Opted out',
    'opt out|opted out of plan|opted out of the plan|opted out of programme|opted out of the programme|opted out of mentoring|does not take part|not taking part|does not want to take part|leave out of plan',
  ],
  ['types', 'Network types', 'type|network type|network types'],
  ['status', 'Status', ''],
  ['position', 'Position', ''],
  ['structure', 'Structure', ''],
  ['coordination', 'Coordination', ''],
  ['membership', 'Membership', ''],
  ['formation', 'Formation', ''],
  ['posts', 'For posts', 'for posts|for whom'],
  ['host', 'Host', 'hosted by|run by'],
  ['rhythm', 'Rhythm', 'meets'],
];
const CONTACTS: typeof PEOPLE = [
  ['from', 'From', 'source|ego|respondent|manager|nominator|vertex 1|your name'],
  ['to', 'Names', 'target|alter|contact|nominee|vertex 2|turns to|person named'],
  ['contact_kind', 'Kind', 'alter kind'],
  ['types', 'Network types', 'type|relation|category|layer'],
  ['motives', 'For', 'motive|purpose|purposes|reason|reasons|reason for contact'],
  ['activity', 'In use', 'active|in touch|in use|contact status'],
  ['position', 'Where', ''],
  ['contact_organisation', 'Organisation', 'to organisation|their trust'],
  ['contact_role', 'Role', 'to role|their job title'],
  ['contact_unit', 'Unit', 'alter unit|contact department|contact division'],
  ['like_post', 'Like post', 'like post|same post|similar post'],
  ['mentoring', 'Mentoring', 'mentoring direction'],
  ['outcomes', 'What came of it', 'outcome'],
  ['structure', 'Structure', ''],
  ['coordination', 'Coordination', ''],
  ['membership', 'Membership', ''],
  ['formation', 'Formation', ''],
  ['strength', 'Strength', 'weight|closeness'],
  ['round', 'Round', 'wave|survey round|survey wave|time point|round number|wave number'],
  ['frequency', 'Frequency', 'how often|meeting frequency'],
  ['since', 'Since', ''],
  ['barrier', 'Barrier', 'barriers'],
  ['note', 'Note', 'notes|comment|comments'],
];

describe('columns in the order of the screen, as it calls them', () => {
  it('of people and of contacts', () => {
    expect(PEOPLE_COLUMNS.map(({ column, label }) => [column, label])).toEqual(PEOPLE.map(([column, label]) => [column, label]));
    expect(CONTACT_COLUMNS.map(({ column, label }) => [column, label])).toEqual(CONTACTS.map(([column, label]) => [column, label]));
  });

  it.each(PEOPLE)('%s', (column, _, headers) => {
    for (const header of [column.toUpperCase(), ...headers.split('|').filter((one) => one !== '')])
      expect([header, [...matchColumns([header], PEOPLE_COLUMNS, none).columns]]).toEqual([header, [[column, 0]]]);
  });

  it.each(CONTACTS)('%s of contacts', (column, _, headers) => {
    for (const header of [column.toUpperCase(), ...headers.split('|').filter((one) => one !== '')])
      expect([header, [...matchColumns([header], CONTACT_COLUMNS, none).columns]]).toEqual([header, [[column, 0]]]);
  });

  it('says of some what they are about', () => {
    expect(PEOPLE_COLUMNS.flatMap(({ column, hint }) => (hint === undefined ? [] : [[column, hint]]))).toEqual([
      ['unit', 'A part of the organisation, such as a department or a division'],
      ['responded', 'yes, no, declined, not asked; blank = not recorded'],
      ['cap', 'Whether they named as many contacts as they were allowed'],
      ['perceived_isolation', 'Their own rating, 1 (not at all) to 5 (very)'],
      ['lacks_networks', 'Their own rating of lacking a network, 1 (not at all) to 5 (very)'],
      ['barriers', 'What stands in the way of contacts in general'],
      ['programme', 'A training programme that they came through'],
      ['background', 'The clinical profession that they come from'],
      ['status', 'live, dormant or closed; contacts with a closed network count as ended'],
      ['position', 'Inside the organisation, outside it, or across its boundary, which counts as outside'],
      ['posts', 'For whom it is meant'],
      ['host', 'Who runs it'],
      ['rhythm', 'How often it meets'],
    ]);
  });

  it('knows which hold numbers, several words, or what a network is', () => {
    const those = (is: 'isNumber' | 'several' | 'isOfNetworks'): string =>
      PEOPLE_COLUMNS.filter((about) => about[is] === true)
        .map(({ column }) => column)
        .join(' ');
    expect(those('isNumber')).toBe('seniority years_in_post years_in_organisation years_in_service perceived_isolation lacks_networks');
    expect(those('several')).toBe('barriers needs consent types posts');
    expect(those('isOfNetworks')).toBe('types status position structure coordination membership formation posts host rhythm');
    const ofContacts = (is: 'isNumber' | 'several' | 'alongside' | 'asks' | 'adds'): string =>
      CONTACT_COLUMNS.filter((about) => Boolean(about[is]))
        .map(({ column }) => column)
        .join(' ');
    expect(ofContacts('isNumber')).toBe('strength');
    expect(ofContacts('several')).toBe('types motives outcomes');
    expect(ofContacts('asks')).toBe('activity');
    expect(ofContacts('adds')).toBe('types motives outcomes');
    expect(ofContacts('alongside')).toBe(
      'contact_kind activity position contact_organisation contact_role contact_unit like_post mentoring strength frequency since',
    );
  });

  it('knows which name somebody, whom the row is about or another, and what becomes of a word that is not allowed', () => {
    const naming = (columns: typeof PEOPLE_COLUMNS | typeof CONTACT_COLUMNS): string =>
      columns.flatMap(({ column, names }) => (names === undefined ? [] : `${column} ${names}`)).join(', ');
    expect(naming(PEOPLE_COLUMNS)).toBe('id row, name row, line_manager somebody');
    expect(naming(CONTACT_COLUMNS)).toBe('from row, to row');
    const readAs = PEOPLE_COLUMNS.flatMap((about) => (about.readAs === undefined ? [] : `${about.column} ${about.readAs}`));
    expect(readAs).toEqual(['kind manager', 'opted_out no']);
    expect(CONTACT_COLUMNS.flatMap(({ column, otherwise }) => (otherwise === undefined ? [] : `${column} ${otherwise}`))).toEqual([
      'contact_kind person',
    ]);
    const adding = (columns: typeof PEOPLE_COLUMNS | typeof CONTACT_COLUMNS): string =>
      columns.flatMap(({ column, adds }) => (adds === undefined ? [] : `${column}: ${adds.noun}, ${adds.shortNoun}`)).join('; ');
    expect(adding(PEOPLE_COLUMNS)).toBe('group: managerial group, group; needs: motive, motive; types: network type, network type');
    expect(adding(CONTACT_COLUMNS)).toBe('types: network type, network type; motives: motive, motive; outcomes: motive, motive');
  });

  it('offers words where only some may stand, in their order', () => {
    const offers = (column: string): string | undefined =>
      personColumn(column)
        ?.choices(bookCodebook, [])
        ?.map(({ id }) => id)
        .join(', ');
    expect(
      ['responded', 'kind', 'hybrid', 'cap', 'opted_out', 'perceived_isolation', 'lacks_networks', 'consent', 'status', 'position'].map(
        offers,
      ),
    ).toEqual([
      'yes, no, declined, not asked',
      'manager, outside person, collectivity',
      'yes, no',
      'yes, no',
      'yes, no',
      '1, 2, 3, 4, 5',
      '1, 2, 3, 4, 5',
      'named, introduced, kept, none',
      'live, dormant, closed',
      'internal, external, across',
    ]);
    // The four dimensions of Table 7.2, a network's as a contact's.
    expect(['structure', 'coordination', 'membership', 'formation'].map(offers)).toEqual([
      'formal, informal',
      'tight, loose',
      'closed, open',
      'instrumental, organic',
    ]);
    const ofContacts = (column: string): string | undefined =>
      contactColumn(column)
        ?.choices(bookCodebook, [])
        ?.map(({ id }) => id)
        .join(', ');
    expect(['contact_kind', 'activity', 'position', 'like_post', 'mentoring', 'formation', 'strength', 'note'].map(ofContacts)).toEqual([
      'person, group, organisation, several, unread',
      'active, latent, lapsed, absent',
      'internal, external',
      'yes, no',
      'received, given, mutual',
      'instrumental, organic',
      undefined,
      undefined,
    ]);
    expect(contactColumn('from')?.choices(bookCodebook, [makePerson({ id: 'm1', name: 'Ann', kind: 'manager' })])).toEqual([
      { id: 'm1', label: 'Ann' },
    ]);
    // What somebody is called, and what others have written.
    const people = ['x', '', 'y', 'x'].map((word, at) =>
      makePerson({ id: `m${at}`, name: `N${at}`, kind: 'manager', organisation: word, unit: `u${word}`, background: word && `b${word}` }),
    );
    const written = (column: string) => personColumn(column)?.choices(bookCodebook, people);
    expect(written('organisation')).toEqual([
      { id: 'x', label: 'x' },
      { id: 'y', label: 'y' },
    ]);
    expect(['unit', 'background'].map((column) => written(column)?.map(({ id }) => id))).toEqual([
      ['ux', 'u', 'uy'],
      ['bx', 'by'],
    ]);
    for (const column of ['from', 'to'])
      expect(contactColumn(column)?.choices(bookCodebook, people.slice(0, 1))).toEqual([{ id: 'm0', label: 'N0' }]);
    expect(written('line_manager')?.[3]).toEqual({ id: 'm3', label: 'N3' });
  });
});
