import type { Candidate } from '../domain/results/Candidate';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { sayEvidence } from '../words/sayEvidence';
import type { JsonValue } from './JsonValue';
import type { Table } from '../domain/results/Table';

/** Candidates for one person, with what speaks for and against in words. */
export function toPairsJson(candidates: readonly Candidate[], joined: ReadonlySet<Candidate>): JsonValue {
  return candidates.map((candidate) => ({
    a: candidate.a.name,
    b: candidate.b.name,
    score: roundScore(candidate.score),
    confidence: candidate.confidence,
    evidence: candidate.evidence.map(sayEvidence),
    joined: joined.has(candidate),
    written: { a: { ...candidate.a }, b: { ...candidate.b } },
  }));
}

export function toPairsTable(candidates: readonly Candidate[], joined: ReadonlySet<Candidate>): Table {
  return {
    columns: ['a', 'b', 'score', 'confidence', 'joined', 'evidence'],
    rows: candidates.map((candidate) => [
      candidate.a.name,
      candidate.b.name,
      roundScore(candidate.score),
      candidate.confidence,
      joined.has(candidate) ? 'yes' : 'no',
      candidate.evidence.map(sayEvidence).join(' '),
    ]),
  };
}

/** Everybody, with every way in which the answers write them, in the order of the alphabet. */
export function toPeopleJson({ nominations: { words, from, to } }: Study, reconciled: Reconciled): JsonValue {
  const written: Set<string>[] = reconciled.people.map(() => new Set());
  const note = (person: number | undefined, word: number | undefined): void => {
    written[person ?? -1]?.add((words[word ?? 0] ?? '').trim());
  };
  for (let row = 0; row < reconciled.to.length; row += 1) {
    note(reconciled.from[row], from[row]);
    note(reconciled.to[row], to[row]);
  }
  return reconciled.people.flatMap(({ id, kind }, person) =>
    kind === 'collectivity' ? [] : [{ id, written: [...(written[person] ?? [])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) }],
  );
}

/** Enough to order by, and no more than is known. */
function roundScore(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
