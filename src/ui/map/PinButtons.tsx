import { Button } from 'react-aria-components';

import type { MapModel } from '../../views/map/MapModel';
import type { Selection } from '../../views/Selection';
import { useActions } from '../KithContext';

/** Unpins people who were placed by hand, one or all; nothing when nobody is pinned. */
export function PinButtons({ model, selected }: { readonly model: MapModel; readonly selected: Selection | null }) {
  const { letGo } = useActions();
  const pinned = model.nodes.filter((node) => node.pinned);
  const one = selected?.kind === 'person' ? pinned.find(({ id }) => id === selected.id) : undefined;
  if (pinned.length === 0) return null;
  return (
    <>
      {one !== undefined && (
        <Button
          className="map-button"
          onPress={() => {
            letGo(one.id);
          }}
        >
          Unpin <bdi>{one.name}</bdi>
        </Button>
      )}
      <Button
        className="map-button"
        onPress={() => {
          letGo(null);
        }}
      >
        Unpin all {pinned.length}
      </Button>
    </>
  );
}
