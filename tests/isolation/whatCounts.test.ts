import { describe, expect, it } from 'vitest';

import type { Instrument } from '../../src/domain/Instrument';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makeStudy } from '../../src/domain/makeStudy';
import type { ImportOptions } from '../../src/import/ImportOptions';
import { buildView } from '../../src/network/buildView';
import { importing, utf8 } from '../import/importing';
import type { Judged } from './judgeStudy';
import { judge } from './judgeStudy';

function judgeFiles(people: string, contacts: string, options: ImportOptions = {}, instrument: Instrument = {}): Judged {
  const { sources, people: roster, nominations, issues, codebook } = importing(
    [
      { file: 'people.csv', bytes: utf8(people), holds: 'people' },
      { file: 'contacts.csv', bytes: utf8(contacts), holds: 'contacts' },
    ],
    options,
  );
  return judge(makeStudy({ id: 'files', title: '', sources, people: roster, nominations, issues, codebook, instrument }));
}

const told = ({ analysis }: Judged) => analysis.verdicts.map(({ label, kind, severity, k, indicators, contacts }) => ({ label, kind, severity, k, indicators, contacts: contacts.length }));

describe('strength 0', () => {
  const people = `id,name,organisation,group,responded\n${['A', 'B', 'C', 'D', 'E'].map((letter, index) => `k${index + 1},Person ${letter},North,general,yes`).join('\n')}`;
  const without = 'from,to,weight,motives\nk1,k2,5,support\nk2,k1,4,support\nk1,k3,3,support\nk3,k1,3,support\nk2,k3,2,support\n';
  const zeros = ['k1,k4', 'k1,k5', 'k2,k4', 'k2,k5', 'k3,k2', 'k3,k4', 'k3,k5', 'k4,k1', 'k4,k2', 'k4,k3', 'k4,k5', 'k5,k1', 'k5,k2', 'k5,k3', 'k5,Somebody else'].map((pair) => `${pair},0,\n`).join('');

  it('is no tie: a grid with 0 for never is the file without these rows', () => {
    const [grid, file] = [judgeFiles(people, without + zeros), judgeFiles(people, without)];
    expect(told(grid)).toEqual(told(file));
    expect(grid.of('k4').indicators.S5).toBe(true);
    expect(grid.reconciled.people).toHaveLength(5);
    expect(buildView(grid.reconciled, { ...WHOLE_NETWORK, round: '' }).edges).toBe(3);
  });

  it('is an answer: the word of who wrote it is not missing, and a list is not filled by it', () => {
    const silent = people.replaceAll(',yes', ',').replace(',responded', '');
    const grid = judgeFiles(silent, without + zeros, {}, { cap: 3 });
    expect(grid.reconciled.response).toEqual(['answered', 'answered', 'answered', 'answered', 'answered']);
    expect([...grid.reconciled.capped]).toEqual([0, 0, 0, 0, 0]);
    expect(grid.of('k1').k).toBe(0);
  });
});

describe('a lapsed row', () => {
  const people = 'id,group,organisation,responded\na,general,North,yes\nb,clinical,North,yes\nc,clinical,North,yes\n';
  const rows = 'from,to,types,motives,position,activity,contact_kind,contact_organisation\na,b,Managerial,influence,,active,person,North\na,c,Managerial,influence,,active,person,North\nb,c,Managerial,support,,active,person,North\nc,b,Managerial,support,,active,person,North\na,x,Managerial,influence,,active,person,North\n';

  it('does not decide the organisation of a contact whose other row is in use', () => {
    const [lapsed, plain] = [judgeFiles(people, `${rows}a,x,Managerial,influence,,lapsed,person,elsewhere\n`), judgeFiles(people, rows)];
    expect(told(lapsed)).toEqual(told(plain));
    expect(lapsed.reconciled.people.at(-1)?.organisation).toBe('North');
  });

  it('speaks where no other row does; of several in use, the first by spelling', () => {
    expect(judgeFiles(people, rows.replace('a,x,Managerial,influence,,active,person,North', 'a,x,Managerial,influence,,active,person,') + 'a,x,,,,lapsed,person,Elsewhere\n').reconciled.people.at(-1)?.organisation).toBe('Elsewhere');
    for (const pair of [['Beta', 'Alpha'], ['Alpha', 'Beta']]) {
      expect(judgeFiles(people, pair.map((place) => `a,x,Managerial,influence,,active,person,${place}\n`).reduce((all, row) => all + row, rows.replace(',active,person,North\n', ',active,person,North\n').replace('a,x,Managerial,influence,,active,person,North\n', ''))).reconciled.people.at(-1)?.organisation).toBe('Alpha');
    }
  });
});

