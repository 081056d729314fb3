import type { AskedItem } from '../../domain/Instrument';
import { foldPlace } from '../../domain/isSamePlace';
import type { CompareContext } from '../CompareContext';
import { listUnits, modularityOf } from '../computeUnits';
import { listParts } from '../listParts';
import { isOutsideTie } from '../outcomes/isOutsideTie';
import { countOwnTies, rowsOf, servesSubKind, wordsOf } from '../outcomes/ownTies';

/** Something counted over ties, units or networks, and not over managers. */
export interface BookTable {
  readonly id: string;
  readonly name: string;
  /** What a value is. */
  readonly unit: string;
  /** `n` = of how many; `value` = a share of them, or a figure made of them. */
  readonly rows: readonly BookRow[];
  readonly isShare: boolean;
}

export interface BookRow {
  readonly label: string;
  readonly n: number;
  readonly value: number;
}

/** The pairs of motives that ch. 7 finds to complement each other, in its order. */
const PAIRS = [
  ['knowledge', 'support'],
  ['support', 'influence'],
  ['support', 'career'],
  ['knowledge', 'influence'],
  ['knowledge', 'career'],
  ['influence', 'career'],
] as const;
const TENTH = 0.1;

/** Tables that the book’s questions ask for; `null` = what they need was not asked, or there is none. */
export const bookTables = {
  /** Of all mentions of a motive, one for each motive of each tie. */
  mentions: (context: CompareContext): BookTable | null => {
    if (!asks(context, 'motives')) return null;
    const mentioned = context.own.flat().flatMap((report) => wordsOf(context.reconciled, 'motives', report));
    const { motives } = context.study.codebook;
    return share(
      'mentions',
      'Mentions of motives',
      'share of mentions',
      mentioned.length,
      motives.map(({ id, label }) => [label, mentioned.filter((word) => word === id).length]),
    );
  },

  /** Of ties for solving a problem in hand, by network type; a tie of several types counts for each. */
  problemTypes: (context: CompareContext): BookTable | null => {
    if (!asks(context, 'motives', 'types')) return null;
    const solves = servesSubKind('knowledge-active');
    const typed = context.own
      .flat()
      .filter((report) => solves(context, report) === true)
      .map((report) => wordsOf(context.reconciled, 'types', report))
      .filter((types) => types.length > 0);
    const counts = context.study.codebook.networkTypes
      .map(({ id, label }) => [label, typed.filter((types) => types.includes(id)).length] as const)
      .filter(([, count]) => count > 0);
    return share(
      'problemTypes',
      'Types of ties to solve problems',
      'share of ties',
      typed.length,
      counts.sort((a, b) => b[1] - a[1]),
    );
  },

  /** Of ties with a motive or an outcome: those that have both of a pair, in either column. */
  motivePairs: (context: CompareContext): BookTable | null => {
    if (!asks(context, 'motives')) return null;
    const {
      study: { codebook, nominations },
      reconciled,
    } = context;
    const motiveOf = new Map(
      codebook.motives.flatMap(({ id, subKinds }) => [[id, id] as const, ...subKinds.map((kind) => [kind.id, id] as const)]),
    );
    const served = context.own
      .flat()
      .map(
        (report) =>
          new Set([
            ...wordsOf(reconciled, 'motives', report),
            ...rowsOf(context, report)
              .flatMap((row) => nominations.lists[nominations.outcomes[row] ?? 0] ?? [])
              .map((word) => motiveOf.get(word) ?? word),
          ]),
      )
      .filter(({ size }) => size > 0);
    return share(
      'motivePairs',
      'Ties that serve two motives',
      'share of ties',
      served.length,
      PAIRS.map(([one, other]) => [`${one} and ${other}`, served.filter((motives) => motives.has(one) && motives.has(other)).length]),
    );
  },

  /** Of all contacts and groups that general managers name: how many the tenth of them names that names most. */
  topTenth: (context: CompareContext): BookTable | null => {
    const named = countOwnTies(context, null, (own) => own.length)
      .flatMap((count, manager) => (count === null || context.groups[manager] !== 'general' ? [] : [count]))
      .sort((a, b) => b - a);
    const all = named.reduce((sum, count) => sum + count, 0);
    const top = named.slice(0, Math.ceil(named.length * TENTH));
    return share('topTenth', 'Contacts and groups named by general managers', 'share of contacts and groups', all, [
      [`the ${top.length === 1 ? 'one' : String(top.length)} of ${named.length} with the most`, top.reduce((sum, count) => sum + count, 0)],
    ]);
  },

  /** Of learning sets and other groups from programmes in the register whose state is recorded: those that are live, by host. */
  setsByHost: ({ reconciled: { people } }: CompareContext): BookTable | null => {
    const sets = people.flatMap(({ network }) => (network?.types.includes('Alumni') === true && network.status !== '' ? [network] : []));
    const hosts = new Map(sets.toReversed().map(({ host }) => [foldPlace(host), host === '' ? 'no host recorded' : host]));
    const rows = [...hosts].map(([place, label]) => {
      const hosted = sets.filter(({ host }) => foldPlace(host) === place);
      return { label, n: hosted.length, value: hosted.filter(({ status }) => status === 'live').length / hosted.length };
    });
    return rows.length === 0
      ? null
      : { id: 'setsByHost', name: 'Live Alumni networks, by host', unit: 'share of networks', rows, isShare: true };
  },

  unitModularity: (context: CompareContext): BookTable | null =>
    ofUnits(context, 'unitModularity', 'Modularity of units', 'index', false, ({ ties, of, names }) =>
      modularityOf(ties, of, names.length),
    ),

  /** Of the ties between managers of an organisation whose units are recorded. */
  unitBridges: (context: CompareContext): BookTable | null =>
    ofUnits(context, 'unitBridges', 'Ties to another unit of the organisation', 'share of ties', true, ({ ties, of }) => {
      let across = 0;
      for (let at = 0; at < ties.length; at += 2) across += Number(of[ties[at] ?? 0] !== of[ties[at + 1] ?? 0]);
      return across / (ties.length / 2);
    }),

  /** Of the units in which somebody answered: those in which somebody has an own tie outside. */
  unitsOutside: (context: CompareContext): BookTable | null => {
    const ties = outsideTies(context);
    const rows = listUnits(context).flatMap(({ organisation, managers, of, names }) => {
      const answers = names.map((_, unit) => managers.flatMap((manager, place) => (of[place] === unit ? (ties[manager] ?? []) : [])));
      const answered = answers.filter((counts) => counts.length > 0);
      return answered.length === 0
        ? []
        : [
            {
              label: organisation,
              n: answered.length,
              value: answered.filter((counts) => counts.some((count) => count > 0)).length / answered.length,
            },
          ];
    });
    return rows.length === 0 ? null : { id: 'unitsOutside', name: 'Units with a tie outside', unit: 'share of units', rows, isShare: true };
  },

  /** Of those who answered: the fewest who hold half of all own ties outside. */
  outsideHolders: (context: CompareContext): BookTable | null => {
    const ties = outsideTies(context);
    const { codebook } = context.study;
    const rows = listParts(codebook, context.reconciled, 'organisation').flatMap(({ label, members }) => {
      const counts = members.flatMap((manager) => ties[manager] ?? []).sort((a, b) => b - a);
      const all = counts.reduce((sum, count) => sum + count, 0);
      let [held, holders] = [0, 0];
      while (2 * held < all) held += counts[holders++] ?? all;
      return all === 0 ? [] : [{ label, n: counts.length, value: holders / counts.length }];
    });
    return rows.length === 0
      ? null
      : { id: 'outsideHolders', name: 'Managers who hold half of all ties outside', unit: 'share of managers', rows, isShare: true };
  },
} as const;

function asks({ reconciled: { asked } }: CompareContext, ...items: readonly AskedItem[]): boolean {
  return items.every((item) => asked.items.has(item));
}

/** Own ties outside by manager, where none can be meant. */
function outsideTies(context: CompareContext): readonly (number | null)[] {
  return countOwnTies(context, 'outside', (own) => own.filter((report) => isOutsideTie(context, report) === true).length);
}

function share(
  id: string,
  name: string,
  unit: string,
  n: number,
  counts: readonly (readonly [label: string, count: number])[],
): BookTable | null {
  return n === 0 ? null : { id, name, unit, rows: counts.map(([label, count]) => ({ label, n, value: count / n })), isShare: true };
}

function ofUnits(
  context: CompareContext,
  id: string,
  name: string,
  unit: string,
  isShare: boolean,
  valueOf: (units: ReturnType<typeof listUnits>[number]) => number | null,
): BookTable | null {
  const rows = listUnits(context).flatMap((units) => {
    const value = units.ties.length === 0 ? null : valueOf(units);
    return value === null ? [] : [{ label: units.organisation, n: units.ties.length / 2, value }];
  });
  return rows.length === 0 ? null : { id, name, unit, rows, isShare };
}
