import { Button } from 'react-aria-components';

import { isMapFiltered } from '../../views/selectMapLens';
import { useActions, useSession } from '../KithContext';

/** Says that the map shows other ties than the results count, and takes that back. */
export function MapFilter() {
  const filtered = useSession((session) => isMapFiltered(session.mapLens));
  const { clearMapLens } = useActions();
  if (!filtered) return null;
  return (
    <Button className="map-button map-filter" aria-label="Clear filters of the map" onPress={clearMapLens}>
      Filtered (map only) <span aria-hidden="true">×</span>
    </Button>
  );
}
