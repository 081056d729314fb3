import { describe, expect, it } from 'vitest';

import { fromVersion3 } from '../../src/archive/migrations/fromVersion3';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { listVersionChanges } from '../../src/pipeline/listVersionChanges';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { labelVersion1 } from '../../src/isolation/labelVersion1';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { sayVersionChanges } from '../../src/words/sayVersionChanges';
import { readIsolationToy, toStudy } from '../fixtures/isolationToy';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';

describe('labelVersion1', () => {
  // toy.json was made for version 1, by a program that is not Kith's: every label of twelve settings.
  const toy = readToy()['isolation'] as {
    readonly settings: Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>>;
  };
  it.each(Object.entries(toy.settings))('%s', (words, byNode) => {
    const given = Object.fromEntries(words.split(';').map((part) => part.split('='))) as Record<string, string>;
    const reconciled = reconcile(makeToyStudy(), null);
    const labels = labelVersion1(reconciled, {
      ...DEFAULT_ISOLATION_RULE,
      tau: Number(given['tau']),
      activity: given['activity'] as 'active',
      rule: given['rule'] as 'either',
    });
    expect(
      Object.fromEntries(Object.keys(byNode).map((id) => [id, labels[reconciled.people.findIndex((person) => person.id === id)]])),
    ).toEqual(Object.fromEntries(Object.entries(byNode).map(([id, { label }]) => [id, label])));
  });
});

describe('listVersionChanges', () => {
  const { people, contacts } = readIsolationToy();
  const study = toStudy(people, contacts);
  const reconciled = reconcile(study, null);
  const changes = listVersionChanges(
    reconciled,
    finish(judgeStudy(study, finish(shelveStudy(study, reconciled)), DEFAULT_ISOLATION_RULE)),
    DEFAULT_ISOLATION_RULE,
  );

  it('names the book’s own case, whom version 1 called connected', () => {
    expect(changes).toContainEqual({
      manager: people.findIndex(({ id }) => id === 'B'),
      before: 'not_isolated',
      after: 'isolated',
      kind: 'no_wider_network',
    });
  });

  it('is said once, with names', () => {
    expect(sayVersionChanges(changes, reconciled.people)).toMatch(/findings are different in this study\. Now “isolated”: .*Ben/);
    expect(sayVersionChanges([], reconciled.people)).toMatch(/the same as before\.$/);
  });

  it('is asked for by studies that an earlier version stored', () => {
    expect(fromVersion3({ version: 3, isolationRule: DEFAULT_ISOLATION_RULE })).toMatchObject({
      version: 4,
      isolationRule: { judgedBefore: 1 },
    });
  });
});
