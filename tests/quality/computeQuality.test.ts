import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { CONVENTIONS } from '../../src/domain/Conventions';
import type { QualityFinding } from '../../src/domain/results/Quality';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import { computeGates } from '../../src/quality/computeGates';
import { computeQuality } from '../../src/quality/computeQuality';
import { listFindings } from '../../src/quality/listFindings';
import { sayFinding } from '../../src/words/quality/sayFinding';
import { reconcile } from '../../src/reconcile/reconcile';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { makeReconciled } from '../fixtures/makeReconciled';

const qualityOf = (reconciled: Reconciled) => computeQuality(reconciled, bookCodebook);
const findingsOf = (reconciled: Reconciled) => listFindings(qualityOf(reconciled), reconciled, computeGates(reconciled, CONVENTIONS).gates);
const finding = (reconciled: Reconciled, id: QualityFinding['id']) => {
  const found = findingsOf(reconciled).find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no finding on ${id}.`);
  return { ...found, ...sayFinding(found, bookCodebook) };
};

describe('computeQuality on the worked example', () => {
  const reconciled = reconcile(makeToyStudy(), null);
  const network = readToy()['network_measures'] as Record<string, number>;

  it('counts who answered, by organisation and group', () => {
    const { response, byOrganisation, byGroup } = qualityOf(reconciled);
    expect(response).toEqual({ count: 5, of: 6 });
    expect(byOrganisation).toEqual([
      { id: 'T1', count: 3, of: 3 },
      { id: 'T2', count: 2, of: 3 },
    ]);
    expect(byGroup).toEqual([
      { id: 'general', count: 3, of: 3 },
      { id: 'clinical', count: 1, of: 2 },
      { id: 'functional', count: 1, of: 1 },
    ]);
  });

  it('has the confirmation and the reciprocity that the network has', () => {
    const { confirmed, oneSided } = qualityOf(reconciled).pairs;
    expect(confirmed / (confirmed + oneSided)).toBeCloseTo(network['confirmation_rate_dyads'] ?? NaN, 12);
    expect((2 * confirmed) / (2 * confirmed + oneSided)).toBeCloseTo(network['reciprocity_arc_respondent_dyads'] ?? NaN, 12);
  });

  it('confirms a type where both say that type', () => {
    // A–B: both Operational/Clinical, one Managerial. B–D: both Peer/Cohort. A–C and B–C are told by one.
    expect(qualityOf(reconciled).pairsByType).toEqual([
      { id: 'Professional', confirmed: 0, oneSided: 1 },
      { id: 'Functional Specialist', confirmed: 0, oneSided: 1 },
      { id: 'Peer/Cohort', confirmed: 1, oneSided: 0 },
      { id: 'Managerial', confirmed: 0, oneSided: 1 },
      { id: 'Operational/Clinical', confirmed: 1, oneSided: 0 },
    ]);
  });

  it('has the quartiles of the reports of those who answered', () => {
    // A 3, B 3, C 2, D 4, E 1.
    expect(qualityOf(reconciled).reportsPerPerson).toEqual({ median: 3, lowerQuartile: 2, upperQuartile: 3, none: 0 });
  });
});

const people = (count: number, told: (m: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, m) => ({ id: `m${m}`, group: 'general', organisation: 'Care', ...told(m) }));
const answers = (count: number, answered: number) =>
  Array.from({ length: count }, (_, m) => (m < answered ? ('answered' as const) : ('no' as const)));

describe('what is said before any result', () => {
  it('says of how many contacts it is not recorded whether they are in use, and that no finding on them is clear', () => {
    const reports = [
      { from: 0, to: 1, activity: 0 as const },
      { from: 1, to: 2, activity: 1 as const },
      { from: 2, to: 0, activity: 0 as const },
    ];
    const { state, finding: words, consequence } = finding(makeReconciled({ people: people(3), response: answers(3, 3), reports }), 'use');
    expect([state, words]).toEqual(['weak', 'It is not recorded, or in a word that Kith cannot read, whether 2 of 3 contacts are in use.']);
    expect(consequence).toContain('never clear');
    expect(
      findingsOf(makeReconciled({ people: people(2), response: answers(2, 2), reports: [{ from: 0, to: 1 }] })).map(({ id }) => id),
    ).not.toContain('use');
  });

  it('says what too few answers hold back, and that no verdict changes', () => {
    expect(finding(makeReconciled({ people: people(10), response: answers(10, 8), reports: [] }), 'response')).toMatchObject({
      state: 'good',
      remedy: '',
    });
    const low = finding(makeReconciled({ people: people(10), response: answers(10, 7), reports: [] }), 'response');
    expect(low).toMatchObject({ state: 'look', finding: '7 of 10 managers on the staff list answered, 70%.' });
    expect(low.consequence).toContain('Care (70% answered): some network scores are less reliable there, and marked');
    expect(low.consequence).toContain('no finding is changed');
    expect(low.remedy).not.toBe('');
    expect(finding(makeReconciled({ people: people(10), response: answers(10, 4), reports: [] }), 'response')).toMatchObject({
      state: 'weak',
    });
  });

  it('sets those who answered against the roster, by group, organisation and seniority', () => {
    // Half of the roster is clinical, and a third of the answers.
    const uneven = makeReconciled({
      people: people(8, (m) => ({ group: m < 4 ? 'general' : 'clinical' })),
      response: answers(8, 6),
      reports: [],
    });
    expect(finding(uneven, 'balance')).toMatchObject({
      state: 'look',
      finding: 'General: 50% of the staff list, 66% of the answers; Clinical: 50% of the staff list, 33% of the answers.',
    });
    expect(
      finding(makeReconciled({ people: people(8, (m) => ({ seniority: m < 6 ? 2 : 5 })), response: answers(8, 6), reports: [] }), 'balance')
        .finding,
    ).toContain('seniority 5: 25% of the staff list, 0% of the answers');
    expect(finding(makeReconciled({ people: people(8), response: answers(8, 6), reports: [] }), 'balance').state).toBe('good');
  });

  it('counts who reached the limit on names, and holds back a comparison from one in five on', () => {
    const capped = (count: number) =>
      finding(
        makeReconciled({
          people: people(10),
          response: answers(10, 10),
          reports: [],
          capped: [0, 1, 2].slice(0, count),
          asked: { cap: 5 },
        }),
        'cap',
      );
    expect(capped(0)).toMatchObject({ state: 'good' });
    expect(capped(2)).toMatchObject({ state: 'look', finding: '2 of the 10 who answered reached the limit of 5, 20%.' });
    expect(capped(3)).toMatchObject({ state: 'weak' });
    expect(capped(3).consequence).toContain('cannot be compared between groups');
  });

  it('says what was not asked, and what silence means', () => {
    const asked = (told: Partial<Reconciled['asked']>) =>
      finding(makeReconciled({ people: people(2), response: ['answered', 'not_asked'], reports: [], asked: told }), 'asked');
    expect(asked({})).toMatchObject({
      state: 'look',
      finding: 'Not asked: whether people feel alone. 1 manager was not asked at all, 50% of the staff list.',
    });
    expect(asked({ absence: 'unknown' })).toMatchObject({ state: 'weak' });
  });

  it('looks at names off the staff list, and at a peer type that few confirm', () => {
    const reports = [{ from: 0, to: 6 }, ...[1, 2, 3, 4, 5].map((to) => ({ from: 0, to, types: ['Peer/Cohort'] }))];
    const reconciled = makeReconciled({ people: [...people(6), { id: 'Mo', organisation: '' }], response: answers(6, 6), reports });
    expect(finding(reconciled, 'names')).toMatchObject({
      state: 'look',
      finding: '1 person named is not on the staff list, 1 of them without an organisation.',
    });
    expect(finding(reconciled, 'confirmation')).toMatchObject({
      state: 'look',
      finding:
        'In 0 of 5 pairs (0%), both named each other; 0% of the namings are returned. For the type Peer/Cohort, it is only 0% of the pairs.',
    });
    expect(finding(reconciled, 'reports')).toMatchObject({
      state: 'look',
      finding: 'Half of those who answered report 0 contacts or fewer; half have between 0 and 0. 5 report nobody.',
    });
  });

  it('says nothing of nobody, and no share of no answers', () => {
    expect(findingsOf(makeReconciled({ people: [], response: [], reports: [] }))).toEqual([]);
    for (const found of findingsOf(makeReconciled({ people: people(3), response: answers(3, 0), reports: [] })))
      expect(Object.values(sayFinding(found, bookCodebook)).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
  });
});
