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
  const {
    sources,
    people: roster,
    nominations,
    issues,
    codebook,
  } = importing(
    [
      { file: 'people.csv', bytes: utf8(people), holds: 'people' },
      { file: 'contacts.csv', bytes: utf8(contacts), holds: 'contacts' },
    ],
    options,
  );
  return judge(makeStudy({ id: 'files', title: '', sources, people: roster, nominations, issues, codebook, instrument }));
}

const told = ({ analysis }: Judged) =>
  analysis.verdicts.map(({ label, kind, severity, k, indicators, contacts }) => ({
    label,
    kind,
    severity,
    k,
    indicators,
    contacts: contacts.length,
  }));

describe('strength 0', () => {
  const people = `id,name,organisation,group,responded\n${['A', 'B', 'C', 'D', 'E'].map((letter, index) => `k${index + 1},Person ${letter},North,general,yes`).join('\n')}`;
  const without = 'from,to,weight,motives\nk1,k2,5,support\nk2,k1,4,support\nk1,k3,3,support\nk3,k1,3,support\nk2,k3,2,support\n';
  const zeros = [
    'k1,k4',
    'k1,k5',
    'k2,k4',
    'k2,k5',
    'k3,k2',
    'k3,k4',
    'k3,k5',
    'k4,k1',
    'k4,k2',
    'k4,k3',
    'k4,k5',
    'k5,k1',
    'k5,k2',
    'k5,k3',
    'k5,Somebody else',
  ]
    .map((pair) => `${pair},0,\n`)
    .join('');

  it('is no tie: a grid with 0 for never is the file without these rows', () => {
    const [grid, file] = [judgeFiles(people, without + zeros), judgeFiles(people, without)];
    expect(told(grid)).toEqual(told(file));
    expect(grid.of('k4').indicators.S5).toBe(true);
    expect(grid.reconciled.people).toHaveLength(5);
    expect(buildView(grid.reconciled, { ...WHOLE_NETWORK, round: '' }).edges).toBe(3);
  });

  it('is an answer: the word of who wrote it is not missing, and it fills the list as every contact that is written does', () => {
    const silent = people.replaceAll(',yes', ',').replace(',responded', '');
    const grid = judgeFiles(silent, without + zeros, {}, { cap: 3 });
    expect(grid.reconciled.response).toEqual(['answered', 'answered', 'answered', 'answered', 'answered']);
    expect([...grid.reconciled.capped]).toEqual([1, 1, 1, 1, 1]);
    expect(grid.of('k1').k).toBe(0);
  });
});

describe('a lapsed row', () => {
  const people = 'id,group,organisation,responded\na,general,North,yes\nb,clinical,North,yes\nc,clinical,North,yes\n';
  const rows =
    'from,to,types,motives,position,activity,contact_kind,contact_organisation\na,b,Managerial,influence,,active,person,North\na,c,Managerial,influence,,active,person,North\nb,c,Managerial,support,,active,person,North\nc,b,Managerial,support,,active,person,North\na,x,Managerial,influence,,active,person,North\n';

  it('does not decide the organisation of a contact whose other row is in use', () => {
    const [lapsed, plain] = [judgeFiles(people, `${rows}a,x,Managerial,influence,,lapsed,person,elsewhere\n`), judgeFiles(people, rows)];
    expect(told(lapsed)).toEqual(told(plain));
    expect(lapsed.reconciled.people.at(-1)?.organisation).toBe('North');
  });

  it('speaks where no other row does; of several in use, the first by spelling', () => {
    expect(
      judgeFiles(
        people,
        rows.replace('a,x,Managerial,influence,,active,person,North', 'a,x,Managerial,influence,,active,person,') +
          'a,x,,,,lapsed,person,Elsewhere\n',
      ).reconciled.people.at(-1)?.organisation,
    ).toBe('Elsewhere');
    for (const pair of [
      ['Beta', 'Alpha'],
      ['Alpha', 'Beta'],
    ]) {
      expect(
        judgeFiles(
          people,
          pair
            .map((place) => `a,x,Managerial,influence,,active,person,${place}\n`)
            .reduce(
              (all, row) => all + row,
              rows
                .replace(',active,person,North\n', ',active,person,North\n')
                .replace('a,x,Managerial,influence,,active,person,North\n', ''),
            ),
        ).reconciled.people.at(-1)?.organisation,
      ).toBe('Alpha');
    }
  });
});

describe('silent managers of whom the post is not recorded', () => {
  // docs/isolation.md, 4: only somebody who is known to be in a like post changes F4.
  it('do not help: the finding is settled whether they name somebody or not', () => {
    const people =
      'id,role,organisation,responded\na,matron,North,yes\nb,HR director,North,yes\nc,finance manager,North,yes\nd,IT manager,North,yes\ne,,North,no\n';
    const contacts = ['b', 'c', 'd'].map((to) => `a,${to},knowledge,active,person\n`).join('');
    const { of } = judgeFiles(
      people,
      `from,to,motives,activity,contact_kind\n${contacts}b,c,support,active,person\nb,Jo,support,active,person\nc,Forum,support,active,group\n`,
    );
    // Nobody outside for knowledge, no support, nobody in a like post, no network: R4, R5, R6 and F4. With one lack less, it holds.
    expect(of('a')).toMatchObject({ label: 'isolated', kind: 'no_wider_network' });
    const settled = judgeFiles(
      people,
      `from,to,motives,activity,contact_kind\n${contacts}a,Forum,influence,active,group\na,Jo,support,active,person\nb,c,support,active,person\nc,b,support,active,person\n`
        .replace('a,Jo', 'a,b')
        .replaceAll('knowledge', 'knowledge;support'),
      {},
      { asked: ['motives', 'activity', 'outside', 'groups'] },
    );
    // R4, R5 and F4, but not R6: e has no post that could be like that of a.
    expect(settled.of('a')).toMatchObject({ label: 'isolated', kind: 'no_wider_network', k: 1, need: null, holds: null });
    const matron = judgeFiles(
      people.replace('e,,', 'e,matron,'),
      `from,to,motives,activity,contact_kind\n${contacts}a,Forum,influence,active,group\n`.replaceAll('knowledge', 'knowledge;support'),
      {},
      { asked: ['motives', 'activity', 'outside', 'groups'] },
    );
    // With the post of a, e would: q = ½ / (3 + 1).
    expect(matron.of('a')).toMatchObject({ label: 'possibly', need: 1, holds: 1 - 0.5 / 4 });
  });
});

describe('whether a contact is in use', () => {
  const people = 'id,group,organisation,responded\na,general,North,yes\nb,general,North,yes\nc,clinical,South,yes\nd,general,South,yes\n';
  const header = 'from,to,motives,activity\n';
  const wide = (word: string): string =>
    `a,b,support;knowledge,${word}\na,c,support;knowledge,${word}\na,d,knowledge,${word}\nb,c,support,yes\nc,d,support,yes\nd,b,support;knowledge,weekly\n`;

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
    const { of, reasons, said } = judgeFiles(people, header + wide(word));
    const verdict = of('a');
    expect(verdict.contacts).toHaveLength(3);
    expect(verdict.severity).toEqual({ fav: 0, obs: 0, unfav: 3 });
    expect([verdict.label, verdict.confidence]).toEqual(['cannot_say', null]);
    expect(reasons('a', 'items')[0]?.text).toBe('The finding depends on whether b, c and d are in use, which is not recorded.');
    expect(
      said('a')
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('no contact in use');
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
