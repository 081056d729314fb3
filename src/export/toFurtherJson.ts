import { joinNames } from '../support/isolateName';
import { sayObstacles, sayRivals } from '../words/compare/obstacleWords';
import { sayBookAnswer } from '../words/compare/sayBookAnswer';
import { sayBookResult } from '../words/compare/sayBookResult';
import { sayDyads, sayRegression } from '../words/compare/sayDyads';
import { sayMixing } from '../words/compare/sayMixing';
import { sayRobustness } from '../words/compare/sayRobustness';
import { sayOffer, sayRounds } from '../words/compare/sayRounds';
import { sayWorlds, sayWorldsMethod } from '../words/isolation/sayWorlds';
import { sayUnitFigures, sayUnitGates, sayUnitMethod, sayUnits, sayUnlinked } from '../words/compare/unitWords';
import type { Disclosed } from '../disclosure/disclose';
import type { BookAnswer } from '../domain/results/BookAnswer';
import type { DyadRegression } from '../domain/results/DyadRegression';
import type { DyadTest } from '../domain/results/DyadTest';
import type { GroupProfile, GroupProfiles } from '../domain/results/GroupProfile';
import type { Mixing } from '../domain/results/Mixing';
import type { Identities } from '../domain/results/Identities';
import type { ObstaclePart, Obstacles } from '../domain/results/Obstacles';
import type { Person } from '../domain/Person';
import type { Robustness } from '../domain/results/Robustness';
import type { RoundChange } from '../domain/results/RoundChange';
import type { UnitTies } from '../domain/results/UnitTies';
import { WORLDS } from '../domain/results/Worlds';
import type { JsonValue } from './JsonValue';
import { toJsonObject } from './toJsonObject';

const orNull = (words: string): string | null => (words === '' ? null : joinNames(words));

type IdOf = (manager: number) => string;

/** Parts of the comparison beside the outcomes, as they were asked for; people by their id. */
export interface FurtherParts {
  readonly profiles?: GroupProfiles;
  readonly mixing?: readonly Mixing[];
  readonly dyads?: readonly DyadTest[];
  readonly regression?: DyadRegression | null;
  readonly obstacles?: Obstacles;
  readonly units?: readonly UnitTies[];
  readonly robustness?: Robustness;
  readonly names?: Identities;
  readonly rounds?: RoundChange | null;
  readonly book?: readonly BookAnswer[];
}

function toProfile({ id, roster, answered, types, motives, barriers }: GroupProfile): readonly [string, JsonValue] {
  return [
    id,
    {
      roster,
      answered,
      types: toJsonObject(types.map(({ type, any, mean, inside, outside }) => [type, { any, mean, inside, outside }])),
      motives: toJsonObject(motives.map(({ motive, any, mean, mentions, book }) => [motive, { any, mean, mentions, book }])),
      barriers: toJsonObject(barriers.map(({ barrier, managers, share }) => [barrier, { managers, share }])),
    },
  ];
}

function toProfiles({ all, groups, organisations, typeByDimension, typeByMotive: { types, motives, counts } }: GroupProfiles): JsonValue {
  return {
    all: toProfile(all)[1],
    byGroup: toJsonObject(groups.map(toProfile)),
    byOrganisation: toJsonObject(organisations.map(toProfile)),
    typeByDimension:
      typeByDimension === null
        ? null
        : toJsonObject(
            typeByDimension.map(({ type, ties, dimensions }) => [
              type,
              { ties, ...Object.fromEntries(dimensions.map(({ dimension, poles, blank }) => [dimension, { poles, blank }])) },
            ]),
          ),
    typeByMotive: toJsonObject(
      types.map((type, row) => [type, toJsonObject(motives.map((motive, at) => [motive, counts[row]?.[at] ?? 0]))]),
    ),
  };
}

function toMixing(mixing: Mixing): JsonValue {
  const { by, labels, ties, ei, roles } = mixing;
  const { sentence, gated, method } = sayMixing(mixing);
  return {
    by,
    labels,
    ties,
    ei: { ...ei },
    roles: toJsonObject(roles.map(({ role, observed, expected }) => [role, { observed, expected }])),
    gated: orNull(gated),
    sentence,
    method,
  };
}

function toDyad(test: DyadTest): JsonValue {
  const { id, name, respondents, pairs, arcs, correlation, expected, p, pLower, pUpper, pMin, assignments, exact } = test;
  return { id, name, respondents, pairs, arcs, correlation, expected, p, pLower, pUpper, pMin, assignments, exact, ...sayDyads(test) };
}

function toRegression(found: DyadRegression): JsonValue {
  const { respondents, pairs, arcs, intercept, r2, predictors, assignments, exact } = found;
  return {
    respondents,
    pairs,
    arcs,
    intercept,
    r2,
    predictors: predictors.map((one) => ({ ...one })),
    assignments,
    exact,
    ...sayRegression(found),
  };
}

function toObstacles(obstacles: Obstacles): JsonValue {
  const { asked, barriers, all, posts, groups, organisations, rivals, unplaced } = obstacles;
  const toPart = ({ label, managers, of, named }: ObstaclePart): readonly [string, JsonValue] => [
    label,
    {
      managers,
      of,
      barriers: toJsonObject(
        barriers.map(({ barrier }, at) => [barrier, { managers: named[at]?.managers ?? 0, share: named[at]?.share ?? null }]),
      ),
    },
  ];
  return {
    asked,
    sentence: joinNames(sayObstacles(obstacles, all)),
    all: toPart(all)[1],
    byPost: toJsonObject(posts.map(toPart)),
    byGroup: toJsonObject(groups.map(toPart)),
    byOrganisation: toJsonObject(organisations.map(toPart)),
    rivals: rivals.map((pair) => ({
      ...pair,
      motives: toJsonObject(pair.motives.map(({ motive, ties }) => [motive, ties])),
      sentence: joinNames(sayRivals(pair)),
    })),
    unplaced,
  };
}

