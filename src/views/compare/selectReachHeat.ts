import type { Codebook } from '../../codebook/Codebook';
import { formatCount } from '../../domain/formatCount';
import type { IsolationAnalysis } from '../../domain/results/Analysis';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { ContactFunction } from '../../domain/results/Verdict';
import { FUNCTIONS, REACHES } from '../../domain/results/Verdict';
import { writePercent } from '../../domain/writePercent';
import { functionWords, widthWords } from '../../words/isolation/reachWords';
import type { HeatCell, HeatMapPicture } from './selectKindsPicture';
import { selectGroupLabel } from '../selectGroupLabel';

/**
 * How far contacts reach, by group: for each function and each width the share of managers whose widest contact for it is
 * there, of those who answered and of whom it can be said. A row for each function and width; without units, no own unit.
 */
export function selectReachHeat(
  reconciled: Pick<Reconciled, 'people' | 'response'>,
  { verdicts, byGroup }: Pick<IsolationAnalysis, 'verdicts' | 'byGroup'>,
  codebook: Codebook,
  hasUnits: boolean,
): HeatMapPicture {
  const answered = (group: string): readonly number[] =>
    [...verdicts.keys()].filter((manager) => reconciled.response[manager] === 'answered' && reconciled.people[manager]?.group === group);
  const groups = byGroup
    .map(({ id }) => ({ label: selectGroupLabel(codebook, id), managers: answered(id) }))
    .filter(({ managers }) => managers.length > 0);
  const cellOf = (label: string, managers: readonly number[], about: ContactFunction, width: (typeof REACHES)[number]): HeatCell => {
    const known = managers.map((manager) => verdicts[manager]?.reach[about] ?? null).filter((reach) => reach !== null);
    const what = `${label}, ${functionWords[about]}, ${widthWords[width].toLowerCase()}`;
    if (known.length === 0) return { text: '–', shade: null, words: `${what}: not known` };
    const share = known.filter((reach) => reach === width).length / known.length;
    return { text: writePercent(share), shade: share, words: `${what}: ${writePercent(share)} of ${formatCount(known.length)}` };
  };
  const isKnown = verdicts.some(({ reach }) => FUNCTIONS.some((about) => reach[about] !== null));
  return {
    columns: groups.map(({ label, managers }) => `${label} (${formatCount(managers.length)})`),
    rows: isKnown
      ? FUNCTIONS.flatMap((about) =>
          REACHES.filter((width) => hasUnits || width !== 'unit').map((width) => ({
            id: `${about} ${width}`,
            label: `${functionWords[about]}: ${widthWords[width].toLowerCase()}`,
            family: '',
            cells: groups.map(({ label, managers }) => cellOf(label, managers, about, width)),
          })),
        )
      : [],
  };
}
