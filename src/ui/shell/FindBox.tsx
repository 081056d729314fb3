import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

import { bookCodebook } from '../../codebook/bookCodebook';
import type { Person } from '../../domain/Person';
import type { Found } from '../../views/selectFound';
import { selectFound } from '../../views/selectFound';
import { useActions, useDerived, useKept, useKith } from '../KithContext';
import { useInSlices } from '../parts/useInSlices';
import './FindBox.css';

const NOBODY: readonly Person[] = [];
const NOTHING: readonly Found[] = [];

/** Finds a person, a network type or a command; Ctrl or Cmd and K lead here from anywhere. */
export function FindBox() {
  const { session } = useKith();
  const actions = useActions();
  const people = useDerived((derived) => derived.analysis?.reconciled.people ?? NOBODY);
  const codebook = useKept((kept) => kept.study?.codebook ?? bookCodebook);
  const [words, setWords] = useState('');
  /** A choice made ends one search; emptying the field would only open the list again, over whatever was found. */
  const [search, setSearch] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useInSlices(() => selectFound(words, people, codebook), [words, people, codebook], NOTHING);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);

  return (
    <ComboBox
      key={search}
      className="FindBox"
      aria-label="Find a person, network type or page"
      inputValue={words}
      onInputChange={setWords}
      items={found}
      menuTrigger="input"
      allowsEmptyCollection={words !== ''}
      value={null}
      onChange={(key) => {
        const chosen = found.find(({ id }) => id === key);
        if (chosen === undefined) return;
        setWords('');
        setSearch(search + 1);
        if (chosen.kind === 'person') actions.select({ kind: 'person', id: chosen.of });
        if (chosen.kind === 'page') actions.goTo(chosen.of);
        if (chosen.kind === 'type') {
          actions.setMapLens({ types: [chosen.of] });
          if (session.getState().page !== 'map') actions.goTo('map');
        }
      }}
    >
      <Input className="FindBox-field" ref={field} placeholder="Find a person, type or page… Ctrl K" />
      <Popover className="FindBox-popover">
        <ListBox className="FindBox-list" renderEmptyState={() => <div className="FindBox-none">No results.</div>}>
          {(item: (typeof found)[number]) => (
            <ListBoxItem id={item.id} textValue={item.label} className="FindBox-item">
              <Text slot="label" className="FindBox-label">
                <bdi>{item.label}</bdi>
              </Text>
              <Text slot="description" className="FindBox-description">
                {item.description}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
