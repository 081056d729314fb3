import { useId, useRef, useState } from 'react';

import type { CellChoice } from './GridEdit';
import './CellEditor.css';

/** More words than this are narrowed by typing. */
const MOST = 50;

interface Props {
  readonly label: string;
  readonly text: string;
  readonly reason: string;
  readonly choices: readonly CellChoice[] | null;
  readonly several: boolean;
  readonly opensUpwards: boolean;
  readonly onType: (text: string) => void;
  /**
   * @param then where the focus goes: to a neighbour, to this cell, or where somebody has put it meanwhile
   * @returns whether it was taken
   */
  readonly onTake: (text: string, then: 'down' | 'up' | 'right' | 'left' | 'here' | 'stay') => boolean;
  readonly onLeave: () => void;
}

/** A cell that is being written in, with the words that it may hold below it, or why it cannot be taken. */
export function CellEditor({ label, text, reason, choices, several, opensUpwards, onType, onTake, onLeave }: Props) {
  const id = useId();
  const [at, setAt] = useState(-1);
  /** What the cell held when it was opened stands first, and stays there while words are taken in and out. */
  const [first] = useState(() => new Set(text.split(';').map((part) => part.trim())));
  /** A field that goes away is left, too: what somebody has just given up, or what was just taken, must not be taken then. */
  const over = useRef(false);
  const take = (taken: string, then: Parameters<typeof onTake>[1]): void => {
    over.current = true;
    over.current = onTake(taken, then);
  };
  const held = several ? text.split(';').map((part) => part.trim()) : [text.trim()];
  const typing = held.at(-1) ?? '';
  const isKnown = choices?.some((choice) => choice.id === typing || choice.label === typing) === true;
  const fits = (word: string): boolean => word.toLowerCase().includes(typing.toLowerCase());
  const offered = (choices ?? [])
    .filter((choice) => isKnown || typing === '' || fits(choice.label) || fits(choice.id))
    .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
    .slice(0, MOST);
  const isHeld = (choice: CellChoice): boolean => held.includes(choice.id) || held.includes(choice.label);

  /** Of several, takes the word in or out; else it is what the cell holds. */
  function pick(choice: CellChoice): void {
    if (!several) {
      take(choice.id, 'here');
      return;
    }
    const whole = isKnown ? held : held.slice(0, -1);
    const next = isHeld(choice) ? whole.filter((word) => word !== choice.id && word !== choice.label) : [...whole, choice.id];
    onType(next.filter((word) => word !== '').join('; '));
  }

  return (
    <span className="CellEditor" data-up={opensUpwards}>
      <input
        type="text"
        autoFocus
        aria-label={label}
        value={text}
        aria-invalid={reason !== ''}
        aria-describedby={reason === '' ? undefined : `${id}-reason`}
        {...(choices === null
          ? {}
          : { role: 'combobox', 'aria-expanded': offered.length > 0, 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list' as const })}
        {...(at >= 0 && at < offered.length ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        onChange={(event) => {
          setAt(-1);
          onType(event.target.value);
        }}
        onBlur={() => {
          if (!over.current) onTake(text, 'stay');
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') {
            over.current = true;
            onLeave();
          } else if (event.key === 'Tab') take(text, event.shiftKey ? 'left' : 'right');
          else if (event.key === 'ArrowDown' && offered.length > 0) setAt((at + 1) % offered.length);
          else if (event.key === 'ArrowUp' && offered.length > 0) setAt((at + offered.length - 1 + Number(at < 0)) % offered.length);
          else if (event.key === 'Enter') {
            const choice = offered[at];
            if (choice !== undefined) pick(choice);
            else take(text, event.shiftKey ? 'up' : 'down');
          } else return;
          event.preventDefault();
        }}
      />
      {(reason !== '' || offered.length > 0) && (
        <span className="CellEditor-below">
          {reason !== '' && (
            <span className="CellEditor-reason" id={`${id}-reason`} role="alert">
              {reason} Press Escape to undo this edit.
            </span>
          )}
          {choices !== null && (
            <ul
              className="CellEditor-list"
              id={`${id}-list`}
              role="listbox"
              aria-label={`Choices for ${label}`}
              aria-multiselectable={several}
            >
              {offered.map((choice, index) => (
                <li
                  key={choice.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={isHeld(choice)}
                  data-at={index === at}
                  // Leaving the field would take what is in it before the click is heard.
                  onPointerDown={(event) => {
                    event.preventDefault();
                  }}
                  onClick={(event) => {
                    event.stopPropagation();
                    pick(choice);
                  }}
                >
                  <span aria-hidden="true">{several ? (isHeld(choice) ? '☑ ' : '☐ ') : ''}</span>
                  {choice.label}
                </li>
              ))}
            </ul>
          )}
        </span>
      )}
    </span>
  );
}
