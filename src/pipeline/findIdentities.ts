import type { IsolationRule } from '../domain/IsolationRule';
import { foldName } from '../domain/foldName';
import type { Candidate } from '../domain/results/Candidate';
import type { Identities, OpenCandidate } from '../domain/results/Identities';
import type { Study } from '../domain/Study';
import { WORLDS } from '../domain/results/Worlds';
import { Agreement } from '../reconcile/identity/Agreement';
import { drawWorlds } from '../reconcile/identity/drawWorlds';
import { findCandidates } from '../reconcile/identity/findCandidates';
import { listRespelt } from '../reconcile/identity/listRespelt';
import { joinSurely } from '../reconcile/identity/joinSurely';
import { makeReadings } from '../reconcile/identity/makeReadings';
import { findNameDoubts } from '../reconcile/findNameDoubts';
import { reconcile } from '../reconcile/reconcile';
import { countWorlds } from '../robustness/countWorlds';
import { makeChance } from '../statistics/makeChance';
import { makeDice } from '../statistics/makeDice';
import type { Work } from '../support/Progress';
import { findEffects } from './findEffects';

/** Chance is drawn in steps of this: the dice are exact up to two million sides. */
const STEPS = 2 ** 20;

/**
 * Who may be who, of what was not decided yet; weighed without the decisions, so that one answer does not change the others.
 *
 * @param rule with it, what each answer would change of the findings is worked out too, and in how many worlds each finding holds
 * @param seed the worlds are drawn by it
 */
export function* findIdentities(study: Study, round: string | null, rule: IsolationRule | null, seed = 1): Work<Identities> {
  const { candidates: weighed, respelt, reporterOf } = yield* weigh(study, round);
  // Who is read as somebody already is no question by itself: it is one where a finding depends on it.
  const candidates = rule === null ? weighed : [...weighed, ...respelt];
  const agreement = new Agreement(study.decisions);
  const open = candidates.filter(({ a, b }) => agreement.isOpen(a, b));
  const sure = new Set(joinSurely(candidates, reporterOf, study.decisions));
  const isSure = open.map((candidate) => sure.has(candidate));
  if (rule === null) {
    const asked = open.map((candidate) => ({ ...candidate, changes: null }));
    return { open: asked, sure: asked.filter((_, at) => isSure[at]), worlds: null };
  }
  const readings = makeReadings(study, round);
  const dice = makeDice(makeChance(seed, 'worlds'));
  const drawn = drawWorlds(candidates, reporterOf, study.decisions, () => dice(STEPS) / STEPS, WORLDS);
  const chosen = (places: readonly number[]): readonly Candidate[] => places.flatMap((at) => candidates[at] ?? []);
  const counted = yield* countWorlds(drawn, (joined) => readings(chosen(joined)), rule);
  const effects = yield* findEffects(study, open, rule, { ...counted, readings });
  const turned = new Set([...counted.turned, ...[...effects.values()].flat().map(({ manager }) => manager)]);
  const undecided = candidates.filter(({ a, b }) => agreement.follows(a, b) === null);
  const asked = open.map((candidate) => ({ ...candidate, changes: effects.get(candidate) ?? null }));
  const matters = ({ isRead, changes }: OpenCandidate): boolean => !isRead || (changes ?? []).length > 0;
  return {
    open: asked.filter(matters),
    sure: asked.filter((candidate, at) => isSure[at] && matters(candidate)),
    worlds: {
      seed,
      names: new Set(undecided.map(({ a }) => foldName(a.name))).size,
      counts: counted.counts,
      turned: [...turned].sort((a, b) => a - b),
    },
  };
}

interface Weighed {
  readonly candidates: readonly Candidate[];
  readonly respelt: readonly Candidate[];
  readonly reporterOf: (row: number) => number;
}

/** Names are weighed without what was decided and whatever the rule: neither an answer nor a rule that is tried weighs them again. */
const latest = new WeakMap<Study['nominations'], Weighed & { readonly study: Study; readonly round: string | null }>();

/** What weighing reads of a study. */
const READS = ['people', 'nominations', 'sources', 'instrument', 'codebook', 'silentMeansNone'] as const satisfies readonly (keyof Study)[];

function* weigh(study: Study, round: string | null): Work<Weighed> {
  const known = latest.get(study.nominations);
  if (known?.round === round && READS.every((part) => known.study[part] === study[part])) return known;
  const undecided = study.decisions.length === 0 ? study : { ...study, decisions: [] };
  const before = reconcile(undecided, round);
  const candidates = yield* findCandidates(undecided, before);
  const respelt = listRespelt(before, yield* findNameDoubts(undecided, before));
  const weighed = { candidates, respelt, reporterOf: (row: number): number => before.from[row] ?? -1 };
  latest.set(study.nominations, { ...weighed, study, round });
  return weighed;
}
