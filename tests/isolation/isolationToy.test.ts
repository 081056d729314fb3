import { describe, expect, it } from 'vitest';

import type { IsolationRule } from '../../src/domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { settleRule } from '../../src/domain/steps/settleRule';
import type { Study } from '../../src/domain/Study';
import { computePosts } from '../../src/isolation/computePosts';
import { describePosts } from '../../src/isolation/describePosts';
import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeStudy } from '../../src/domain/makeStudy';
import { importing, utf8 } from '../import/importing';
import type { ToyRow, ToyVerdict } from '../fixtures/isolationToy';
import { readIsolationToy, toStudy } from '../fixtures/isolationToy';

const toy = readIsolationToy();

function judge(study: Study, options: Partial<IsolationRule>) {
  const reconciled = reconcile(study, null);
  const judged = finish(judgeStudy(study, finish(shelveStudy(study, reconciled)), { ...DEFAULT_ISOLATION_RULE, ...options }));
  return { reconciled, judged, verdictOf: (id: string) => judged.describe(reconciled.people.findIndex((person) => person.id === id)) };
}

function cellsOf(verdict: ReturnType<ReturnType<typeof judge>['verdictOf']>, expected: ToyVerdict): ToyVerdict | null {
  if (verdict === null) return null;
  const { label, kind, severity, activeContacts, likePost, reach, k, need, holds, indicators } = verdict;
  return {
    label,
    kind,
    severity,
    contacts: activeContacts,
    likePost,
    reach,
    k,
    need,
    holds: holds === null ? null : Math.round(holds * 1e12) / 1e12,
    indicators: Object.fromEntries(Object.keys(expected.indicators).map((id) => [id, indicators[id as keyof typeof indicators]])),
  };
}

const rounded = (expected: ToyVerdict): ToyVerdict => ({
  ...expected,
  holds: expected.holds === null ? null : Math.round(expected.holds * 1e12) / 1e12,
});

// docs/isolation.md: the known answers come from a program that is not Kith's.
describe('the isolation toy', () => {
  describe.each(Object.entries(toy.settings))('under %s', (_name, { options: { cap, ...rule }, verdicts }) => {
    const { verdictOf } = judge(toStudy(toy.people, toy.contacts, cap === undefined ? {} : { cap }), rule);
    it.each(Object.entries(verdicts))('%s', (id, expected) => {
      expect(cellsOf(verdictOf(id), expected)).toEqual(rounded(expected));
    });
  });

  describe('read from files, as people bring them in', () => {
    const csv = (rows: readonly ToyRow[]): Uint8Array => {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return utf8(
        [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
          .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
          .join('\n'),
      );
    };
    const { people, nominations, codebook, issues } = importing([
      { file: 'people.csv', bytes: csv(toy.people), holds: 'people' },
      { file: 'contacts.csv', bytes: csv(toy.contacts), holds: 'contacts' },
    ]);
    const { verdictOf } = judge(makeStudy({ id: 'files', title: '', people, nominations, codebook, issues }), {});
    it.each(Object.entries(toy.settings['default']?.verdicts ?? {}))('%s', (id, expected) => {
      expect(cellsOf(verdictOf(id), expected)).toEqual(rounded(expected));
    });
  });

  describe('as a plain list of who names whom', () => {
    const people = toy.people;
    const { verdictOf, judged } = judge(toStudy(people, toy.contactsAlone.contacts), {});
    it.each(Object.entries(toy.contactsAlone.verdicts))('%s', (id, expected) => {
      expect(cellsOf(verdictOf(id), expected)).toEqual(rounded(expected));
    });

    it('says what was examined', () => {
      expect(judged.analysis.examined).toEqual({ few: true, wider: false, networks: false, motives: false, peers: 'post' });
    });
  });

  it('is as steady over the twelve settings as it should be', () => {
    const { verdictOf } = judge(toStudy(toy.people, toy.contacts), {});
    const found = Object.fromEntries(Object.keys(toy.stability).map((id) => [id, verdictOf(id)?.stability]));
    expect(found).toEqual(toy.stability);
  });

  it('has the posts, with the figures of their causes', () => {
    const study = toStudy(toy.people, toy.contacts);
    const { reconciled, judged } = judge(study, settleRule(DEFAULT_ISOLATION_RULE));
    expect(computePosts(describePosts(reconciled, study, judged.sheet, { least: toy.postsLeast }), judged.judgements)).toEqual(toy.posts);
  });
});
