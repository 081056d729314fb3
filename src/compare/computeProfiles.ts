import { POLES } from '../domain/Pole';
import { POSITIONS } from '../domain/Position';
import type { GroupProfile, GroupProfiles } from '../domain/results/GroupProfile';
import { computeWheels } from '../measures/own/computeWheels';
import type { CompareContext } from './CompareContext';
import { listParts } from './listParts';
import type { Outcome } from './outcomes/Outcome';
import { rowsOf, wordsOf } from './outcomes/ownTies';
import { summariseValues } from '../statistics/summariseValues';
import { tieOutcomes } from './outcomes/tieOutcomes';
import { measureOutcomes } from './outcomes/measureOutcomes';

/** Types, motives, wheels and barriers of each group and organisation: what the heat map and the averaged wheels draw. */
export function computeProfiles(context: CompareContext): GroupProfiles {
  const { study, reconciled } = context;
  const everybody = Array.from({ length: reconciled.managers }, (_, manager) => manager);
  const profile = profileWith(context);
  const of = (by: 'group' | 'organisation'): readonly GroupProfile[] =>
    listParts(study.codebook, reconciled, by).map(({ id, label, members }) => profile(id, label, members));
  return {
    all: profile('all', 'Everybody', everybody),
    groups: of('group'),
    organisations: of('organisation'),
    typeByDimension: crossTypesWithDimensions(context),
    typeByMotive: crossTypesWithMotives(context),
  };
}

function profileWith(context: CompareContext): (id: string, label: string, members: readonly number[]) => GroupProfile {
  const {
    study: { codebook },
    reconciled,
  } = context;
  const { response } = reconciled;
  const outcomes = new Map<string, Outcome>([...measureOutcomes(context), ...tieOutcomes(context)].map((outcome) => [outcome.id, outcome]));
  const valuesOf = (id: string): readonly (number | null)[] => {
    const outcome = outcomes.get(id);
    return outcome === undefined ? [] : context.values(outcome);
  };
  const wheels = computeWheels(reconciled, codebook);
  const mentions = (members: readonly number[]): readonly string[] =>
    members.flatMap((manager) => (context.own[manager] ?? []).flatMap((report) => wordsOf(reconciled, 'motives', report)));

  return (id, label, members) => {
    const answered = members.filter((manager) => response[manager] === 'answered');
    const any = (outcome: string): number | null => summariseValues(valuesOf(outcome), members).any;
    const mean = (outcome: string): number | null => summariseValues(valuesOf(outcome), members).mean;
    const mentioned = mentions(answered);
    const spoke = (type: number, side: 0 | 1): number | null => {
      const known = valuesOf(`typeAny.${wheels.types[type] ?? ''}`);
      const base = answered.filter((manager) => known[manager] != null);
      return base.length === 0
        ? null
        : base.filter((manager) => (wheels.counts[(manager * wheels.types.length + type) * 2 + side] ?? 0) > 0).length / base.length;
    };
    return {
      id,
      label,
      roster: members.length,
      answered: answered.length,
      types: wheels.types.map((type, index) => ({
        type,
        any: any(`typeAny.${type}`),
        mean: mean(`tiesByType.${type}`),
        inside: spoke(index, 0),
        outside: spoke(index, 1),
      })),
      motives: codebook.motives
        .filter(({ hidden }) => hidden !== true)
        .map((motive) => ({
          motive: motive.id,
          label: motive.label,
          any: any(`motiveAny.${motive.id}`),
          mean: mean(`tiesByMotive.${motive.id}`),
          mentions: mentioned.length === 0 ? null : mentioned.filter((word) => word === motive.id).length / mentioned.length,
          book: motive.mentioned,
        })),
      barriers: codebook.barriers.flatMap((barrier) => {
        if (!outcomes.has(`barrierAny.${barrier.id}`)) return [];
        const summary = summariseValues(valuesOf(`barrierAny.${barrier.id}`), members);
        return [{ barrier: barrier.id, label: barrier.label, managers: Math.round((summary.mean ?? 0) * summary.n), share: summary.mean }];
      }),
    };
  };
}

/** A blank stays a blank: what is typical of a type fills no cell. Table 7.2 of the book holds poles only. */
function crossTypesWithDimensions(context: CompareContext): GroupProfiles['typeByDimension'] {
  const {
    study: { codebook, nominations },
    reconciled,
    own,
  } = context;
  if (!reconciled.asked.items.has('types')) return null;
  const { reports, people } = reconciled;
  const all = own.flat();
  /** The poles that a tie is recorded with, by id. */
  const polesOf = (report: number): readonly string[] => {
    const held = POLES.filter((_, place) => ((reports.poles[report] ?? 0) & (1 << place)) !== 0);
    // What a row says of the position goes before the register, which knows networks that span the boundary.
    const spans =
      people[reports.to[report] ?? 0]?.network?.position === 'across' &&
      rowsOf(context, report).every((row) => (nominations.position[row] ?? 0) === 0);
    const position = POSITIONS[reports.position[report] ?? 0] ?? 'untold';
    return [...held, ...(spans ? ['across'] : position === 'untold' ? [] : [position])];
  };
  const poles = new Map(all.map((report) => [report, polesOf(report)]));
  return codebook.networkTypes
    .filter(({ hidden }) => hidden !== true)
    .map(({ id }) => {
      const ties = all.filter((report) => wordsOf(reconciled, 'types', report).includes(id));
      const dimensions = codebook.dimensions
        .filter(({ hidden }) => hidden !== true)
        .map((dimension) => {
          const counts = dimension.poles.map((pole) => ties.filter((report) => poles.get(report)?.includes(pole.id) === true).length);
          return {
            dimension: dimension.id,
            poles: counts,
            blank: ties.filter((report) => !dimension.poles.some((pole) => poles.get(report)?.includes(pole.id) === true)).length,
          };
        });
      return { type: id, ties: ties.length, dimensions };
    });
}

function crossTypesWithMotives({ study: { codebook }, reconciled, own }: CompareContext): GroupProfiles['typeByMotive'] {
  const types = codebook.networkTypes.filter(({ hidden }) => hidden !== true).map(({ id }) => id);
  const motives = codebook.motives.filter(({ hidden }) => hidden !== true).map(({ id }) => id);
  const reports = own.flat();
  const holding = (column: 'types' | 'motives', word: string): ReadonlySet<number> =>
    new Set(reports.filter((report) => wordsOf(reconciled, column, report).includes(word)));
  const served = motives.map((motive) => holding('motives', motive));
  return {
    types,
    motives,
    counts: types
      .map((type) => [...holding('types', type)])
      .map((held) => served.map((serving) => held.filter((report) => serving.has(report)).length)),
  };
}
