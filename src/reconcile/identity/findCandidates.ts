import type { Candidate, Confidence, Evidence, EvidenceKind } from '../../domain/results/Candidate';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import type { Work } from '../../support/Progress';
import { blockProfiles } from './blockProfiles';
import { LIMITS } from './identityWeights';
import { listProfiles } from './listProfiles';
import { PairScorer, sumBits } from './PairScorer';
import type { Profile } from './Profile';

const STAGE = 'Weighing names that may be one person';
const AT_ONCE = 200;
/** Somebody who weighs so much less is no rival. */
const RIVAL_BITS = 4;

interface Weighed {
  readonly other: number;
  readonly evidence: readonly Evidence[];
  readonly bits: number;
}

/**
 * Names that may stand for one person, with what speaks for it, the most likely first: each contact or reporter who is not on the staff
 * list beside those on it, and beside other contacts. Those on the list compete with each other and with “none of them”: a weight says
 * how much likelier the evidence is of one person than of two (Fellegi & Sunter 1969). What was said rules pairs out (`isVetoed`).
 *
 * @param reconciled the study before any decision, so that what is asked does not change while somebody answers
 */
export function* findCandidates(study: Study, reconciled: Reconciled): Work<readonly Candidate[]> {
  const profiles = listProfiles(study, reconciled);
  const listed = profiles.filter(({ kind }) => kind === 'listed').length;
  const apart = profiles.length - listed;
  if (apart === 0) return [];
  const blocks = yield* blockProfiles(profiles);
  const scorer = new PairScorer(profiles, reconciled);
  const prior = (1 - LIMITS.outside) / listed;
  /** What weighs less is no candidate, and no rival of one. */
  const least = {
    listed: Math.log2((LIMITS.perhaps * LIMITS.outside) / prior) - RIVAL_BITS,
    apart: Math.log2(LIMITS.perhaps * Math.max(20, apart)),
  };
  const candidates: Candidate[] = [];
  for (const [at, others] of blocks.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield { stage: STAGE, done: at, total: profiles.length };
    const profile = profiles[at];
    if (profile === undefined || others.length === 0 || describes(profile)) continue;
    const weighed: Weighed[] = [];
    for (const other of others) {
      const beside = profiles[other];
      if (beside === undefined || describes(beside) || scorer.isVetoed(profile, beside)) continue;
      const evidence = scorer.weigh(profile, beside, beside.kind === 'listed' ? least.listed : least.apart);
      if (evidence === null || isAnother(evidence)) continue;
      weighed.push({ other, evidence, bits: sumBits(evidence) });
    }
    const ofList = weighed.filter(({ other }) => profiles[other]?.kind === 'listed');
    const total = LIMITS.outside + ofList.reduce((sum, { bits }) => sum + prior * 2 ** bits, 0);
    for (const one of weighed) {
      const beside = profiles[one.other];
      if (beside === undefined) continue;
      const odds = 2 ** one.bits / Math.max(20, apart);
      const score = beside.kind === 'listed' ? (prior * 2 ** one.bits) / total : odds / (1 + odds);
      if (score < LIMITS.perhaps) continue;
      const rivals = beside.kind === 'listed' ? ofList.filter((rival) => rival !== one && rival.bits > one.bits - RIVAL_BITS).length : 0;
      const confidence = confidenceOf(profile, beside, one.evidence, score, rivals);
      if (confidence === null) continue;
      const evidence = [...one.evidence].sort((x, y) => Math.abs(y.bits) - Math.abs(x.bits));
      if (rivals > 0) evidence.push({ kind: 'rivals', bits: Math.log2(1 / (rivals + 1)), a: '', b: '', count: rivals });
      // What is called less for want of more than a name is not more likely than what is called so.
      const most = confidence === 'perhaps' ? LIMITS.probably : confidence === 'probably' ? LIMITS.surely : 1;
      candidates.push(toCandidate(profile, beside, { score: Math.min(score, most), confidence, evidence }, reconciled.managers));
    }
  }
  return bestOfEach(candidates);
}

