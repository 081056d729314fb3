import { writePercent } from '../../domain/writePercent';
import type { ReactNode } from 'react';
import { useState, useSyncExternalStore } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';

import type { LayoutKind } from '../../domain/results/MapPicture';
import type { MapColumn } from '../../views/map/selectMapColumns';
import type { MapSize } from '../../views/map/selectMapSizes';
import { useActions, useSession } from '../KithContext';
import type { MapCamera } from './createMapCamera';
import type { MapZoom } from './createMapZoom';
import { MapChoice } from './MapChoice';
import { MapField } from './MapField';
import { useMapLens } from './useMapLens';

interface Props {
  /** Which links are shown. */
  readonly lenses: ReactNode;
  readonly find: ReactNode;
  readonly columns: readonly MapColumn[];
  readonly column: string;
  readonly onColumn: (id: string) => void;
  readonly sizes: readonly MapSize[];
  readonly size: string;
  readonly onSize: (id: string) => void;
  readonly zoom: MapZoom;
  readonly camera: MapCamera;
  readonly isTable: boolean;
}

const LAYOUTS: readonly { readonly id: LayoutKind; readonly label: string }[] = [
  { id: 'organisation', label: 'By organisation' },
  { id: 'group', label: 'By group' },
  { id: 'force', label: 'By closeness' },
];

/** What the map shows and how, in one bar. */
export function MapBar({ lenses, find, columns, column, onColumn, sizes, size, onSize, zoom, camera, isTable }: Props) {
  const { scope } = useMapLens();
  const layout = useSession((session) => session.layout);
  const { setMapLens, setLayout } = useActions();
  const [isOpen, setOpen] = useState(false);

  return (
    <div className="map-bar" role="toolbar" aria-label="What the map shows" data-open={isOpen}>
      {/* On a phone the picture has the room, and what it shows is a press away. */}
      <Button
        className="map-button map-bar-open"
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        Options
      </Button>
      <MapField label="Show">{lenses}</MapField>
      <MapField label="People">
        <ToggleButtonGroup
          className="map-toggle"
          aria-label="People"
          selectedKeys={[scope]}
          disallowEmptySelection
          onSelectionChange={(keys) => {
            setMapLens({ scope: keys.has('persons') ? 'persons' : 'managers' });
          }}
        >
          <ToggleButton id="managers" className="map-button">
            Managers only
          </ToggleButton>
          <ToggleButton id="persons" className="map-button">
            With people outside
          </ToggleButton>
        </ToggleButtonGroup>
      </MapField>
      {!isTable && (
        <>
          <MapField label="Colour by">
            <MapChoice label="Colour by" choices={columns} chosen={column} onChoose={onColumn} />
          </MapField>
          <MapField label="Size by">
            <MapChoice label="Size by" choices={sizes} chosen={size} onChoose={onSize} />
          </MapField>
          <MapField label="Arrange">
            <MapChoice label="Arrange" choices={LAYOUTS} chosen={layout} onChoose={setLayout} />
          </MapField>
          <MapField label="Find on the map">{find}</MapField>
          <MapField label="Zoom">
            <div className="map-toggle">
              <Button
                className="map-button"
                aria-label="Zoom out"
                onPress={() => {
                  zoom.send('out');
                }}
              >
                −
              </Button>
              <Percent camera={camera} />
              <Button
                className="map-button"
                aria-label="Zoom in"
                onPress={() => {
                  zoom.send('in');
                }}
              >
                +
              </Button>
            </div>
            <Button
              className="map-button"
              onPress={() => {
                zoom.send('fit');
              }}
            >
              Fit
            </Button>
          </MapField>
        </>
      )}
    </div>
  );
}

function Percent({ camera }: { readonly camera: MapCamera }) {
  const percent = useSyncExternalStore(camera.listen, () => Math.round(camera.frame().scale * 100));
  return <span className="map-percent">{writePercent(percent / 100)}</span>;
}
