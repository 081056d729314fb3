import { describe, expect, it } from 'vitest';

import type { Codebook } from '../../../src/codebook/Codebook';
import { applyStep } from '../../../src/domain/steps/applyStep';
import type { Batch } from '../../../src/domain/Batch';
import { buildBringIn } from '../../../src/domain/steps/buildBringIn';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { buildStep } from '../../../src/domain/steps/buildStep';
import { emptyNominations } from '../../../src/domain/nominations/emptyNominations';
import { invertStep } from '../../../src/domain/steps/invertStep';
import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { nominationAt } from '../../../src/domain/nominations/nominationAt';
import type { Step } from '../../../src/domain/steps/Step';
import type { Study } from '../../../src/domain/Study';

const group = (id: string) => ({ id, label: id, definition: '', chapter: '' });
const codebook: Codebook = {
  families: [],
  networkTypes: [],
  dimensions: [],
  motives: [],
  groups: [group('general')],
  grades: [],
  roles: [],
  posts: [],
  barriers: [],
  archetypes: [],
  programmes: [],
};
const rows = (...pairs: readonly string[]) =>
  buildNominations(pairs.map((pair, index) => ({ origin: { source: 0, row: index + 2 }, from: pair[0] ?? '', to: pair[1] ?? '' })));
const person = (id: string, more = {}) => makePerson({ id, kind: 'manager', ...more });

const study = makeStudy({
  id: 's',
  title: 'Before',
  codebook,
  people: ['A', 'B', 'C', 'D'].map((id) => person(id)),
  nominations: rows('AB', 'BC', 'CD', 'DA'),
});
const batch: Batch = {
  sources: [{ file: 'more.csv', holds: 'people', sha256: '', rows: 2, taken: 2, understood: '', columns: [] }],
  people: [person('B', { organisation: 'Acute', origin: { source: 0, row: 2 } }), person('E', { origin: { source: 0, row: 3 } })],
  nominations: rows('EA'),
  issues: [],
  unread: [],
  instrument: { cap: 5 },
  codebook: { ...codebook, groups: [...codebook.groups, group('clinical')] },
};

const STEPS: readonly Step[] = [
  buildStep.setting(study, 'title', 'After'),
  buildStep.setting(study, 'isolationRule', { ...DEFAULT_ISOLATION_RULE, tau: 3 }),
  buildStep.setting(study, 'silentMeansNone', true),
  buildStep.editPeople(
    study,
    'group',
    new Map([
      [0, person('A', { group: 'general' })],
      [2, person('C', { group: 'general' })],
    ]),
  ),
  buildStep.addPeople(study, [person('E')]),
  buildStep.removePeople(study, [3, 0, 1]),
  buildStep.editContacts(
    study,
    'to',
    new Map([
      [3, rows('DB')],
      [0, rows('AC')],
    ]),
  ),
  buildStep.addContacts(study, '', rows('DB', 'DC')),
  buildStep.removeContacts(study, '', [0, 2, 3]),
  buildBringIn(study, batch),
];

/** What a study says, whatever the order of its tables of words. */
function spell({ nominations, ...rest }: Study) {
  return { ...rest, rows: Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i)) };
}
const pairsOf = ({ nominations }: Study): readonly string[] =>
  Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i)).map(({ from, to }) => from + to);

describe('applyStep', () => {
  it.each(STEPS)('does $kind, and its inverse takes it back', (step) => {
    const changed = applyStep(study, step);
    expect(spell(changed)).not.toEqual(spell(study));
    expect(spell(applyStep(changed, invertStep(step)))).toEqual(spell(study));
  });

  it('leaves the given study as it is', () => {
    const before = structuredClone(study);
    for (const step of STEPS) applyStep(study, step);
    expect(study).toEqual(before);
  });

  it('removes and changes the rows that are meant, and no other', () => {
    expect(applyStep(study, buildStep.removePeople(study, [3, 0])).people.map(({ id }) => id)).toEqual(['B', 'C']);
    expect(pairsOf(applyStep(study, buildStep.removeContacts(study, '', [0, 2])))).toEqual(['BC', 'DA']);
    expect(pairsOf(applyStep(study, buildStep.editContacts(study, '', new Map([[1, rows('BD')]]))))).toEqual(['AB', 'BD', 'CD', 'DA']);
  });
});

describe('buildBringIn', () => {
  it('adds whom the study does not know, and of others replaces what the file tells', () => {
    const known = makeStudy({
      id: 's',
      title: '',
      codebook,
      sources: batch.sources,
      people: [person('B', { name: 'Bea', role: 'lead', organisation: 'Care' })],
      nominations: rows('BA'),
    });
    const after = applyStep(known, buildBringIn(known, batch));
    expect(after.people).toEqual([
      person('B', { name: 'Bea', role: 'lead', organisation: 'Acute', origin: { source: 1, row: 2 } }),
      person('E', { origin: { source: 1, row: 3 } }),
    ]);
    expect(pairsOf(after)).toEqual(['BA', 'EA']);
    expect([...after.nominations.source].map((source) => after.sources[source]?.file)).toEqual(['more.csv', 'more.csv']);
    expect(after.nominations.source[1]).toBe(1);
    expect(after.codebook.groups.map(({ id }) => id)).toEqual(['general', 'clinical']);
    expect(after.instrument).toEqual({ cap: 5 });
    expect(after.sources).toHaveLength(2);
  });

  it('brings nothing where there is nothing', () => {
    expect(
      buildBringIn(study, { sources: [], people: [], nominations: emptyNominations, issues: [], unread: [], instrument: {}, codebook })
        .changes,
    ).toEqual([]);
  });
});
