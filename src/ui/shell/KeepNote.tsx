import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';

import { selectKeepNote } from '../../state/selectKeepNote';
import { useActions, useKept } from '../KithContext';
import './KeepNote.css';

/** What should be known about how the open study is kept: a few words in the header, the rest on asking. */
export function KeepNote() {
  const kept = useKept((all) => all);
  const { askHowToSave } = useActions();
  const note = useMemo(() => selectKeepNote(kept), [kept]);
  if (note === null) return null;
  return (
    <DialogTrigger>
      <Button className="KeepNote" data-kind={note.kind}>
        {note.words}
      </Button>
      <Popover className="KeepNote-more card" placement="bottom end">
        <Dialog className="KeepNote-dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{note.words}</Heading>
              {note.explained.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <Button
                onPress={() => {
                  close();
                  askHowToSave();
                }}
              >
                Save as a file
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
