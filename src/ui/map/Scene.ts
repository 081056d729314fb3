import type { MapModel } from '../../views/map/MapModel';
import type { MapLook } from './makeMapLook';
import type { MapSelection } from './MapSelection';
import type { MapPalette } from './readMapPalette';

/** All that the overview shows, but from where it is looked at. */
export interface Scene {
  readonly model: MapModel;
  readonly look: MapLook;
  readonly selection: MapSelection;
  readonly palette: MapPalette;
}
