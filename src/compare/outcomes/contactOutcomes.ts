import { postOf } from '../../codebook/postOf';
import { rowOf } from '../../network/rowOf';
import type { CompareContext } from '../CompareContext';
import { isInsideTie, isOutsideTie } from './isOutsideTie';
import { makeOwnOutcome } from './makeOwnOutcome';
import type { Outcome } from './Outcome';
import { countOwnTies, holdsAny, roleOfContact, wordsOf } from './ownTies';

/** The family of types that are sectors outside: the health service, government, other public bodies, firms and charities. */
const SECTORS = 'partners';

/**
 * How many contacts there are, of what kinds, and how far it is to a senior decision-maker: contacts and groups, on the staff list or
 * not.
 */
export const contactOutcomes: readonly Outcome[] = [
  makeOwnOutcome({
    id: 'namedContacts',
    name: 'Contacts and groups named',
    unit: 'contacts',
    compute: (seen) => countOwnTies(seen, null, (own) => own.length),
  }),
  makeOwnOutcome({
    id: 'namedInside',
    name: 'Contacts and groups named, inside',
    unit: 'contacts',
    compute: (seen) => countOwnTies(seen, null, (own) => own.filter((report) => isInsideTie(seen, report) === true).length),
  }),
  makeOwnOutcome({
    id: 'namedOutside',
    name: 'Contacts and groups named, outside',
    unit: 'contacts',
    compute: (seen) => countOwnTies(seen, 'outside', (own) => own.filter((report) => isOutsideTie(seen, report) === true).length),
  }),
  makeOwnOutcome({
    id: 'typeEntropy',
    name: 'Diversity (entropy)',
    unit: 'bits',
    source: '−Σ p log₂ p; Shannon 1948',
    compute: (seen) =>
      countOwnTies(seen, 'types', (own) => entropyOf(seen, own)).map((bits) => (bits === null || Number.isNaN(bits) ? null : bits)),
  }),
  makeOwnOutcome({
    id: 'outsideSectors',
    name: 'Sectors outside',
    unit: 'sectors',
    compute: (seen) => {
      const sectors = seen.study.codebook.networkTypes.filter(({ family }) => family === SECTORS).map(({ id }) => id);
      return countOwnTies(
        seen,
        'types',
        (own) =>
          new Set(
            own
              .filter((report) => isOutsideTie(seen, report) === true)
              .flatMap((report) => wordsOf(seen.reconciled, 'types', report))
              .filter((type) => sectors.includes(type)),
          ).size,
      );
    },
  }),
  makeOwnOutcome({
    id: 'careerOutsideTies',
    name: 'Ties for career outside',
    unit: 'ties',
    compute: (seen) =>
      countOwnTies(
        seen,
        'motives',
        (own) =>
          own.filter((report) => isOutsideTie(seen, report) === true && holdsAny('motives', ['career'])(seen, report) === true).length,
      ),
  }),
  makeOwnOutcome({
    id: 'postsOfContacts',
    name: 'Posts of contacts',
    unit: 'posts',
    compute: (seen) => {
      const posts = (own: readonly number[]): readonly string[] =>
        own.map((report) => postOf(seen.study.codebook, roleOfContact(seen, report))).filter((post) => post !== '');
      const isRecorded = seen.own.some((own) => posts(own).length > 0);
      return countOwnTies(seen, null, (own) => new Set(posts(own)).size).map((count) => (isRecorded ? count : null));
    },
  }),
  anyOf(
    'careerOrInfluenceAny',
    'Any tie for career or influence',
    'motives',
    (seen, report) => holdsAny('motives', ['career', 'influence'])(seen, report) === true,
  ),
  anyOf('eliteProfessionalAny', 'Any tie both Elite and Professional', 'types', ({ reconciled }, report) =>
    ['Elite', 'Professional'].every((type) => wordsOf(reconciled, 'types', report).includes(type)),
  ),
  makeOwnOutcome({
    id: 'stepsToElite',
    name: 'Steps to a senior decision-maker',
    unit: 'ties',
    source: 'shortest path; docs/measures.md, 2',
    ownReport: false,
    rests: 'paths',
    compute: stepsToElite,
  }),
];

function anyOf(id: string, name: string, item: 'types' | 'motives', is: (seen: CompareContext, report: number) => boolean): Outcome {
  return makeOwnOutcome({
    id,
    name,
    unit: 'yes or no',
    kind: 'yes_no',
    compute: (seen) => countOwnTies(seen, item, (own) => Number(own.some((report) => is(seen, report)))),
  });
}

/** In bits; NaN without a tie that has a type. */
function entropyOf({ reconciled }: CompareContext, own: readonly number[]): number {
  const parts = new Map<string, number>();
  const typed = own.map((report) => wordsOf(reconciled, 'types', report)).filter((types) => types.length > 0);
  for (const types of typed) for (const type of types) parts.set(type, (parts.get(type) ?? 0) + 1 / types.length);
  if (typed.length === 0) return NaN;
  return [...parts.values()].reduce((bits, part) => bits - (part / typed.length) * Math.log2(part / typed.length), 0);
}

/** Breadth first from everybody who names an Elite contact; those who did not answer are passed through. */
function stepsToElite(seen: CompareContext): readonly (number | null)[] {
  const {
    view,
    reconciled: { managers, asked },
    answered,
  } = seen;
  if (!asked.items.has('types')) return answered.map(() => null);
  const steps = new Int32Array(managers);
  let reached = seen.own.flatMap((own, manager) =>
    own.some((report) => holdsAny('types', ['Elite'])(seen, report) === true) ? [manager] : [],
  );
  for (let step = 1; reached.length > 0; step += 1) {
    for (const manager of reached) steps[manager] = step;
    reached = [...new Set(reached.flatMap((manager) => Array.from(rowOf(view.undirected, manager))))].filter((other) => steps[other] === 0);
  }
  return answered.map((has, manager) => (has && steps[manager] !== 0 ? (steps[manager] ?? null) : null));
}
