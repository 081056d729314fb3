import type { VerdictKind, VerdictLabel } from '../domain/results/Verdict';
import type { Facts, LabelFacts } from './facts/Facts';
import { computeHolds } from './silence/computeHolds';
import { computeNeed } from './silence/computeNeed';
import { computeSeverity } from './computeSeverity';
import { judgeContacts } from './judgeContacts';
import { hasSilentLike, raiseIfNamed } from './silence/raiseIfNamed';

export interface Judgement {
  readonly label: VerdictLabel;
  readonly kind: VerdictKind | null;
  readonly severity: { readonly fav: number; readonly obs: number | null; readonly unfav: number };
  readonly need: number | null;
  readonly holds: number | null;
}

/**
 * The label of one manager from three worlds: all silent managers named them; none did; none did and the unknown is a lack, with or
 * without the contacts of whom it is not recorded whether they are in use. docs/isolation.md, 4; docs/isolation.md, 5.
 */
export function judgeManager(facts: Facts, tau: number, sigma: number): Judgement {
  return certify(facts, labelManager(facts, tau, sigma), tau, sigma);
}

/** A label with what is said of a `possibly`: how few could change it, and how likely it stands. */
export function certify(facts: Facts, labelled: Pick<Judgement, 'label' | 'kind' | 'severity'>, tau: number, sigma: number): Judgement {
  if (labelled.label !== 'possibly') return { ...labelled, need: null, holds: null };
  return { ...labelled, need: computeNeed(facts, tau, sigma), holds: computeHolds(facts, tau, sigma) };
}

/** The same without `need` and `holds`, which cost more: for the many settings of the sensitivity. */
export function labelManager(facts: LabelFacts, tau: number, sigma: number): Pick<Judgement, 'label' | 'kind' | 'severity'> {
  const raised = raiseIfNamed(facts, tau, 0);
  const observed = computeSeverity(raised, facts.parts, false);
  const unfav = Math.max(computeSeverity(raised, facts.parts, true).severity, judgeStated(facts, tau));
  if (!facts.answered) return { label: 'cannot_say', kind: null, severity: { fav: 0, obs: null, unfav } };
  const fav = computeSeverity(raiseIfNamed(facts, tau, facts.silent.k, hasSilentLike(facts)), facts.parts, false).severity;
  const severity = { fav, obs: observed.severity, unfav };
  const kind: VerdictKind | null = observed.few ? 'few_contacts' : observed.narrow ? 'no_wider_network' : null;
  const label = labelOf(true, { fav, obs: observed.severity, unfav }, sigma);
  return { label, kind: label === 'isolated' || label === 'possibly' ? kind : null, severity };
}

/** The label and nothing else: who is silent is asked for only where it can matter, as no world is worse than the unfavourable one. */
export function labelAlone(
  facts: Omit<LabelFacts, 'silent'>,
  silentOf: () => LabelFacts['silent'],
  tau: number,
  sigma: number,
): VerdictLabel {
  if (!facts.answered) return labelOf(false, { fav: 0, obs: 0, unfav: 0 }, sigma);
  // Named one by one: to spread an object takes ten times as long.
  const { answered, absenceJudged, c, parts, indicators, stated } = facts;
  const alike = stated?.indicators === indicators;
  const unfav = Math.max(computeSeverity(raiseIfNamed(facts, tau, 0), parts, true).severity, alike ? 0 : judgeStated(facts, tau));
  if (unfav < sigma) return labelOf(true, { fav: 0, obs: 0, unfav }, sigma);
  return labelManager({ answered, absenceJudged, c, parts, indicators, stated, silent: silentOf() }, tau, sigma).label;
}

/**
 * The severity in the unfavourable world without the contacts of whom it is not recorded whether they are in use; 0 where that is no
 * other world.
 */
export function judgeStated({ stated, absenceJudged, parts }: Pick<Facts, 'stated' | 'absenceJudged' | 'parts'>, tau: number): number {
  if (stated === null) return 0;
  // Named one by one: it is asked for everybody thousands of times, and to spread an object takes ten times as long.
  const { S1, S3, V1, R4, R5, R6, F1, F2, F4 } = stated.indicators;
  const { S5, S6 } = judgeContacts(stated.c, tau, absenceJudged);
  return computeSeverity({ S1, S3, V1, R4, R5, R6, F1, F2, F4, S5, S6 }, parts, true).severity;
}

/** The label that follows from the three worlds, in this order. docs/isolation.md, 4. */
export function labelOf(
  answered: boolean,
  { fav, obs, unfav }: { readonly fav: number; readonly obs: number; readonly unfav: number },
  sigma: number,
): VerdictLabel {
  if (!answered) return 'cannot_say';
  if (fav >= sigma) return 'isolated';
  if (unfav < sigma) return 'not_isolated';
  return obs >= sigma ? 'possibly' : 'cannot_say';
}
