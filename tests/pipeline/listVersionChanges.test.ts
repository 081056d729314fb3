import { describe, expect, it } from 'vitest';

import { migrateStored } from '../../src/archive/migrations/migrateStored';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { listVersionChanges } from '../../src/pipeline/listVersionChanges';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { sayVersionChanges } from '../../src/words/isolation/sayVersionChanges';
import { readIsolationToy, toStudy } from '../fixtures/isolationToy';

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
    expect(migrateStored({ version: 3, isolationRule: DEFAULT_ISOLATION_RULE })).toMatchObject({ isolationRule: { judgedBefore: 1 } });
    expect(migrateStored({ version: 4, isolationRule: DEFAULT_ISOLATION_RULE })['isolationRule']).toEqual(DEFAULT_ISOLATION_RULE);
  });
});
