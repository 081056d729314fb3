import { useMemo, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';

import { foldText } from '../../support/foldText';
import type { MapModel } from '../../views/map/MapModel';

interface Props {
  readonly model: MapModel;
  /** What else somebody may be looked for by. */
  readonly placeOf: (person: number) => string;
  readonly onFound: (id: string) => void;
}

/** In the page by its place among the nodes: an id may be a name, and names may be hidden. */
interface Hit {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  readonly place: string;
}

const SHOWN = 12;

/** Finds somebody of the map by name, post or organisation, and selects them. */
export function MapFind({ model, placeOf, onFound }: Props) {
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    const words = foldText(typed)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    const hits: Hit[] = [];
    for (const [key, { id, name, person }] of model.nodes.entries()) {
      const place = placeOf(person);
      const text = foldText(`${name} ${place}`);
      if (words.every((word) => text.includes(word))) hits.push({ key, id, name, place });
      if (hits.length === SHOWN) break;
    }
    return hits;
  }, [typed, model, placeOf]);
  return (
    <ComboBox
      className="map-find"
      aria-label="Find on the map"
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        const hit = found.find(({ key: of }) => of === key);
        if (hit !== undefined) onFound(hit.id);
        setTyped('');
      }}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Input
        className="map-find-field"
        placeholder="Name or post"
        onKeyDown={({ key }) => {
          const [first] = found;
          if (key === 'Enter' && first !== undefined) {
            onFound(first.id);
            setTyped('');
          }
        }}
      />
      <Popover className="map-popover">
        <ListBox className="map-menu" renderEmptyState={() => <p className="map-none">Nobody on the map.</p>}>
          {(item: Hit) => (
            <ListBoxItem id={item.key} className="map-menu-item" textValue={item.name}>
              <bdi>{item.name}</bdi> <span className="map-find-place">{item.place}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
