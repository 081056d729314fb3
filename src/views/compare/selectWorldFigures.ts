import { formatCount } from '../../domain/formatCount';
import type { Identities } from '../../domain/results/Identities';
import type { Person } from '../../domain/Person';
import type { Verdict } from '../../domain/results/Verdict';
import { WORLDS } from '../../domain/results/Worlds';
import { isolateName } from '../../support/isolateName';
import { CONFIDENCE_WORDS } from '../../words/sayEvidence';
import { countHolding } from '../../words/isolation/sayWorlds';
import type { FiguresTable } from './selectTestFigures';

/** Names that are open, and whose finding one of them turns, the least certain first. */
export function selectWorldFigures(
  { open, worlds }: Identities,
  people: readonly Person[],
  verdicts: readonly Pick<Verdict, 'label'>[],
): { readonly turned: readonly { readonly manager: number; readonly words: string }[]; readonly names: FiguresTable } {
  const holds = (worlds?.turned ?? []).map((manager) => {
    const label = verdicts[manager]?.label ?? 'cannot_say';
    return { manager, holds: countHolding(label, worlds?.counts[manager]) };
  });
  holds.sort((x, y) => (x.holds ?? WORLDS) - (y.holds ?? WORLDS) || x.manager - y.manager);
  return {
    turned: holds.map(({ manager, holds: many }) => ({
      manager,
      words: many === null ? 'could then be judged' : `holds in ${many} of ${WORLDS}`,
    })),
    names: {
      head: ['As written', 'Perhaps', 'How likely', 'Rows', 'Findings that would change'],
      rows: open.map(({ a, b, person, confidence, rows, changes }) => [
        a.organisation === '' ? a.name : `${isolateName(a.name)}, ${isolateName(a.organisation)}`,
        people[person]?.name ?? b.name,
        CONFIDENCE_WORDS[confidence],
        formatCount(rows.length),
        changes === null ? 'not worked out' : formatCount(changes.length),
      ]),
    },
  };
}
