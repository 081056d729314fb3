import { isolateQuoted } from '../../support/isolateName';
import { useEffect } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import { stepWords } from '../../words/stepWords';
import { useActions, useKept, useKith } from '../KithContext';
import { HistoryList } from './HistoryList';
import './UndoButtons.css';

/** Undo, redo, and the way to any step before or after; Ctrl or Cmd with Z, with Shift and Z, or with Y, from anywhere but a text field. */
export function UndoButtons() {
  const { entries, done } = useKept((kept) => kept.history);
  const { session } = useKith();
  const { undo, redo } = useActions();
  const last = entries[done - 1];
  const next = entries[done];

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writesText(event.target) || session.getState().offer !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if ((key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [undo, redo, session]);

  return (
    <div className="UndoButtons" role="group" aria-label="What was done">
      <Button
        aria-label={last === undefined ? 'Undo' : `Undo: ${isolateQuoted(stepWords(last.step).what)}`}
        isDisabled={last === undefined}
        onPress={undo}
      >
        <span aria-hidden="true">↶</span>
      </Button>
      <Button
        aria-label={next === undefined ? 'Redo' : `Redo: ${isolateQuoted(stepWords(next.step).what)}`}
        isDisabled={next === undefined}
        onPress={redo}
      >
        <span aria-hidden="true">↷</span>
      </Button>
      <DialogTrigger>
        <Button>History</Button>
        <Popover className="UndoButtons-popover" placement="bottom end">
          <Dialog className="UndoButtons-dialog" aria-label="History">
            <HistoryList entries={entries} done={done} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

/** A text field takes back its own letters. */
function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type))
  );
}
