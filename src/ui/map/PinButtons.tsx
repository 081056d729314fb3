import { Button } from 'react-aria-components';

import type { MapModel } from '../../views/selectMap';
import type { Selection } from '../../views/Selection';
import { useActions } from '../KithContext';

/** Who was put in place by hand is let go again, one or all; nothing where nobody was. */
export function PinButtons({ model, selected }: { readonly model: MapModel; readonly selected: Selection | null }) {
  const { letGo } = useActions();
  const pinned = model.nodes.filter((node) => node.pinned);
  const one = selected?.kind === 'person' ? pinned.find(({ id }) => id === selected.id) : undefined;
  if (pinned.length === 0) return null;
  return (
    <>
      {one !== undefined && (
        <Button className="map-button" onPress={() => { letGo(one.id); }}>
          Let <bdi>{one.name}</bdi> go
        </Button>
      )}
      <Button className="map-button" onPress={() => { letGo(null); }}>
        Let all {pinned.length} go
      </Button>
    </>
  );
}
