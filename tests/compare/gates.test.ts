import { describe, expect, it } from 'vitest';

import { CompareContext } from '../../src/compare/CompareContext';
import { computeBand } from '../../src/compare/computeBand';
import { computeMixing } from '../../src/compare/computeMixing';
import { computeRobustness } from '../../src/robustness/computeRobustness';
import { gateManagers } from '../../src/compare/gateManagers';
import type { Outcome } from '../../src/compare/outcomes/Outcome';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { cook } from '../laws/arbitraryStudy';
import { compareOne } from './comparing';
import { sayHeld } from '../../src/words/compare/sayHeld';
import { sayMixing } from '../../src/words/compare/sayMixing';

/**
 * Organisations with so many who answered of so many; general and clinical by turns. Everybody who answered names the next in her
 * organisation.
 */
function studyOf(places: Readonly<Record<string, readonly [answered: number, of: number]>>): Study {
  const people = Object.entries(places).flatMap(([organisation, [answered, of]]) =>
    Array.from({ length: of }, (_, at) =>
      makePerson({
        id: `${organisation}${at}`,
        kind: 'manager',
        organisation,
        group: at % 2 === 0 ? 'general' : 'clinical',
        responded: at < answered ? 'yes' : 'no',
      }),
    ),
  );
  const rows = people.flatMap((person, at) =>
    person.responded === 'yes'
      ? [{ from: person.id, to: people[(at + 1) % people.length]!.id, types: ['Managerial'], motives: ['support'] }]
      : [],
  );
  return cook({ people, rows, study: { instrument: { asked: ['types', 'motives', 'outside'] } } });
}

// 5 of 5 allow all, 7 of 10 paths with their band, 6 of 10 labels, 4 of 10 own reports only: docs/measures.md, 5.2.
const FOUR = { All: [5, 5], Paths: [7, 10], Labels: [6, 10], Own: [4, 10] } as const;
const contextOf = (study: Study): CompareContext => CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, study.isolationRule);

describe('gateManagers', () => {
  const context = contextOf(studyOf(FOUR));
  const names = (gates: readonly { organisation: string }[]): readonly string[] => gates.map(({ organisation }) => organisation);

  it.each([
    ['own', [], []],
    ['ego', ['Own'], []],
    ['links', ['Labels', 'Own'], []],
    ['paths', ['Labels', 'Own'], ['Paths']],
  ] as const)('holds back what rests on %s', (rests, held, banded) => {
    const gated = gateManagers(context, rests);
    expect([names(gated.held), names(gated.banded)]).toEqual([held, banded]);
    expect(gated.isHeld(0)).toBe(false);
    expect(gated.isHeld(34)).toBe(rests !== 'own');
  });

  it('does not speak of organisations of which nobody has part in it', () => {
    expect(gateManagers(context, 'ego', (manager) => manager < 25).held).toEqual([]);
  });

  it('says whom, how many answered there, and why', () => {
    expect(sayHeld(gateManagers(context, 'links'), 'test')).toBe(
      'Left out of the test: Labels (60% answered) and Own (40%), because it rests on who would have named whom there.',
    );
    expect(sayHeld({ held: [], banded: [], rests: 'links' }, 'test')).toBe('');
  });
});

describe('a comparison where too few answered', () => {
  const study = studyOf(FOUR);

  it('tests without them, and shows their values marked and unchanged', () => {
    const {
      tests,
      groups,
      said: { gated },
      marked,
      values,
    } = compareOne(study, 'activeContacts');
    // General of 5, 7 and 6 who answered: 3, 4 and 3; clinical 2, 3 and 3. Those of the fourth (2 and 2) are described only.
    expect(tests[0]!.n).toEqual([10, 8]);
    expect(groups.map(({ summary: { n } }) => n)).toEqual([12, 10]);
    expect(values.filter((value) => value !== null)).toHaveLength(22);
    expect(tests[0]!.sentence).toMatch(/for the 10 responding general managers, against .* for 8 others/);
    expect([gated, marked]).toEqual([
      'Left out of the test: Own (40% answered), because it rests on what the others there would have said.',
      ['Own'],
    ]);
  });

  it('tests own reports of everybody who answered', () => {
    const {
      tests,
      said: { gated },
      marked,
    } = compareOne(study, 'richness');
    expect([tests[0]!.n, gated, marked]).toEqual([[12, 10], '', []]);
  });

  it('tells what rests on paths only with its stability band', () => {
    const {
      tests,
      said: { gated },
      marked,
    } = compareOne(study, 'betweenness', { permutations: 19 });
    expect(tests[0]!.n).toEqual([7, 5]);
    expect(marked).toEqual(['Labels', 'Own', 'Paths']);
    expect(gated).toMatch(
      /^Left out of the test: Labels \(60% answered\) and Own \(40%\), .* too few answered in Paths \(70% answered\) to show it without a stability band\.$/,
    );
    expect(tests[0]!.band).toMatchObject({ runs: 200 });
    expect(tests[0]!.sentence).toMatch(/With one report or manager in ten wrong, δ lies between .* in nine of ten runs\./);
    expect(compareOne(studyOf({ All: [5, 5] }), 'betweenness').tests[0]!.band).toBeNull();
  }, 30_000);

  it('says in its place that there is no test left', () => {
    const {
      tests,
      said: { untested },
    } = compareOne(studyOf({ Own: [4, 10] }), 'activeContacts');
    expect([tests, untested]).toEqual([[], 'No test: where enough answered there is no second group with a value to compare with.']);
  });

  it('marks organisations side by side', () => {
    expect(compareOne(study, 'activeContacts', { by: 'organisation' }).said.gated).toBe(
      'Marked (†), because too few answered to rely on it: Own (40% answered).',
    );
  });

  it('takes the shares from the rule', () => {
    const rule = { ...study.isolationRule, responseForLabels: 0.4 };
    expect(compareOne(study, 'activeContacts', { rule }).said.gated).toBe('');
  });
});

