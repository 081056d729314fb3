import { describe, expect, it } from 'vitest';

import type { NominationRow } from '../../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Lens } from '../../../src/domain/Lens';
import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Study } from '../../../src/domain/Study';
import { computeMemberships } from '../../../src/measures/network/computeMemberships';
import { projectMemberships } from '../../../src/measures/network/projectMemberships';
import { rowOf } from '../../../src/network/rowOf';
import { reconcile } from '../../../src/reconcile/reconcile';
import { judgeInFull } from '../../fixtures/judgeInFull';
import { makeToyStudy, readToy } from '../../fixtures/toyStudy';

function look(study: Study, lens: Partial<Lens> = {}) {
  const reconciled = reconcile(study, null);
  const memberships = computeMemberships(reconciled, { ...WHOLE_NETWORK, ...lens });
  const name = (person: number): string => reconciled.people[person]?.name ?? '';
  return {
    members: Object.fromEntries(
      Array.from(memberships.collectivities, (group, place) => [name(group), Array.from(rowOf(memberships.members, place), name)]),
    ),
    namedBy: Object.fromEntries(
      reconciled.people
        .slice(0, reconciled.managers)
        .map(({ id }, manager) => [
          id,
          Array.from(rowOf(memberships.namedBy, manager), (place) => name(memberships.collectivities[place] ?? -1)),
        ]),
    ),
    pairs: projectMemberships(memberships)?.map(({ a, b, shared, weight }) => [name(a), name(b), shared.length, weight]) ?? null,
  };
}

describe('memberships of the toy', () => {
  it('are who names K1, and weigh half for each pair, as networkx has it', () => {
    const { members, namedBy, pairs } = look(makeToyStudy());
    expect(members).toEqual({ K1: ['B', 'C', 'D'] });
    expect(namedBy).toEqual({ A: [], B: ['K1'], C: ['K1'], D: ['K1'], E: [], F: [] });
    const projection = (readToy()['network_measures'] as { two_mode_newman_projection: readonly (readonly [string, string, number])[] })
      .two_mode_newman_projection;
    expect(pairs).toEqual(projection.map(([a, b, weight]) => [a, b, 1, weight]));
  });

  it('are those of the lens: D takes part no longer', () => {
    expect(look(makeToyStudy(), { activity: 'active' }).pairs).toEqual([['B', 'C', 1, 1]]);
    expect(look(makeToyStudy(), { motives: ['career'] }).members).toEqual({});
  });
});

describe('memberships', () => {
  const study = (rows: readonly (readonly [string, string])[]): Study =>
    makeStudy({
      id: 's',
      title: 's',
      codebook: bookCodebook,
      people: ['a', 'b', 'c', 'd'].map((id) => makePerson({ id, kind: 'manager', responded: 'yes' })),
      nominations: buildNominations(
        rows.map(([from, to], index): NominationRow => ({
          origin: { source: 0, row: index + 2 },
          from,
          to,
          contactKind: /^[A-Z]/.test(to) ? 'group' : 'person',
        })),
      ),
    });

  /** networkx's `collaboration_weighted_projected_graph`: ab 1 + 1/2, ac 1/2, bc 1/2, cd 1. */
  it('of several groups add up, and a group of one adds nothing', () => {
    const { pairs } = look(
      study([
        ['a', 'Board'],
        ['b', 'Board'],
        ['a', 'Forum'],
        ['b', 'Forum'],
        ['c', 'Forum'],
        ['d', 'Alone'],
        ['c', 'Union'],
        ['d', 'Union'],
        ['a', 'b'],
        ['a', 'Board'],
      ]),
    );
    expect(pairs).toEqual([
      ['a', 'b', 2, 1.5],
      ['a', 'c', 1, 0.5],
      ['b', 'c', 1, 0.5],
      ['c', 'd', 1, 1],
    ]);
  });

  it('are no ties between people: whoever shares a group with everybody has no neighbour', () => {
    const { verdicts } = judgeInFull(
      study([
        ['a', 'Forum'],
        ['b', 'Forum'],
        ['c', 'Forum'],
        ['d', 'Forum'],
      ]),
      { tau: 2, sigma: 2, activity: 'active', rule: 'either' },
    );
    expect(verdicts.map(({ indicators, activeContacts }) => [indicators.S1, activeContacts])).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
      [true, 0],
    ]);
  });

  it('of a group that very many name are not listed pair by pair', () => {
    const people = Array.from({ length: 700 }, (_, i) => makePerson({ id: `m${i}`, kind: 'manager', responded: 'yes' }));
    const rows = people.map(({ id }, index): NominationRow => ({
      origin: { source: 0, row: index + 2 },
      from: id,
      to: 'NHS',
      contactKind: 'organisation',
    }));
    const { pairs, members } = look(
      makeStudy({ id: 's', title: 's', codebook: bookCodebook, people, nominations: buildNominations(rows) }),
    );
    expect(members['NHS']).toHaveLength(700);
    expect(pairs).toBeNull();
  });
});
