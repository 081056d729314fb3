import type { Decision, Written } from '../domain/Decision';
import { formatCount } from '../domain/formatCount';
import type { Contradiction } from '../domain/findContradiction';
import type { DecisionTrouble } from '../domain/DecisionTrouble';
import { nameSome } from '../support/nameSome';

const MOST_NAMED = 5;

/** Why decisions were not taken, and what to do. None of the file is, then. */
export function sayDecisionTrouble(trouble: DecisionTrouble): string {
  switch (trouble.what) {
    case 'not-json':
      return 'This is not a file of decisions: it is not JSON. Download one under People, Same person?, or use a result of kith reconcile.';
    case 'no-decisions':
      return 'This is not a file of decisions: it has no list “decisions”. Download one under People, Same person?, or use a result of kith reconcile.';
    case 'bad-decision':
      return `Decision ${trouble.place} of the file cannot be read: check “${trouble.key}”. No decision was added.`;
    case 'other-study':
      return `The file is about another study: none of its ${formatCount(trouble.decisions, 'decision', 'decisions')} names two people of this one. Not here: ${nameSome(trouble.names, MOST_NAMED)}. No decision was added.`;
    case 'contradiction':
      return `${sayContradiction(trouble.contradiction)} Change one of these decisions. No decision was added.`;
  }
}

/** “A” is “B”, and “B” is “C”. So “A” cannot be somebody else than “C”. */
export function sayContradiction({ way, against }: Contradiction): string {
  const steps = way.map(({ a, b }) => `${sayWritten(a)} is ${sayWritten(b)}`).join(', and ');
  const rest =
    against === null
      ? 'But two people on the staff list cannot be one person.'
      : `But another decision says that ${sayWritten(against.a)} is not ${sayWritten(against.b)}.`;
  return `These decisions contradict each other: ${steps}. ${rest}`;
}

/** A name as it is written, with what tells it from others. */
export function sayWritten({ name, organisation, column, by }: Written): string {
  const quoted = `“${name}”`;
  if (column === 'people') return `${quoted} of the staff list`;
  if (organisation !== '') return `${quoted} (${organisation})`;
  return by === '' ? quoted : `${quoted} as “${by}” wrote it`;
}

/** Decisions that wait, as their names are not in the files. */
export function sayIdle(idle: readonly Decision[]): string {
  const names = idle.map(({ a, b }) => `${sayWritten(a)} and ${sayWritten(b)}`);
  return `${formatCount(idle.length, 'decision names', 'decisions name')} someone who is not in these files, and ${idle.length === 1 ? 'waits' : 'wait'} until they are: ${nameSome(names, MOST_NAMED)}.`;
}
