import { writeFigure, writeP } from '../../statistics/writeFigure';
import type { RoundChange, TieChange } from '../../domain/results/RoundChange';
import { labelWords } from '../../words/labelWords';
import type { FiguresTable } from './selectTestFigures';

export function selectRoundFigures({ managers, outside, verdicts, outcomes }: RoundChange): {
  readonly ties: FiguresTable;
  readonly verdicts: FiguresTable;
  readonly outcomes: FiguresTable;
  readonly offers: FiguresTable;
} {
  const ties = (label: string, { kept, lost, gained, unknown, jaccard }: TieChange): readonly string[] => [
    label,
    ...[kept, lost, gained, unknown].map(String),
    writeFigure(jaccard),
  ];
  return {
    ties: {
      head: ['Ties', 'Kept', 'Lost', 'Gained', 'Not known', 'Jaccard'],
      rows: [ties('About managers', managers), ties('Not on the staff list', outside)],
    },
    verdicts: {
      head: ['Finding before and after', 'Managers'],
      rows: verdicts.map(({ from, to, managers: who }) => [`${labelWords[from]} → ${labelWords[to]}`, String(who.length)]),
    },
    outcomes: {
      head: ['Outcome', 'n', 'Before', 'After', 'Change'],
      rows: outcomes.map(({ about, n, before, after, change }) => [
        about.name,
        String(n),
        writeFigure(before),
        writeFigure(after),
        writeFigure(change),
      ]),
    },
    offers: {
      head: [
        'Difference in differences',
        'Offered',
        'Not offered',
        'Change, offered',
        'Change, others',
        'Difference',
        'Within organisations',
        'p',
        'Smallest p',
      ],
      rows: outcomes.flatMap(({ about, offer }) =>
        offer === null
          ? []
          : [
              [
                about.name,
                String(offer.offered),
                String(offer.notOffered),
                writeFigure(offer.changeOffered),
                writeFigure(offer.changeNotOffered),
                writeFigure(offer.difference),
                writeFigure(offer.within),
                writeP(offer.p),
                writeP(offer.pMin),
              ],
            ],
      ),
    },
  };
}
