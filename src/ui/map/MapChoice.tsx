import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './MapMenu.css';

interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** One setting of the toolbar with its few values. */
export function MapChoice<T extends string>({ label, choices, chosen, onChoose }: Props<T>) {
  return (
    <Select
      aria-label={label}
      value={chosen}
      onChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice !== undefined) onChoose(choice.id);
      }}
    >
      <Button className="map-button">
        <SelectValue className="map-button-words" /> ▾
      </Button>
      <Popover className="map-popover">
        <ListBox className="map-menu">
          {choices.map(({ id, label: words }) => (
            <ListBoxItem key={id} id={id} className="map-menu-item">
              {words}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
