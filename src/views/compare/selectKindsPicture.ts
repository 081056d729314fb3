import type { Codebook } from '../../codebook/Codebook';
import type { GroupProfile, GroupProfiles } from '../../domain/results/GroupProfile';
import { formatCount } from '../../domain/formatCount';
import { largestOf } from '../../support/largestOf';
import { writePercent } from '../../domain/writePercent';
import { sayKind } from '../../words/compare/sayKind';

/** A cell of a heat map: what is written in it, and how dark it is, 0 to 1; `null` = not asked, or nobody of whom it is known. */
export interface HeatCell {
  readonly text: string;
  readonly shade: number | null;
  /** Read out, and shown on hover. */
  readonly words: string;
}
export interface HeatRow {
  readonly id: string;
  readonly label: string;
  /** Of a network type. */
  readonly family: string;
  readonly cells: readonly HeatCell[];
}

export interface HeatMapPicture {
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
}

const percent = (share: number | null): string => (share === null ? '–' : writePercent(share));
const mean = (value: number | null): string => (value === null ? '–' : (Math.round(10 * value) / 10).toFixed(1));

/** Network types × groups (or organisations): the share with any tie of the type, and how many on average. */
export function selectTypeHeat(profiles: readonly GroupProfile[], codebook: Codebook): HeatMapPicture {
  const [first] = profiles;
  return {
    columns: profiles.map(({ label, answered }) => `${label} (${formatCount(answered)})`),
    rows: (first?.types ?? []).map(({ type }, index) => {
      const entry = codebook.networkTypes.find(({ id }) => id === type);
      return {
        id: type,
        label: entry?.label ?? type,
        family: entry?.family ?? 'other',
        cells: profiles.map((profile): HeatCell => {
          const cell = profile.types[index];
          const any = cell?.any ?? null;
          return {
            text: any === null ? '–' : `${percent(any)} · ${mean(cell?.mean ?? null)}`,
            shade: any,
            words: `${profile.label}, ${type}: ${any === null ? 'not known' : `${percent(any)} have any, ${mean(cell?.mean ?? null)} on average`}`,
          };
        }),
      };
    }),
  };
}

/** Motives × groups: shares of mentions, beside those that the book reports, which have another base. */
export function selectMotiveHeat({ all, groups }: GroupProfiles): HeatMapPicture {
  const profiles = [...groups, all];
  return {
    columns: [...profiles.map(({ label, answered }) => `${label} (${formatCount(answered)})`), 'The book, another base'],
    rows: all.motives.map(({ motive, label, book }, index) => ({
      id: motive,
      label,
      family: '',
      cells: [
        ...profiles.map((profile): HeatCell => {
          const cell = profile.motives[index];
          const share = cell?.mentions ?? null;
          return {
            text: share === null ? '–' : `${percent(share)} · ${percent(cell?.any ?? null)} any`,
            shade: share,
            words: `${profile.label}, ${label}: ${share === null ? 'not known' : `${percent(share)} of mentions; ${percent(cell?.any ?? null)} of managers have any`}`,
          };
        }),
        { text: book === '' ? '–' : book, shade: null, words: `The book: ${book}` },
      ],
    })),
  };
}

/** Own ties that hold both: network types × motives. */
export function selectTypeByMotive({ typeByMotive: { types, motives, counts } }: GroupProfiles, codebook: Codebook): HeatMapPicture {
  const most = largestOf(counts.flat(), 1);
  return {
    columns: motives.map((motive) => codebook.motives.find(({ id }) => id === motive)?.label ?? motive),
    rows: types.map((type, row) => ({
      id: type,
      label: codebook.networkTypes.find(({ id }) => id === type)?.label ?? type,
      family: codebook.networkTypes.find(({ id }) => id === type)?.family ?? 'other',
      cells: motives.map((motive, column): HeatCell => {
        const count = counts[row]?.[column] ?? 0;
        return { text: String(count), shade: count / most, words: `${type} for ${motive}: ${count}` };
      }),
    })),
  };
}

/**
 * Network types × dimensions: how many own ties are recorded with each pole, and of how many nothing is. The book’s typical
 * value stands beside, and fills no blank.
 */
export function selectDimensions(
  { typeByDimension }: Pick<GroupProfiles, 'typeByDimension'>,
  { networkTypes, dimensions }: Pick<Codebook, 'networkTypes' | 'dimensions'>,
): HeatMapPicture {
  const shown = dimensions.filter(({ hidden }) => hidden !== true);
  return {
    columns: ['Ties', ...shown.map(({ label }) => label)],
    rows: (typeByDimension ?? []).map(({ type, ties, dimensions: counted }) => {
      const entry = networkTypes.find(({ id }) => id === type);
      const label = entry?.label ?? type;
      return {
        id: type,
        label,
        family: entry?.family ?? 'other',
        cells: [
          { text: formatCount(ties), shade: null, words: `${label}: ${formatCount(ties, 'tie', 'ties')}` },
          ...shown.map(({ id, label: dimension, poles }): HeatCell => {
            const { poles: counts = [], blank = 0 } = counted.find((one) => one.dimension === id) ?? {};
            const recorded = poles.flatMap((pole, at) =>
              (counts[at] ?? 0) > 0 ? [`${pole.label.toLowerCase()} ${formatCount(counts[at] ?? 0)}`] : [],
            );
            const typical = poles.find((pole) => pole.id === entry?.typical[id])?.label.toLowerCase();
            const book = typical === undefined ? '' : `book: ${typical}`;
            const unsaid = blank > 0 ? `not recorded ${formatCount(blank)}` : '';
            const said = [...recorded, unsaid].filter((part) => part !== '').join(' · ');
            return {
              text: [said === '' ? '–' : said, book].filter((part) => part !== '').join(' | '),
              shade: ties === 0 ? null : (ties - blank) / ties,
              words: sayKind(label, dimension, said, typical),
            };
          }),
        ],
      };
    }),
  };
}
