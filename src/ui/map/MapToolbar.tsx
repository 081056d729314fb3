import type { Codebook } from '../../codebook/Codebook';
import type { LayoutKind } from '../../domain/results/MapPicture';
import type { Reported } from '../../views/selectReported';
import { useActions, useSession } from '../KithContext';
import { MapChoice } from './MapChoice';
import { MapFilter } from './MapFilter';
import { MapLenses } from './MapLenses';
import type { ColourBy } from './makeMapLook';
import { useMapLens } from './useMapLens';

interface Props {
  readonly codebook: Codebook;
  readonly reported: Reported;
  readonly colourBy: ColourBy;
  readonly onColourBy: (by: ColourBy) => void;
}

const SCOPES = [
  { id: 'managers', label: 'People: managers' },
  { id: 'persons', label: 'People: all who are named' },
] as const;
const RULES = [
  { id: 'either', label: 'Named by: one or both' },
  { id: 'confirmed', label: 'Named by: both' },
] as const;
const ACTIVITIES = [
  { id: 'any', label: 'In use or not in use now' },
  { id: 'active', label: 'Only in use' },
] as const;
const COLOURS = [
  { id: 'organisation', label: 'organisation' },
  { id: 'group', label: 'group' },
] as const;
const LAYOUTS: readonly { readonly id: LayoutKind; readonly label: string }[] = [
  { id: 'organisation', label: 'by organisation' },
  { id: 'group', label: 'by group' },
  { id: 'force', label: 'by closeness' },
];

/** The lens, and how the map is laid out. */
export function MapToolbar({ codebook, reported, colourBy, onColourBy }: Props) {
  const lens = useMapLens();
  const layout = useSession((session) => session.layout);
  const { setMapLens, setLayout } = useActions();

  return (
    <div className="map-toolbar" role="toolbar" aria-label="Filters and layout">
      <MapLenses codebook={codebook} reported={reported} />
      <MapChoice
        label="People"
        choices={SCOPES}
        chosen={lens.scope}
        onChoose={(scope) => {
          setMapLens({ scope });
        }}
      />
      <MapChoice
        label="Naming"
        choices={RULES}
        chosen={lens.rule}
        onChoose={(rule) => {
          setMapLens({ rule });
        }}
      />
      <MapChoice
        label="In use"
        choices={ACTIVITIES}
        chosen={lens.activity}
        onChoose={(activity) => {
          setMapLens({ activity });
        }}
      />
      <MapChoice label="Colour" prefix="Colour: " choices={COLOURS} chosen={colourBy} onChoose={onColourBy} />
      <MapChoice label="Layout" prefix="Layout: " choices={LAYOUTS} chosen={layout} onChoose={setLayout} />
      <MapFilter />
    </div>
  );
}
