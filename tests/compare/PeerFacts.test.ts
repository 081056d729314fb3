import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { PeerFacts } from '../../src/compare/PeerFacts';
import { regroup } from '../../src/compare/regroup';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { reconcile } from '../../src/reconcile/reconcile';
import { cook } from '../laws/arbitraryStudy';

it('counts all of the silent, however many they are', () => {
  // 150 clinical and 150 general managers who did not answer, in the order of the roster, beside one of each who did.
  const silent = Array.from({ length: 300 }, (_, at) =>
    makePerson({ id: `s${at}`, kind: 'manager', group: at < 150 ? 'clinical' : 'general', organisation: 'Care', responded: 'no' }),
  );
  const told = ['general', 'clinical'].map((group) =>
    makePerson({ id: group, kind: 'manager', group, organisation: 'Care', responded: 'yes' }),
  );
  const reconciled = reconcile(makeStudy({ id: 'x', title: '', codebook: bookCodebook, people: [...told, ...silent] }), null);
  const peers = new PeerFacts(reconciled, DEFAULT_ISOLATION_RULE, computeFacts(reconciled, DEFAULT_ISOLATION_RULE));
  const exchanged = peers.under(['clinical', 'general', ...silent.map(({ group }) => group)]);
  expect(exchanged.slice(0, 2).map(({ silent: { ownOrganisation } }) => ownOrganisation)).toEqual([
    { like: 150, unknown: 0, others: 150 },
    { like: 150, unknown: 0, others: 150 },
  ]);
});

it('looks for a peer also without the ties of which it is not recorded whether they are in use', () => {
  // By hand, few = 2: m has three contacts, two of them recorded. Without p they have few, and are cut off if neither q nor r is of their
  // group.
  const people = ['m', 'p', 'q', 'r'].map((id) =>
    makePerson({ id, kind: 'manager', group: 'clinical', organisation: 'Care', responded: 'yes' }),
  );
  const row = (to: string, activity: 'active' | 'untold') => ({
    from: 'm',
    to,
    types: ['Managerial'],
    motives: ['knowledge', 'support'],
    activity,
  });
  const study = cook({
    people,
    rows: [row('p', 'untold'), row('q', 'active'), row('r', 'active')],
    study: { instrument: { asked: ['types', 'motives', 'activity'] } },
  });
  const reconciled = reconcile(study, null);
  const peers = new PeerFacts(reconciled, DEFAULT_ISOLATION_RULE, computeFacts(reconciled, DEFAULT_ISOLATION_RULE));
  const labelOfM = (groups: readonly string[]) => peers.labels(groups)[0];
  expect(labelOfM(['general', 'general', 'clinical', 'clinical'])).toMatchObject({
    label: 'cannot_say',
    noPeer: false,
    severity: { unfav: 2 },
  });
  expect(labelOfM(['general', 'general', 'general', 'clinical'])).toMatchObject({
    label: 'not_isolated',
    noPeer: false,
    severity: { unfav: 1 },
  });
});

it('a friend of the own group is no peer under any groups, as in the facts themselves', () => {
  // By hand: m names q as Personal and nothing else, and p at work; q names m at work.
  const people = ['m', 'p', 'q'].map((id) =>
    makePerson({ id, kind: 'manager', group: 'clinical', organisation: 'Care', responded: 'yes' }),
  );
  const rows = [
    { from: 'm', to: 'p', types: ['Managerial'] },
    { from: 'm', to: 'q', types: ['Personal'] },
    { from: 'q', to: 'm', types: ['Managerial'] },
  ];
  const reconciled = reconcile(cook({ people, rows, study: { instrument: { asked: ['types'] } } }), null);
  const peers = new PeerFacts(reconciled, DEFAULT_ISOLATION_RULE, computeFacts(reconciled, DEFAULT_ISOLATION_RULE));
  const noPeers = (groups: readonly string[]) => [
    peers.labels(groups).map(({ noPeer }) => noPeer),
    peers.under(groups).map(({ indicators }) => indicators.F4),
    computeFacts(regroup(reconciled, groups), DEFAULT_ISOLATION_RULE).facts.map(({ indicators }) => indicators.F4),
  ];
  const apart = [true, true, false];
  expect(noPeers(['clinical', 'general', 'clinical'])).toEqual([apart, apart, apart]);
  const together = [false, false, true];
  expect(noPeers(['clinical', 'clinical', 'general'])).toEqual([together, together, together]);
});
