import { disclose } from '../disclosure/disclose';
import type { Limits } from '../domain/Plan';
import { UPTAKE_RUNS } from '../domain/PlanQuestion';
import { WHOLE_NETWORK } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import { settleRule } from '../domain/steps/settleRule';
import { toPlanJson, toPlanTable } from '../export/toPlanJson';
import { parseChoices } from '../import/parseChoices';
import { countStudy } from '../pipeline/countStudy';
import { planStudy } from '../pipeline/planStudy';
import { countTaken } from '../reconcile/countTaken';
import { actionWords, sayBroken } from '../words/plan/planWords';
import { sayChoiceTrouble } from '../words/plan/sayChoiceTrouble';
import type { Command } from './Command';
import { PLAN_OPTIONS } from './options';
import { readBytes } from './readBytes';
import { readConstraints } from './readConstraints';
import type { GivenOptions } from './readOptions';
import { settleNames } from './settleNames';
import { UsageError } from './UsageError';
import { writeRounds } from './writeRounds';

const MOST_PEOPLE = 100_000;
const MOST_DRAWS = 10_000;
/** Sets are placed among so many partitions that chance makes. */
const RANDOM_SETS = 1000;
/** Of more people that takes minutes, and is left out. */
const MOST_TO_PLACE = 100;

export const plan: Command = {
  name: 'plan',
  does: 'mentor pairs, learning sets and introductions within your limits, each with its reason, and what they would change',
  options: PLAN_OPTIONS,
  *run(study, given, kernel) {
    yield { stage: 'Settling names', done: 0, total: 1 };
    const reconciled = settleNames(study, given.text('round'));
    const { limits: stated, locked, hasSetSize } = readConstraints(given.text('constraints'), reconciled);
    const size = given.has('sets') ? given.whole('sets', [2, MOST_PEOPLE], 6) : null;
    const [least, most] = stated.setSize;
    const limits: Limits = {
      ...stated,
      help: readHelp(given, [...new Set(reconciled.people.slice(0, reconciled.managers).map(({ group }) => group))]),
      // A size that is asked for is allowed, unless the file says which are; of another than the usual ones, one more or less is as well.
      setSize: size === null || hasSetSize || (size >= least && size <= most) ? stated.setSize : [Math.max(2, size - 1), size + 1],
      choices: readChoices(given.text('choices'), stated.choices, reconciled),
    };
    if (hasSetSize && size !== null && (size < least || size > most))
      throw new UsageError(`--sets ${size} is not within setSize, ${least} to ${most}, of the constraints file. Change one of them.`);
    const introductions = given.whole('introductions', [0, MOST_PEOPLE], 0);
    if (!given.flag('mentors') && size === null && introductions === 0 && locked.length === 0)
      throw new UsageError('Say what to plan: --mentors, --sets SIZE or --introductions N.');
    const lens = { ...WHOLE_NETWORK, round: given.text('round') };
    const rule = settleRule(study.isolationRule);
    const planned = yield* planStudy(
      { reconciled, organisations: study.organisations, rule, lens },
      limits,
      locked,
      {
        mentors: given.flag('mentors'),
        sets: size,
        introductions,
        seed: given.whole('seed', [0, Number.MAX_SAFE_INTEGER], 1),
        draws: given.whole('draws', [0, MOST_DRAWS], UPTAKE_RUNS),
        randomPlans: reconciled.managers <= MOST_TO_PLACE ? RANDOM_SETS : 0,
      },
      kernel,
    );
    const content = disclose({ people: reconciled.people, ...planned, ...planned.change }, 'analyst');
    return {
      json: [
        ['counts', countStudy(study, reconciled, lens)],
        writeRounds(reconciled),
        ['rule', { ...rule, round: reconciled.round === '' ? null : reconciled.round }],
        ...toPlanJson(content),
      ],
      table: () => toPlanTable(content),
      taken: countTaken(study, reconciled),
      notes: planned.actions.flatMap((action, at) => {
        const broken = sayBroken(planned.broken[at] ?? [], limits);
        return !action.locked || broken === ''
          ? []
          : [`${actionWords[action.kind].one} of ${action.people.join(', ')} is locked. ${broken}`];
      }),
      issues: [...study.issues, ...reconciled.issues],
    };
  },
};

/** Those of the constraints file, and those of the file of choices instead, where it has somebody's. @throws UsageError */
function readChoices(file: string | null, stated: Limits['choices'], { people, managers }: Reconciled): Limits['choices'] {
  if (file === null) return stated;
  const found = parseChoices(file, readBytes(file), people.slice(0, managers));
  if ('what' in found) throw new UsageError(`${file}: ${sayChoiceTrouble(found)}`);
  return [...stated.filter(({ person }) => !found.choices.some((choice) => choice.person === person)), ...found.choices];
}

/** @throws UsageError */
function readHelp(given: GivenOptions, groups: readonly string[]): Limits['help'] {
  const text = given.text('for') ?? 'isolated';
  if (text === 'isolated') return 'isolated';
  const group = /^group=(.+)$/.exec(text)?.[1];
  if (group === undefined) throw new UsageError(`--for takes isolated or group=NAME, not "${text}".`);
  if (!groups.some((known) => known.toLowerCase() === group.toLowerCase()))
    throw new UsageError(`--for: there is no group "${group}". The groups are: ${groups.filter((known) => known !== '').join(', ')}.`);
  return { group };
}
