import type { ObstaclePart, Obstacles } from '../../domain/results/Obstacles';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import type { HeatCell, HeatMapPicture } from './selectKindsPicture';

/** Barriers × posts, groups or organisations: how many managers name each, and their share of those of whom it can be known. */
export function selectObstacleHeat({ barriers, all }: Pick<Obstacles, 'barriers' | 'all'>, parts: readonly ObstaclePart[]): HeatMapPicture {
  const columns = [...parts, all];
  return {
    columns: columns.map(({ label, of, managers }) => `${label} (${formatCount(of === 0 ? managers : of)})`),
    rows: barriers.map(({ barrier, label }, at) => ({
      id: barrier,
      label,
      family: '',
      cells: columns.map(({ label: part, named }): HeatCell => {
        const { managers = 0, share = null } = named[at] ?? {};
        const text = share === null ? formatCount(managers) : `${formatCount(managers)} · ${writePercent(share)}`;
        return {
          text,
          shade: share,
          words: `${part}, ${label}: ${formatCount(managers, 'manager', 'managers')}${share === null ? '' : `, ${writePercent(share)}`}`,
        };
      }),
    })),
  };
}