describe('computeBand', () => {
  const context = contextOf(studyOf({ A: [10, 10], B: [10, 10] }));
  const outcome = (valueOf: (id: string, degree: number) => number): Outcome => ({
    id: 'x',
    name: 'X',
    meaning: '',
    subject: '',
    unit: '',
    source: '',
    of: 'managers',
    kind: 'amount',
    usesGroup: false,
    ownReport: false,
    isCut: true,
    counts: 'lens',
    rests: 'paths',
    measures: [],
    compute: (seen) =>
      seen.groups.map((_, manager) => valueOf(seen.reconciled.people[manager]!.id, seen.column('degree')!.values[manager]!)),
  });
  const isGeneral = (id: string): boolean => Number(id.slice(1)) % 2 === 0;

  it('is a point where no error reaches the value, and wider where one does', () => {
    expect(
      finish(
        computeBand(
          context,
          outcome((id) => Number(isGeneral(id))),
          context.groups,
          ['general', 'clinical'],
          { seed: 1, within: 'organisation' },
        ),
      ),
    ).toEqual([
      { low: 1, high: 1, runs: 200 },
      { low: -1, high: -1, runs: 200 },
    ]);
    const [band] = finish(
      computeBand(
        context,
        outcome((_, degree) => degree),
        context.groups,
        ['general'],
        { seed: 1, within: 'organisation' },
      ),
    );
    expect(band!.low < 0 && band!.high > 0 && band!.low > -1 && band!.high < 1).toBe(true);
  });

  it('leaves out who has no label', () => {
    const labels = context.groups.map((group, manager) => (manager < 10 ? '' : group));
    expect(
      finish(
        computeBand(
          context,
          outcome((id) => Number(id.startsWith('A') || isGeneral(id))),
          labels,
          ['general'],
          { seed: 1, within: 'organisation' },
        ),
      ),
    ).toEqual([{ low: 1, high: 1, runs: 200 }]);
  });
});

describe('ties across and ranks where too few answered', () => {
  it('have no test below a half, and nobody who stands between below two thirds', () => {
    const mix = (study: Study) => finish(computeMixing(contextOf(study), 'group', { permutations: 19, seed: 1 }));
    const [enough, labels, own] = [
      mix(studyOf({ A: [7, 10] })),
      mix(studyOf({ A: [5, 5], B: [6, 10] })),
      mix(studyOf({ A: [5, 5], B: [4, 10] })),
    ];
    expect([enough.ei.p === null, enough.roles.length, sayMixing(enough).gated]).toEqual([false, 5, '']);
    expect([labels.ei.p === null, labels.roles, sayMixing(labels).gated]).toEqual([
      false,
      [],
      'Brokerage is not shown: too few answered in B (60% answered).',
    ]);
    expect([own.ei.p, own.ei.observed === null, own.roles]).toEqual([null, false, []]);
    expect(sayMixing(own).gated).toMatch(/^No test, as too few answered in B \(40% answered\)\./);
  });

  it('show no rank of those of whom none may be told', () => {
    const study = makeSampleStudy('three-trusts');
    const reconciled = reconcile(study, null);
    // Specialist has 69 %: with this share asked for, no rank.
    const found = finish(
      computeRobustness(reconciled, {
        measure: 'externalTies',
        lens: WHOLE_NETWORK,
        rule: { ...study.isolationRule, responseForPaths: 0.7 },
        runs: 2,
        seed: 1,
      }),
    );
    expect(found.ranks).not.toBe('hidden');
    expect(new Set(found.bands.flat().map((manager) => reconciled.people[manager]!.organisation))).toEqual(new Set(['Acute', 'Care']));
    expect(found.gated).toMatchObject({ from: 0.7, gates: [{ organisation: 'Specialist' }] });
  });
});
