import { describe, expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { labelVersion1 } from '../../src/isolation/labelVersion1';
import { reconcile } from '../../src/reconcile/reconcile';
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