describe('silent managers of whom the group is not told', () => {
  // Enumerated by an independent program under version 1 of the rule.
  it('may be peers: need and holds leave F4 open', () => {
    const people = 'id,group,organisation,responded\np0,functional,North,yes\np1,,North,no\np2,,South,yes\np3,functional,South,yes\np4,,North,no\np5,general,South,yes\np6,clinical,South,yes\np7,general,North,yes\np8,general,South,no\np9,clinical,South,yes\np10,clinical,South,no\n';
    const contacts = 'from,to,types,motives,position,activity,contact_kind,contact_organisation\np2,p6,Managerial,influence;support,,latent,person,\np2,p10,Managerial,knowledge,,latent,person,\np5,out1,Managerial,,external,active,person,South\np6,p4,Elite,knowledge,,active,person,\np6,out3,Operational/Clinical,career;knowledge,,active,person,South\np7,p10,Managerial,influence;career,,active,person,\np7,body1,Mentor,career;influence,internal,active,group,\np7,p3,Peer/Cohort,support;knowledge,,lapsed,person,\np9,out2,Mentor,support;career,,active,person,South\np9,p2,Managerial,,,active,person,\np9,p4,Managerial,,,active,person,\np9,p6,Mentor,influence,,active,person,\np9,p4,Managerial,career,,lapsed,person,\n';
    const judged = judgeFiles(people, contacts, {}, { asked: ['types', 'outside'], absence: 'none', cap: 3 });
    const open = judged.analysis.verdicts.filter(({ label }) => label === 'possibly').map(({ need, holds }) => [need, holds?.toFixed(4)]);
    expect(open).toContainEqual([1, '0.5595']);
  });
});

describe('whether a contact is in use', () => {
  const people = 'id,group,organisation,responded\na,general,North,yes\nb,general,North,yes\nc,clinical,South,yes\nd,general,South,yes\n';
  const header = 'from,to,motives,activity\n';
  const wide = (word: string): string => `a,b,support;knowledge,${word}\na,c,support;knowledge,${word}\na,d,knowledge,${word}\nb,c,support,yes\nc,d,support,yes\nd,b,support;knowledge,weekly\n`;

  it.each(['yes', 'Weekly', 'daily', 'monthly', 'often', 'current'])('“%s” is in use', (word) => {
    const { of, reconciled } = judgeFiles(people, header + wide(word));
    expect([...reconciled.reports.activity].every((code) => code === 1)).toBe(true);
    expect(of('a').label).toBe('not_isolated');
  });

  it.each(['no', 'lost touch', 'ended', 'Stopped'])('“%s” is over', (word) => {
    const { of } = judgeFiles(people, header + wide(word));
    expect(of('a').contacts).toHaveLength(0);
    expect(of('a').label).toBe('isolated');
  });

  it.each(['sometimes', ''])('“%s” is not recorded: it counts, and nothing that depends on it is settled', (word) => {
    const { of, reasons } = judgeFiles(people, header + wide(word));
    const verdict = of('a');
    expect(verdict.contacts).toHaveLength(3);
    expect(verdict.severity).toEqual({ fav: 0, obs: 0, unfav: 3 });
    expect([verdict.label, verdict.confidence]).toEqual(['cannot_say', null]);
    expect(reasons('a', 'items')[0]?.text).toBe('It is not recorded whether three contacts of a are in use: b, c and d. The result depends on that.');
    expect(verdict.reasons.map(({ text }) => text).join(' ')).not.toContain('names no active contact');
  });

  it('a word that cannot be read is asked once, with its count and its effect, and can be answered', () => {
    const rows = `${header}${wide('Sometimes')}a,Jo,support,sometimes \n`;
    const batch = importing([{ file: 'contacts.csv', bytes: utf8(rows), holds: 'contacts' }]);
    const asked = batch.issues.filter(({ code }) => code === 'unread-activity');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ severity: 'warning', row: 2, column: 'activity' });
    expect(asked[0]?.values).toEqual({ word: 'Sometimes', rows: 4 });
    expect(batch.activityWords).toEqual([{ word: 'Sometimes', rows: 4 }]);

    const answered = judgeFiles(people, rows, { activityMap: new Map([['sometimes', 'active']]) });
    expect(answered.of('a').label).toBe('not_isolated');
    const over = judgeFiles(people, rows, { activityMap: new Map([['SOMETIMES', 'lapsed']]) });
    expect(over.of('a').label).toBe('isolated');
  });

  it('a column of nothing but such words is a column that was used', () => {
    const { reconciled } = judgeFiles(people, `${header}a,b,support,sometimes\nb,c,support,rarely\n`);
    expect([...reconciled.reports.activity]).toEqual([0, 0]);
  });

  it('only latent needs a latent report and none that is active or not recorded', () => {
    const { of } = judgeFiles(people, `${header}a,b,support,latent\na,c,support,\nb,d,support,latent\nd,c,support,yes\n`);
    expect([of('a').indicators.V1, of('b').indicators.V1]).toEqual([false, true]);
  });
});

it('a measure, the network and the rule count the same', () => {
  const { reconciled, of } = judgeFiles('id,responded\na,yes\nb,yes\nc,yes\n', 'from,to,activity\na,b,\na,c,latent\nb,c,active\n');
  expect(buildView(reconciled, { ...WHOLE_NETWORK, round: '', activity: 'active' }).edges).toBe(2);
  expect(of('a').contacts).toHaveLength(1);
});

it('F5 of people who did not answer is not known', () => {
  const { of } = judgeFiles('id,responded,needs\na,no,\nb,yes,support\n', 'from,to,motives\nb,Jo,support\n');
  expect([of('a').indicators.F5, of('b').indicators.F5]).toEqual([null, false]);
});
