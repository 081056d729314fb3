import { isolateName } from '../../support/isolateName';
import type { UnitTies } from '../../domain/results/UnitTies';
import { formatCount } from '../../domain/formatCount';
import { writeAligned } from '../../statistics/writeFigure';
import type { FiguresTable } from './selectTestFigures';

/** The units of an organisation, and each two of them with their ties beside those to be expected by chance. */
export function selectUnitFigures({ units, pairs }: UnitTies): { readonly units: FiguresTable; readonly pairs: FiguresTable } {
  return {
    units: {
      head: ['Unit', 'Managers', 'Answered'],
      rows: units.map(({ unit, managers, answered }) => [unit, formatCount(managers), formatCount(answered)]),
    },
    pairs: {
      head: ['Units', 'Ties', 'Expected by chance'],
      rows: pairs.map(({ units: [one, other], ties, expected }) => [
        `${isolateName(one)} – ${isolateName(other)}`,
        formatCount(ties),
        writeAligned(expected, 1),
      ]),
    },
  };
}
