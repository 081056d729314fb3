import { Button } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import type { MapModel } from '../../views/map/MapModel';
import { useActions, useSession } from '../KithContext';

interface Props {
  readonly codebook: Codebook;
  readonly model: MapModel;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly onHiddenGroups: (hidden: ReadonlySet<string>) => void;
  readonly hiddenOrganisations: ReadonlySet<string>;
  readonly onHiddenOrganisations: (hidden: ReadonlySet<string>) => void;
}

const NONE: ReadonlySet<string> = new Set();
const MOST_NAMED = 2;
const POSITIONS = { any: 'inside and outside', internal: 'inside the organisation', external: 'outside the organisation' } as const;

/** What the map leaves out, each with a button that takes it back; nothing where it shows what the results count. */
export function MapChips(props: Props) {
  const { codebook, model } = props;
  const chosen = useSession((session) => session.mapLens);
  const { setMapLens, clearMapLens } = useActions();
  const labels = (entries: readonly { readonly id: string; readonly label: string }[], ids: readonly string[], several: string): string =>
    ids.length > MOST_NAMED
      ? `${ids.length} ${several}`
      : ids.map((id) => entries.find((entry) => entry.id === id)?.label ?? id).join(', ');
  const left = (all: readonly string[], hidden: ReadonlySet<string>): readonly string[] => all.filter((one) => !hidden.has(one));
  const chips: { readonly words: string; readonly clear: () => void }[] = [];
  const lens = (words: string, part: Parameters<typeof setMapLens>[0]): void => {
    chips.push({
      words,
      clear: () => {
        setMapLens(part);
      },
    });
  };
  if (chosen.types !== undefined && chosen.types !== null)
    lens(`Kind: ${labels(codebook.networkTypes, chosen.types, 'kinds')}`, { types: null });
  if (chosen.motives !== undefined && chosen.motives !== null)
    lens(`Purpose: ${labels(codebook.motives, chosen.motives, 'purposes').toLowerCase()}`, { motives: null });
  if (chosen.position !== undefined) lens(`Leading: ${POSITIONS[chosen.position]}`, { position: 'any' });
  if (chosen.poles !== undefined && chosen.poles !== null) lens(`Form: ${labels([], chosen.poles, 'forms')}`, { poles: null });
  if (chosen.rule !== undefined)
    lens(`Named by ${chosen.rule === 'confirmed' ? 'both' : 'one or both'}`, {
      rule: chosen.rule === 'confirmed' ? 'either' : 'confirmed',
    });
  if (chosen.activity !== undefined)
    lens(chosen.activity === 'active' ? 'Only in use' : 'In use or not', { activity: chosen.activity === 'active' ? 'any' : 'active' });
  if (props.hiddenGroups.size > 0)
    chips.push({
      words: `Group: ${left(model.groups, props.hiddenGroups)
        .map((id) => selectGroupLabel(codebook, id))
        .join(', ')}`,
      clear: () => {
        props.onHiddenGroups(NONE);
      },
    });
  if (props.hiddenOrganisations.size > 0)
    chips.push({
      words: `Organisation: ${left(model.organisations, props.hiddenOrganisations).join(', ')}`,
      clear: () => {
        props.onHiddenOrganisations(NONE);
      },
    });
  if (chips.length === 0) return null;
  return (
    <div className="map-chips" role="group" aria-label="Filters of the map">
      {chips.map(({ words, clear }) => (
        <Button key={words} className="map-chip" aria-label={`Remove the filter ${words}`} onPress={clear}>
          <span className="map-chip-words">{words}</span> <span aria-hidden="true">×</span>
        </Button>
      ))}
      {chips.length > 1 && (
        <Button
          className="map-chip"
          onPress={() => {
            clearMapLens();
            props.onHiddenGroups(NONE);
            props.onHiddenOrganisations(NONE);
          }}
        >
          Clear filters
        </Button>
      )}
      <span className="map-chips-note">filters this map only</span>
    </div>
  );
}
