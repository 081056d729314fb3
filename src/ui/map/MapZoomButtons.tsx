import { Button } from 'react-aria-components';

import type { MapZoom } from './createMapZoom';

/** The zoom for those who have no wheel to turn. */
export function MapZoomButtons({ zoom }: { readonly zoom: MapZoom }) {
  return (
    <div className="map-zoom" role="group" aria-label="Zoom">
      <Button
        className="map-button"
        aria-label="Zoom in"
        onPress={() => {
          zoom.send('in');
        }}
      >
        +
      </Button>
      <Button
        className="map-button"
        aria-label="Zoom out"
        onPress={() => {
          zoom.send('out');
        }}
      >
        −
      </Button>
      <Button
        className="map-button"
        onPress={() => {
          zoom.send('fit');
        }}
      >
        Show all
      </Button>
    </div>
  );
}