function toUnits(of: UnitTies): JsonValue {
  const { organisation, units, managers, ties, across, expected, p, pMin, modularity, pairs, gated } = of;
  return {
    organisation,
    managers,
    ties,
    across,
    expected,
    p,
    pMin,
    modularity,
    method: sayUnitMethod(of),
    gated: gated.length === 0 ? null : joinNames(sayUnitGates(gated)),
    units: units.map((unit) => ({ ...unit })),
    pairs: pairs.map((pair) => ({ ...pair })),
    sentence: joinNames([sayUnits(of), sayUnlinked(of), sayUnitFigures(of)].filter((part) => part !== '').join(' ')),
  };
}

function toRobustness(robustness: Robustness, idOf: IdOf): JsonValue {
  const { measure, seed, runs, settings, labelHolds, ranks, bands } = robustness;
  const { sentence, gated, method } = sayRobustness(robustness);
  return {
    measure: measure.id,
    seed,
    runs,
    settings: settings.map((setting) => ({ ...setting })),
    labelHolds: toJsonObject(labelHolds.map((share, manager) => [idOf(manager), share])),
    ranks,
    bands: bands.map((band) => band.map(idOf)),
    gated: orNull(gated),
    sentence,
    method,
  };
}

function toNames({ open, worlds }: Identities, idOf: IdOf): JsonValue {
  return {
    worlds: worlds === null ? null : { of: WORLDS, seed: worlds.seed, names: worlds.names },
    open: open.map(({ a, b, person, score, confidence, rows, changes }) => ({
      written: a.name,
      organisation: a.organisation,
      column: a.column,
      perhaps: person < 0 ? b.name : idOf(person),
      score,
      confidence,
      rows: rows.length,
      changes: changes === null ? null : toJsonObject(changes.map(({ manager, before, after }) => [idOf(manager), { before, after }])),
    })),
    managers: toJsonObject((worlds?.counts ?? []).map((count, manager) => [idOf(manager), count === null ? null : { ...count }])),
    turned: (worlds?.turned ?? []).map(idOf),
    sentence: worlds === null ? null : sayWorlds(worlds),
    method: worlds === null ? null : sayWorldsMethod(worlds),
  };
}

function toRounds(change: RoundChange, idOf: IdOf): JsonValue {
  const { rounds, answeredBoth, joiners, leavers, managers, outside, verdicts, outcomes, asked, silent } = change;
  const said = sayRounds(change);
  return {
    rounds,
    answeredBoth: answeredBoth.length,
    joiners: joiners.map(idOf),
    leavers: leavers.map(idOf),
    managers: { ...managers },
    outside: { ...outside },
    verdicts: verdicts.map(({ from, to, managers: who }) => ({ from, to, managers: who.map(idOf) })),
    outcomes: toJsonObject(
      outcomes.map(({ about, n, before, after, change, offer }) => [
        about.id,
        { n, before, after, change, offer: offer === null ? null : { ...offer, sentence: sayOffer({ about }, offer) } },
      ]),
    ),
    asked: { changed: asked.changed.map((one) => ({ ...one })), sentence: said.asked },
    silent: { earlier: silent.earlier.map(idOf), later: silent.later.map(idOf), sentence: orNull(said.silent) },
    gated: orNull(said.gated),
    sentence: said.sentence,
    method: said.method,
    warning: said.warning,
  };
}

function toBook(answers: readonly BookAnswer[]): JsonValue {
  return toJsonObject(
    answers.map((answer) => {
      const { chapter, question, standIn, caveat, why } = sayBookAnswer(answer);
      return [
        answer.id,
        {
          chapter,
          question,
          status: answer.status,
          standIn: standIn === '' ? null : standIn,
          caveat: caveat === '' ? null : caveat,
          why: why === '' ? null : why,
          results: answer.results.map((result) => {
            const { outcome, parts, test } = result;
            return {
              outcome: outcome.id,
              parts: parts.map((part) => ({ ...part })),
              test: test === null ? null : { ...test },
              sentence: joinNames(sayBookResult(result)),
            };
          }),
        },
      ];
    }),
  );
}

/** One entry of the JSON result for each part that was asked for. */
export function toFurtherJson(
  disclosed: Disclosed<{ readonly people: readonly Person[]; readonly parts: FurtherParts }>,
): readonly (readonly [string, JsonValue])[] {
  const { people, parts } = disclosed.content;
  const idOf: IdOf = (manager) => people[manager]?.id ?? '';
  const { profiles, mixing, dyads, regression, obstacles, units, robustness, names, rounds, book } = parts;
  return [
    ...(profiles === undefined ? [] : [['profiles', toProfiles(profiles)] as const]),
    ...(mixing === undefined ? [] : [['mixing', mixing.map(toMixing)] as const]),
    ...(dyads === undefined ? [] : [['dyads', dyads.map(toDyad)] as const]),
    ...(regression === undefined ? [] : [['regression', regression === null ? null : toRegression(regression)] as const]),
    ...(obstacles === undefined ? [] : [['obstacles', toObstacles(obstacles)] as const]),
    ...(units === undefined ? [] : [['units', units.map(toUnits)] as const]),
    ...(robustness === undefined ? [] : [['robustness', toRobustness(robustness, idOf)] as const]),
    ...(names === undefined ? [] : [['names', toNames(names, idOf)] as const]),
    ...(rounds === undefined ? [] : [['rounds', rounds === null ? null : toRounds(rounds, idOf)] as const]),
    ...(book === undefined ? [] : [['book', toBook(book)] as const]),
  ];
}
