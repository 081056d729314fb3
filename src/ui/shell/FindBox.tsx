import { useEffect, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

import { bookCodebook } from '../../codebook/bookCodebook';
import type { Person } from '../../domain/Person';
import type { Actions } from '../../state/Actions';
import { isolateQuoted } from '../../support/isolateName';
import type { CommandId, Found } from '../../views/selectFound';
import { selectFound } from '../../views/selectFound';
import { selectOffered } from '../../views/selectOffered';
import { stepWords } from '../../words/stepWords';
import { useActions, useDerived, useKept, useKith } from '../KithContext';
import { useInSlices } from '../parts/useInSlices';
import './FindBox.css';

const NOBODY: readonly Person[] = [];
const NOTHING: readonly Found[] = [];

const COMMANDED: Readonly<Record<CommandId, (actions: Actions) => void>> = {
  add: ({ bringIn }) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    field.onchange = () => {
      void bringIn([...(field.files ?? [])]);
    };
    field.click();
  },
  undo: ({ undo }) => {
    undo();
  },
  redo: ({ redo }) => {
    redo();
  },
  copy: ({ askHowToSave }) => {
    askHowToSave();
  },
  print: () => {
    // When the list has closed, so that it is not on the paper.
    setTimeout(() => {
      window.print();
    });
  },
  light: ({ setTheme }) => {
    setTheme('light');
  },
  dark: ({ setTheme }) => {
    setTheme('dark');
  },
  system: ({ setTheme }) => {
    setTheme('system');
  },
  close: ({ closeStudy }) => {
    void closeStudy();
  },
};

/** Finds people, posts, findings, pages and network types, and does commands; Ctrl or Cmd and K lead here from anywhere. */
export function FindBox() {
  const { session } = useKith();
  const actions = useActions();
  const people = useDerived((derived) => derived.analysis?.reconciled.people ?? NOBODY);
  const codebook = useKept((kept) => kept.study?.codebook ?? bookCodebook);
  const [words, setWords] = useState('');
  /** A choice made ends one search; emptying the field would only open the list again, over whatever was found. */
  const [search, setSearch] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  /** Where somebody was when they came by keys. */
  const before = useRef<HTMLElement | null>(null);
  const isolation = useDerived((derived) => derived.analysis?.isolation ?? null);
  const { entries, done } = useKept((kept) => kept.history);
  const [last, next] = [entries[done - 1], entries[done]];
  const offered = useMemo(
    () =>
      selectOffered(isolation, codebook, {
        undo: last === undefined ? null : isolateQuoted(stepWords(last.step).what),
        redo: next === undefined ? null : isolateQuoted(stepWords(next.step).what),
      }),
    [isolation, codebook, last, next],
  );
  const found = useInSlices(() => selectFound(words, people, codebook, offered), [words, people, codebook, offered], NOTHING);
  const take = (chosen: Found | undefined): void => {
    if (chosen === undefined) return;
    setWords('');
    setSearch(search + 1);
    switch (chosen.kind) {
      case 'person':
        actions.select({ kind: 'person', id: chosen.of });
        break;
      case 'page':
        actions.goTo(chosen.of);
        break;
      case 'tab':
        if (session.getState().page !== 'isolation') actions.goTo('isolation');
        actions.openTab('isolation', chosen.of);
        break;
      case 'type':
        actions.setMapLens({ types: [chosen.of] });
        if (session.getState().page !== 'map') actions.goTo('map');
        break;
      case 'command':
        COMMANDED[chosen.of](actions);
    }
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement && document.activeElement !== field.current)
        before.current = document.activeElement;
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
      aria-label="Find a person, post, page or command"
      inputValue={words}
      onInputChange={setWords}
      items={found}
      menuTrigger="input"
      allowsEmptyCollection={words !== ''}
      value={null}
      onChange={(key) => {
        take(found.find(({ id }) => id === key));
      }}
    >
      <Input
        className="FindBox-field"
        ref={field}
        placeholder="Find or do anything… Ctrl K"
        onKeyDownCapture={(event) => {
          // Escape ends the search, whatever it has found, and leads back.
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            setWords('');
            setSearch(search + 1);
            before.current?.focus();
            before.current = null;
            return;
          }
          // Enter takes the first, unless the arrows went to another.
          if (event.key !== 'Enter' || words === '' || event.currentTarget.hasAttribute('aria-activedescendant')) return;
          event.preventDefault();
          event.stopPropagation();
          take(found[0]);
        }}
      />
      <Popover className="FindBox-popover floating">
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
