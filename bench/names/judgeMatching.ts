import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Candidate, Confidence } from '../../src/domain/results/Candidate';
import type { Study } from '../../src/domain/Study';
import { writtenKey } from '../../src/domain/writtenKey';
import { findCandidates } from '../../src/reconcile/identity/findCandidates';
import { joinSurely } from '../../src/reconcile/identity/joinSurely';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import type { Benchmark, Mention } from './makeMentions';

/** Right ones and all of them. */
export interface Share {
  right: number;
  of: number;
}

export interface Judgement {
  /** Joined without asking: by their spelling alone (an id, the exact name, or the same words), and by weighing evidence. */
  readonly spelt: Share;
  readonly weighed: Share;
  /** Joined although it cannot be told who of several is meant: no part of the others. */
  readonly untellable: Share;
  /** Of names of somebody on the list that can be told: joined to them without asking; joined or among their candidates. */
  readonly found: Share;
  readonly offered: Share;
  readonly candidatesEach: number;
  /** Of those that are weighed. */
  readonly cultures: ReadonlyMap<string, Share>;
  /** By how sure: how many of the candidates are the person. */
  readonly calibration: Readonly<Record<Confidence, Share>>;
  /** B-cubed over all mentions: of those together with one, how many belong; of those that belong, how many are together. */
  readonly clusterPrecision: number;
  readonly clusterRecall: number;
  /** Where it was wrong, for whoever tunes. */
  readonly wrong: readonly { readonly mention: Mention; readonly to: string; readonly candidate: Candidate | null }[];
  readonly missed: readonly { readonly mention: Mention; readonly candidate: Candidate | null }[];
}

function studyOf({ roster, mentions }: Benchmark): Study {
  return makeStudy({
    id: 'names',
    title: 'names',
    codebook: bookCodebook,
    people: roster,
    nominations: buildNominations(mentions.map(({ row }, at) => ({ origin: { source: 0, row: at + 2 }, ...row }))),
  });
}

/** What Kith makes of a benchmark, against what is true. What cannot be told counts as wrong where it is joined, and is nobody's miss. */
export function judgeMatching(benchmark: Benchmark): Judgement {
  const { mentions, ids } = benchmark;
  const study = studyOf(benchmark);
  const reconciled = reconcile(study, null);
  const candidates = finish(findCandidates(study, reconciled));
  const joins = joinSurely(candidates, (row) => reconciled.from[row] ?? -1);
  const byRow = new Map<number, Candidate[]>();
  for (const candidate of candidates) for (const row of candidate.rows) byRow.set(row, [...(byRow.get(row) ?? []), candidate]);
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  const keyOfRow = new Map<number, string>();
  for (const { a, b, rows, otherRows } of candidates) {
    for (const row of rows) keyOfRow.set(row, writtenKey(a));
    for (const row of otherRows) keyOfRow.set(row, writtenKey(b));
  }
  for (const { a, b, person } of joins) {
    const [one, other] = [find(writtenKey(a)), find(person >= 0 ? `person ${person}` : writtenKey(b))];
    if (one === other) continue;
    if (one.startsWith('person')) parent.set(other, one);
    else parent.set(one, other);
  }
  const result = {
    spelt: share(),
    weighed: share(),
    untellable: share(),
    found: share(),
    offered: share(),
    cultures: new Map<string, Share>(),
    calibration: { surely: share(), probably: share(), perhaps: share() },
    wrong: [] as Judgement['wrong'][number][],
    missed: [] as Judgement['missed'][number][],
  };
  const clusterOf: string[] = [];
  let asked = 0;
  for (const [row, mention] of mentions.entries()) {
    const { meant, fits, culture } = mention;
    const truth = ids[meant] ?? '';
    const settled = reconciled.to[row] ?? -1;
    const isExact = settled >= 0 && settled < reconciled.managers;
    const key = keyOfRow.get(row) ?? `person ${settled} ${settled < 0 ? row : ''}`.trim();
    const cluster = isExact ? `person ${settled}` : find(key);
    clusterOf.push(cluster);
    const whom = /^person (\d+)$/u.exec(cluster)?.[1];
    const joinedTo = whom !== undefined && Number(whom) < reconciled.managers ? (reconciled.people[Number(whom)]?.id ?? '') : '';
    const offers = byRow.get(row) ?? [];
    if (joinedTo !== '' && fits > 1) tally(result.untellable, joinedTo === truth);
    else if (joinedTo !== '') {
      const isRight = joinedTo === truth;
      if (isExact) tally(result.spelt, isRight);
      if (!isExact) {
        tally(result.weighed, isRight);
        let own = result.cultures.get(culture);
        if (own === undefined) result.cultures.set(culture, (own = share()));
        tally(own, isRight);
      }
      if (!isRight)
        result.wrong.push({ mention, to: joinedTo, candidate: isExact ? null : (offers.find(({ b }) => b.name === joinedTo) ?? null) });
    }
    if (truth === '' || fits > 1) continue;
    const isOffered = joinedTo === truth || offers.some(({ b }) => b.name === truth);
    tally(result.found, joinedTo === truth);
    tally(result.offered, isOffered);
    asked += 1;
    if (!isOffered || joinedTo !== truth) result.missed.push({ mention, candidate: offers.find(({ b }) => b.name === truth) ?? null });
  }
  let offersGiven = 0;
  for (const candidate of candidates) {
    if (candidate.person < 0) continue;
    for (const row of candidate.rows) {
      const mention = mentions[row];
      if (mention === undefined || mention.fits > 1) continue;
      offersGiven += 1;
      tally(result.calibration[candidate.confidence], candidate.b.name === ids[mention.meant]);
    }
  }
  return { ...result, candidatesEach: offersGiven / Math.max(1, asked), ...bCubed(clusterOf, mentions) };
}

/** Bagga & Baldwin 1998. */
function bCubed(
  clusterOf: readonly string[],
  mentions: readonly Pick<Mention, 'meant'>[],
): { readonly clusterPrecision: number; readonly clusterRecall: number } {
  const [together, belong, both] = [new Map<string, number>(), new Map<number, number>(), new Map<string, number>()];
  for (const [at, { meant }] of mentions.entries()) {
    const cluster = clusterOf[at] ?? '';
    together.set(cluster, (together.get(cluster) ?? 0) + 1);
    belong.set(meant, (belong.get(meant) ?? 0) + 1);
    both.set(`${cluster}\n${meant}`, (both.get(`${cluster}\n${meant}`) ?? 0) + 1);
  }
  let [precision, recall] = [0, 0];
  for (const [at, { meant }] of mentions.entries()) {
    const cluster = clusterOf[at] ?? '';
    const shared = both.get(`${cluster}\n${meant}`) ?? 0;
    precision += shared / (together.get(cluster) ?? 1);
    recall += shared / (belong.get(meant) ?? 1);
  }
  return { clusterPrecision: precision / mentions.length, clusterRecall: recall / mentions.length };
}

function share(): Share {
  return { right: 0, of: 0 };
}

function tally(sum: Share, isRight: boolean): void {
  sum.of += 1;
  if (isRight) sum.right += 1;
}
