import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';

import type { KeepNote as Note } from '../../state/keeping/selectKeepNote';
import { selectKeepNote } from '../../state/keeping/selectKeepNote';
import { useActions, useKept } from '../KithContext';
import './KeepNote.css';

const HELP: Readonly<Record<Note['help'], string>> = {
  'save-file': 'Download a copy',
  'allow-folder': 'Allow copying',
  'choose-folder': 'Choose a folder',
};

/** What should be known about how the open study is kept: a few words in the header, the rest on asking. */
export function KeepNote() {
  const kept = useKept((all) => all);
  const { askHowToSave, allowFolder, chooseFolder } = useActions();
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
                  if (note.help === 'save-file') askHowToSave();
                  else void (note.help === 'allow-folder' ? allowFolder() : chooseFolder());
                }}
              >
                {HELP[note.help]}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