/**
 * “My partner”, “an old flatmate”, “the director”: words that describe somebody, and mean another person with each who writes them.
 * “A Khan” and “An Li” are names: what an article describes begins with a small letter.
 */
function describes({ kind, written }: Profile): boolean {
  return kind !== 'listed' && DESCRIBES.test(written.name.trim());
}

const DESCRIBES = /^(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Aa]nother|[Oo]ne of)\s|(?:[Aa]n?|[Tt]he)\s+\p{Ll})/u;

/**
 * A word that is another and a word that is only like one are two differences at once: nobody marries and is misspelt in the same breath,
 * and of everybody with a short name somebody is found who sounds a little like it.
 */
function isAnother(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ kind }) => kind === 'other-word') && !evidence.some(({ kind }) => SHARED.has(kind));
}

/** What is the same on both sides, and not only alike. */
const SHARED: ReadonlySet<EvidenceKind> = new Set(['same-word', 'script', 'nickname', 'email', 'number']);

/** What says more than a name. */
const STATED: ReadonlySet<EvidenceKind> = new Set(['organisation', 'organisation-alike', 'unit', 'role', 'email', 'number']);
const NEAR: ReadonlySet<EvidenceKind> = new Set(['named-within', 'names-back', 'neighbours']);
const IDENTIFIES: ReadonlySet<EvidenceKind> = new Set(['email', 'number']);
/** What is stated and speaks against it. */
const CONTRADICTS: ReadonlySet<EvidenceKind> = new Set(['other-unit', 'other-role', 'other-email', 'other-number', 'title', 'other-word']);
/** Ways to write a name that leave open which of several is meant. */
const OPEN: ReadonlySet<EvidenceKind> = new Set(['initial', 'short-form', 'other-word', 'title']);

/**
 * `null` = no candidate. *Surely* needs more than a name: something stated or somebody near; an initial needs something stated. Two who
 * are not on the staff list need the same organisation, or an address.
 */
function confidenceOf(a: Profile, b: Profile, evidence: readonly Evidence[], score: number, rivals: number): Confidence | null {
  const has = (kinds: ReadonlySet<EvidenceKind>): boolean => evidence.some(({ kind, bits }) => kinds.has(kind) && bits > 0);
  const isOpen = evidence.some(({ kind }) => OPEN.has(kind)) || Math.min(a.name.words.length, b.name.words.length) < 2;
  const isStated = has(STATED);
  const isKnown = has(IDENTIFIES);
  const isContradicted = evidence.some(({ kind }) => CONTRADICTS.has(kind));
  if (b.kind !== 'listed' && !isKnown && !has(new Set(['organisation', 'organisation-alike'])))
    return score >= LIMITS.probably ? 'perhaps' : null;
  if (
    score >= LIMITS.surely &&
    !a.isMixed &&
    !b.isMixed &&
    (isKnown || (rivals === 0 && !isContradicted && (isStated || (!isOpen && has(NEAR)))))
  )
    return 'surely';
  return score >= LIMITS.probably ? 'probably' : 'perhaps';
}

function toCandidate(a: Profile, b: Profile, said: Pick<Candidate, 'score' | 'confidence' | 'evidence'>, managers: number): Candidate {
  const isManager = (person: number): boolean => person >= 0 && person < managers;
  return {
    ...said,
    a: a.written,
    b: b.written,
    rows: a.rows,
    otherRows: b.rows,
    person: b.kind === 'listed' ? b.person : -1,
    isRead: false,
    touches: [...new Set([...a.namedBy, ...b.namedBy, ...(b.kind === 'listed' ? [b.person] : [])].filter(isManager))].sort((x, y) => x - y),
  };
}

/** The most likely few of each name, the most likely first. */
function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = candidates.toSorted((x, y) => y.score - x.score);
  const taken = new Map<readonly number[], number>();
  return sorted.filter(({ rows }) => {
    const many = taken.get(rows) ?? 0;
    taken.set(rows, many + 1);
    return many < LIMITS.mostCandidates;
  });
}
