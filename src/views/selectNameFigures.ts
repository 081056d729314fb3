import { isolateName } from '../support/isolateName';
import { writeAligned } from '../statistics/writeFigure';
import type { DoubtReason, NameDoubt, NameReading } from '../domain/results/NameDoubt';
import type { NameSensitivity } from '../domain/results/NameSensitivity';
import type { Person } from '../domain/Person';
import type { VerdictLabel } from '../domain/results/Verdict';
import type { FiguresTable } from './selectTestFigures';

const READINGS: Readonly<Record<NameReading, string>> = {
  merged: 'Every doubtful pair is one person',
  split: 'Every doubtful pair is two people',
};
const REASONS: Readonly<Record<DoubtReason, string>> = {
  order: 'the same words in another order',
  initial: 'an initial for a name',
  letter: 'spelt a little differently',
  fewer: 'a name left out',
  namesakes: 'two managers have this name, one of them in this organisation',
  spelling: 'not spelt as on the staff list',
  organisation: 'given with another organisation',
};

/** Beside a name: an offer of help, and no badge. */
const BESIDE: Readonly<Record<VerdictLabel, string>> = {
  isolated: 'isolated by the rule',
  possibly: 'possibly isolated by the rule',
  not_isolated: 'connected',
  cannot_say: 'cannot say',
};

/** What each reading of the names changes, and which names there are to be read otherwise. */
export function selectNameFigures(
  { measure, readings, doubts }: NameSensitivity,
  people: readonly Person[],
): { readonly readings: FiguresTable; readonly doubts: FiguresTable } {
  return {
    readings: {
      head: ['Reading', 'Names', 'Rows', 'Findings unchanged', `ρ by ${measure.name.toLowerCase()}`, 'In another third'],
      rows: readings.map(({ reading, names, rows, same, rho, moved }) => [
        READINGS[reading],
        String(names),
        String(rows),
        String(same),
        writeAligned(rho, 2),
        String(moved.length),
      ]),
    },
    doubts: {
      head: ['As written', 'Read as', 'Perhaps', 'Why', 'Rows'],
      rows: doubts.map((doubt) => [
        doubt.organisation === '' ? doubt.written : `${isolateName(doubt.written)}, ${isolateName(doubt.organisation)}`,
        ...wordsOf(doubt, people[doubt.person]?.name ?? ''),
        REASONS[doubt.why],
        String(doubt.rows.length),
      ]),
    },
  };
}

function wordsOf({ joined, column }: NameDoubt, name: string): readonly [string, string] {
  if (joined) return [name, 'someone else'];
  return [column === 'from' ? 'nobody on the staff list: left out' : 'someone else', name];
}

/** Managers whose verdict depends on it, with what they are in each reading where it differs. */
export function selectNameDependents(depends: NameSensitivity['depends']): readonly { readonly manager: number; readonly words: string }[] {
  return depends.map(({ manager, labels }) => {
    const parts = [
      labels.merged === labels.settled ? '' : `${BESIDE[labels.merged]} if they are one person`,
      labels.split === labels.settled ? '' : `${BESIDE[labels.split]} if they are two people`,
    ];
    return { manager, words: `${BESIDE[labels.settled]}; ${parts.filter((part) => part !== '').join(', ')}` };
  });
}
