import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import './MapMenu.css';

interface Section {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  /** In the order of the items. */
  readonly onChoose: (chosen: readonly string[]) => void;
}

interface Props {
  readonly label: string;
  /** What the button says of the choice. */
  readonly words: string;
  readonly sections: readonly Section[];
}

/** A setting of the bar of which several values may be chosen together. */
export function MapMenu({ label, words, sections }: Props) {
  return (
    <MenuTrigger>
      <Button className="map-button">
        <span className="map-button-words">{words}</span> ▾
      </Button>
      <Popover className="map-popover">
        <Menu className="map-menu" aria-label={label}>
          {sections.map(({ title, items, chosen, onChoose }) => (
            <MenuSection
              key={title}
              aria-label={title}
              selectionMode="multiple"
              selectedKeys={[...chosen].map((id) => `${title} ${id}`)}
              onSelectionChange={(keys) => {
                onChoose(items.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(`${title} ${id}`)));
              }}
            >
              {sections.length > 1 && <Header className="map-menu-title">{title}</Header>}
              {items.map((item) => (
                <MenuItem key={item.id} id={`${title} ${item.id}`} className="map-menu-item" textValue={item.label}>
                  {item.label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
