import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './MapMenu.css';

interface Props {
  readonly label: string;
  /** What the button says of the choice. */
  readonly words: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  /** In the order of the items. */
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** A setting of the toolbar of which several values may be chosen together. */
export function MapMenu({ label, words, items, chosen, onChoose }: Props) {
  const ids = items.map(({ id }) => id);
  return (
    <MenuTrigger>
      <Button className="map-button">{words} ▾</Button>
      <Popover className="map-popover">
        <Menu
          className="map-menu"
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            onChoose(keys === 'all' ? ids : ids.filter((id) => keys.has(id)));
          }}
        >
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className="map-menu-item" textValue={item.label}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
