import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import type { LayoutKind } from '../../domain/MapPicture';
import { useActions, useSession } from '../KithContext';
import { MapChoice } from './MapChoice';
import type { ColourBy } from './makeMapLook';

interface Props {
  readonly codebook: Codebook;
  readonly colourBy: ColourBy;
  readonly onColourBy: (by: ColourBy) => void;
  readonly asTable: boolean;
  readonly onAsTable: (as: boolean) => void;
  /** What belongs to the picture alone. */
  readonly children: ReactNode;
}

const SCOPES = [
  { id: 'managers', label: 'Managers only' },
  { id: 'persons', label: 'With persons off the roster' },
] as const;
const RULES = [
  { id: 'either', label: 'Either says so' },
  { id: 'confirmed', label: 'Both say so' },
] as const;
const ACTIVITIES = [
  { id: 'any', label: 'Active and latent' },
  { id: 'active', label: 'Active only' },
] as const;
const COLOURS = [
  { id: 'organisation', label: 'organisation' },
  { id: 'group', label: 'group' },
] as const;
const LAYOUTS: readonly { readonly id: LayoutKind; readonly label: string }[] = [
  { id: 'organisation', label: 'by organisation' },
  { id: 'group', label: 'by group' },
  { id: 'force', label: 'by ties (force)' },
];

/** The lens, and how the map is laid out. */
export function MapToolbar({ codebook, colourBy, onColourBy, asTable, onAsTable, children }: Props) {
  const lens = useSession((session) => session.lens);
  const layout = useSession((session) => session.layout);
  const { setLens, setLayout } = useActions();
  const everyType = codebook.networkTypes.filter((type) => type.hidden !== true);
  const shown = new Set(lens.types ?? everyType.map((type) => type.id));
  const typesLabel = lens.types === null ? 'All types' : shown.size === 1 ? (codebook.networkTypes.find(({ id }) => shown.has(id))?.label ?? '') : `${shown.size} types`;

  return (
    <div className="map-toolbar" role="toolbar" aria-label="Lens and layout">
      <MenuTrigger>
        <Button className="map-button">{typesLabel} ▾</Button>
        <Popover className="map-popover">
          <Menu
            className="map-menu"
            aria-label="Network types"
            selectionMode="multiple"
            selectedKeys={shown}
            onSelectionChange={(keys) => {
              const chosen = keys === 'all' ? everyType.map((type) => type.id) : everyType.map((type) => type.id).filter((id) => keys.has(id));
              setLens({ types: chosen.length === everyType.length ? null : chosen });
            }}
          >
            {everyType.map((type) => (
              <MenuItem key={type.id} id={type.id} className="map-menu-item" textValue={type.label}>
                {type.label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {lens.types !== null && (
        <Button className="map-button" onPress={() => { setLens({ types: null }); }}>
          Show all types
        </Button>
      )}
      <MapChoice label="People" choices={SCOPES} chosen={lens.scope} onChoose={(scope) => { setLens({ scope }); }} />
      <MapChoice label="Reports" choices={RULES} chosen={lens.rule} onChoose={(rule) => { setLens({ rule }); }} />
      <MapChoice label="Activity" choices={ACTIVITIES} chosen={lens.activity} onChoose={(activity) => { setLens({ activity }); }} />
      <MapChoice label="Colour" prefix="Colour: " choices={COLOURS} chosen={colourBy} onChoose={onColourBy} />
      <MapChoice label="Layout" prefix="Layout: " choices={LAYOUTS} chosen={layout} onChoose={setLayout} />
      {children}
      <span className="map-toolbar-gap" />
      <ToggleButton className="map-button" isSelected={asTable} onChange={onAsTable}>
        As a table
      </ToggleButton>
    </div>
  );
}
